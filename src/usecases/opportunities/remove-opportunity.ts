/** Removes an opening with its interviews and offers; for 30 days they can be brought back together. */
import { fail, ok } from '#domain/result.ts';
import { removeOpportunityRows } from '#store/removed.ts';
import type { UseCase } from '../use-case.ts';

export const removeOpportunity: UseCase<'removeOpportunity'> = async ({ opportunityId }, { store, now }) =>
  store.write(async (w) =>
    (await removeOpportunityRows(w, opportunityId, now))
      ? ok({})
      : fail({ kind: 'opportunityNotFound', opportunityId }),
  );
