/** Removes something learned; for 30 days it can be brought back. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const removeInsight: UseCase<'removeInsight'> = async ({ insightId }, { store, now }) =>
  store.write(async (w) =>
    (await w.remove('insights', insightId, now)) > 0 ? ok({}) : fail({ kind: 'insightNotFound', insightId }),
  );
