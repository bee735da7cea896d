/** Changes a promise's words or day. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { promiseShape } from './promise-shapes.ts';

export const changePromise: UseCase<'changePromise'> = async ({ promiseId, text, dueOn }, { store, now }) =>
  store.write(async (w) => {
    await w.change('promises', promiseId, {
      changed_at: now,
      ...(text !== undefined && { text }),
      ...(dueOn !== undefined && { due_on: dueOn }),
    });
    const shape = await promiseShape(w, promiseId);
    return shape ? ok(shape) : fail({ kind: 'promiseNotFound', promiseId });
  });
