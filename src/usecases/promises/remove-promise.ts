/** Removes a promise; for 30 days it can be brought back. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const removePromise: UseCase<'removePromise'> = async ({ promiseId }, { store, now }) =>
  store.write(async (w) =>
    (await w.remove('promises', promiseId, now)) > 0 ? ok({}) : fail({ kind: 'promiseNotFound', promiseId }),
  );
