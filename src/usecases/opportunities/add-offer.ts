/** Writes down an offer; the opening has come to an offer from then on. Method: M10. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { carryStage } from './carry-stage.ts';
import { offerDaysNotPossible } from './days-possible.ts';
import { readOffer } from './read-offer.ts';

export const addOffer: UseCase<'addOffer'> = async (input, context) =>
  context.store.write(async (w) => {
    const { now, today, newId } = context;
    const { opportunityId } = input;
    const opportunity = await w.one('opportunities', opportunityId);
    if (!opportunity) return fail({ kind: 'opportunityNotFound', opportunityId });
    const receivedOn = input.receivedOn ?? (input.answerBy !== null && input.answerBy < today ? input.answerBy : today);
    const impossible = offerDaysNotPossible({ receivedOn, answerBy: input.answerBy }, today);
    if (impossible) return fail(impossible);
    const id = newId();
    await w.add('offers', {
      id,
      created_at: now,
      changed_at: now,
      opportunity_id: opportunityId,
      received_on: receivedOn,
      answer_by: input.answerBy,
      currency: input.currency,
      pay: input.pay,
      pay_period: input.payPeriod,
      variable: input.variable,
      equity: input.equity,
      leave_days: input.leaveDays,
      hours_a_week: input.hoursAWeek === null ? '' : String(input.hoursAWeek),
      place: input.place,
      starts_on: input.startsOn,
      notes: input.notes,
      decision: '',
      decided_on: null,
      decision_reason: '',
    });
    await carryStage(w, opportunity, 'offer', context);
    return ok(await readOffer(w, id, context));
  });
