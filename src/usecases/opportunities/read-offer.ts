/** One offer with the opening it belongs to, as the contract shows it. Method: M10. */
import type { Reading, Row } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';
import { type Offer, offerShape } from './offer-shape.ts';
import { whoInside } from './who-inside.ts';

export interface FoundOffer {
  readonly offer: Row<'offers'>;
  readonly opportunity: Row<'opportunities'>;
}

/** Null when it, or its opening, is not here any more. */
export async function findOffer(r: Reading, offerId: string): Promise<FoundOffer | null> {
  const offer = await r.one('offers', offerId);
  const opportunity = offer && (await r.one('opportunities', offer.opportunity_id));
  return offer && opportunity ? { offer, opportunity } : null;
}

export async function readOffer(r: Reading, offerId: string, context: Context): Promise<Offer> {
  const found = await findOffer(r, offerId);
  if (!found) throw new Error('An offer that was just written is not there.');
  const whoOf = await whoInside(r, context);
  return offerShape(found.offer, found.opportunity, await whoOf(found.opportunity));
}
