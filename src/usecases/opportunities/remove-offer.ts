/** Removes an offer; for 30 days it can be brought back. A yes to it no longer ends the search. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { carryBack } from './carry-stage.ts';
import { land } from './decide-offer.ts';
import { findOffer } from './read-offer.ts';

export const removeOffer: UseCase<'removeOffer'> = async ({ offerId }, context) =>
  context.store.write(async (w) => {
    const found = await findOffer(w, offerId);
    if (!found) return fail({ kind: 'offerNotFound', offerId });
    await w.remove('offers', offerId, context.now);
    await carryBack(w, found.opportunity.id, context);
    await land(w, found, null, context);
    return ok({});
  });
