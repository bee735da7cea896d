/** Removes an offer; for 30 days it can be brought back. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const removeOffer: UseCase<'removeOffer'> = async ({ offerId }, { store, now }) =>
  store.write(async (w) =>
    (await w.remove('offers', offerId, now)) > 0 ? ok({}) : fail({ kind: 'offerNotFound', offerId }),
  );
