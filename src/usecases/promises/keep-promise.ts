/** Says that a promise is kept, or not yet after all. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { promiseShape } from './promise-shapes.ts';

export const keepPromise: UseCase<'keepPromise'> = async ({ promiseId, kept }, { store, now, today }) =>
  store.write(async (w) => {
    await w.change('promises', promiseId, { kept_on: kept ? today : null, changed_at: now });
    const shape = await promiseShape(w, promiseId);
    return shape ? ok(shape) : fail({ kind: 'promiseNotFound', promiseId });
  });
