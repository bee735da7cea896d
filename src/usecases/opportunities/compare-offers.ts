/** Offers side by side: terms, fit with its quotes, what people inside said, what is still open. Method: M10. */
import { fail, ok } from '#domain/result.ts';
import { compareOffers as sideBySide } from '#domain/search/compare-offers.ts';
import type { UseCase } from '../use-case.ts';
import { insides } from './inside.ts';
import { offerShape, termsOf } from './offer-shape.ts';
import { pathsThere } from './path-there.ts';
import { findOffer } from './read-offer.ts';

export const compareOffers: UseCase<'compareOffers'> = async ({ offerIds }, context) =>
  context.store.read(async (r) => {
    const insideOf = await insides(r, context);
    const pathOf = await pathsThere(r);
    const found = [];
    for (const offerId of new Set(offerIds)) {
      const one = await findOffer(r, offerId);
      if (!one) return fail({ kind: 'offerNotFound', offerId });
      found.push(one);
    }
    const offers = [];
    for (const { offer, opportunity } of found) {
      const inside = await insideOf(opportunity);
      offers.push({
        offer: offerShape(offer, opportunity, inside),
        organizationId: inside.organizationId,
        fit: inside.fit,
        questions: inside.questions,
        heard: inside.heard,
        path: pathOf(opportunity),
      });
    }
    const rows = sideBySide(found.map(({ offer }) => ({ id: offer.id, terms: termsOf(offer) })));
    return ok({ offers, rows: rows.map((row) => ({ ...row, cells: [...row.cells] })) });
  });
