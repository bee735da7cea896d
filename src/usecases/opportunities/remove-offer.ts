/** Removes an offer; for 30 days it can be brought back. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { carryBack } from './carry-stage.ts';

export const removeOffer: UseCase<'removeOffer'> = async ({ offerId }, context) =>
  context.store.write(async (w) => {
    const row = await w.one('offers', offerId);
    if (!row) return fail({ kind: 'offerNotFound', offerId });
    await w.remove('offers', offerId, context.now);
    await carryBack(w, row.opportunity_id, context);
    return ok({});
  });
