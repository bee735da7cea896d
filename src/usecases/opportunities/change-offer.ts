/** Changes an offer's terms: what was open is answered, what was said may be better now. Method: M10. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { offerDaysNotPossible } from './days-possible.ts';
import { findOffer, readOffer } from './read-offer.ts';

export const changeOffer: UseCase<'changeOffer'> = async ({ offerId, ...terms }, context) =>
  context.store.write(async (w) => {
    const found = await findOffer(w, offerId);
    if (!found) return fail({ kind: 'offerNotFound', offerId });
    const { receivedOn = found.offer.received_on, answerBy = found.offer.answer_by } = terms;
    const impossible = offerDaysNotPossible({ receivedOn, answerBy }, context.today);
    if (impossible) return fail(impossible);
    await w.change('offers', offerId, {
      changed_at: context.now,
      ...(terms.receivedOn !== undefined && { received_on: terms.receivedOn }),
      ...(terms.answerBy !== undefined && { answer_by: terms.answerBy }),
      ...(terms.currency !== undefined && { currency: terms.currency }),
      ...(terms.pay !== undefined && { pay: terms.pay }),
      ...(terms.payPeriod !== undefined && { pay_period: terms.payPeriod }),
      ...(terms.variable !== undefined && { variable: terms.variable }),
      ...(terms.equity !== undefined && { equity: terms.equity }),
      ...(terms.leaveDays !== undefined && { leave_days: terms.leaveDays }),
      ...(terms.hoursAWeek !== undefined && {
        hours_a_week: terms.hoursAWeek === null ? '' : String(terms.hoursAWeek),
      }),
      ...(terms.place !== undefined && { place: terms.place }),
      ...(terms.startsOn !== undefined && { starts_on: terms.startsOn }),
      ...(terms.notes !== undefined && { notes: terms.notes }),
    });
    return ok(await readOffer(w, offerId, context));
  });
