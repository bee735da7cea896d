/** Days that cannot be: what happened lies in the past, and an answer is not due before the offer. Method: M10. */
import type { Day } from '#domain/day.ts';

export interface DayNotPossible {
  readonly kind: 'dayNotPossible';
  readonly day: Day;
  readonly because: string;
}

/** `what` happened on the day; null when it can have. */
export function notYet(what: string, day: Day | undefined, today: Day): DayNotPossible | null {
  return day !== undefined && day > today
    ? { kind: 'dayNotPossible', day, because: `${what} cannot lie in the future` }
    : null;
}

export interface OfferDays {
  readonly receivedOn: Day;
  readonly answerBy: Day | null;
}

export function offerDaysNotPossible({ receivedOn, answerBy }: OfferDays, today: Day): DayNotPossible | null {
  if (answerBy !== null && answerBy < receivedOn)
    return { kind: 'dayNotPossible', day: answerBy, because: `the offer came only on ${receivedOn}` };
  return notYet('an offer that was made', receivedOn, today);
}
