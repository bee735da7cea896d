/** An offer as the contract shows it: its terms, a year of its pay, and what it leaves open with whom to ask. Method: M10. */
import type { OutputOf } from '#contract/contract.ts';
import { type OfferTerms, payPeriods, sayMoney, yearlyPay } from '#domain/search/offer-terms.ts';
import { openTerms, whoCouldTell } from '#domain/search/offer-unknown.ts';
import type { Row } from '#store/kernel/store.ts';
import type { WhoInside } from './who-inside.ts';

export type Offer = OutputOf<'addOffer'>;

export function termsOf(row: Row<'offers'>): OfferTerms {
  return {
    currency: row.currency,
    pay: row.pay,
    payPeriod: payPeriods.find((period) => period === row.pay_period) ?? 'year',
    variable: row.variable,
    equity: row.equity,
    leaveDays: row.leave_days,
    hoursAWeek: row.hours_a_week === '' ? null : Number(row.hours_a_week),
    place: row.place,
    startsOn: row.starts_on,
    answerBy: row.answer_by,
  };
}

export function offerShape(
  row: Row<'offers'>,
  { organization, title }: Pick<Row<'opportunities'>, 'organization' | 'title'>,
  { couldTell }: Pick<WhoInside, 'couldTell'>,
): Offer {
  const terms = termsOf(row);
  const yearly = yearlyPay(terms);
  return {
    id: row.id,
    opportunityId: row.opportunity_id,
    organization,
    title,
    receivedOn: row.received_on,
    ...terms,
    notes: row.notes,
    yearly: yearly && { ...yearly, said: sayMoney(yearly.amount, terms.currency) },
    decision: row.decision as Offer['decision'],
    decidedOn: row.decided_on,
    decisionReason: row.decision_reason,
    open: openTerms(terms).map(({ term, label, question, knows }) => {
      const { personId, because } = whoCouldTell(knows, couldTell);
      return {
        term,
        label,
        question,
        ask: couldTell.find((one) => one.id === personId)?.named ?? null,
        askBecause: because,
      };
    }),
  };
}
