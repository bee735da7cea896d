/** How warm a tie is: repeated and recent contact, what the seeker says of it, and what keeps it warm. Method: M3, M9. */
import { type Day, dayToNumber } from '../day.ts';
import type { PersonFacts, TieFacts } from './search-facts.ts';
import type { TieClass, Weights } from './weights.ts';

/** 0 (nothing ever passed between them) to 1 (often and lately). Closeness, when said, counts before all else. */
export function tieWarmth(tie: TieFacts, today: Day, weights: Weights): number {
  const exchanged = tie.messagesSent + tie.messagesReceived;
  const oneSided = exchanged > 0 && (tie.messagesSent === 0 || tie.messagesReceived === 0) ? 0.6 : 1;
  const signs = exchanged * oneSided + 0.5 * tie.endorsements + 3 * tie.recommendations;
  if (signs === 0) return tie.closeness === null ? 0 : Math.max(0, (tie.closeness - 1) / 4);
  const repeated = 1 - Math.exp(-signs / weights.repetition);
  const last = later(tie.lastOn, tie.connectedOn);
  const recent = last === null ? 0.3 : halved(daysSince(last, today), weights.recencyHalfDays);
  const shown = repeated * (0.4 + 0.6 * recent);
  return tie.closeness === null ? shown : Math.max(shown, (tie.closeness - 1) / 4);
}

function later(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** Warmth above which a tie is distant, and from which it is close. */
export const distantFrom = 0.1;
export const closeFrom = 0.6;

/** Which class of tie a person falls in without a referral; `warmth` as tieWarmth gives it. */
export function tieClass(person: PersonFacts, warmth: number): TieClass {
  if (warmth >= closeFrom) return 'close';
  if (warmth > distantFrom) return 'distant';
  if (person.origin === 'known') return 'connected';
  return person.sharedEmployer || person.sharedSchool ? 'affinity' : 'cold';
}

/** How warm a conversation still is, 1 on its day, halving; a friendly word since counts as the conversation's day. 0 without one. */
export function conversationWarmth(person: PersonFacts, today: Day, weights: Weights): number {
  const last = lastExchange(person);
  return last === null ? 0 : halved(daysSince(last, today), weights.warmHalfDays);
}

/** The later of the last conversation and the last friendly word since; null before the first conversation. */
export function lastExchange(person: PersonFacts): Day | null {
  const { lastConversationOn: talked, lastCheckInOn: checked } = person;
  if (talked === null) return null;
  return checked !== null && checked > talked ? checked : talked;
}

/** Days from then to today, never below 0. */
export function daysSince(then: Day, today: Day): number {
  return Math.max(0, dayToNumber(today) - dayToNumber(then));
}

export function halved(days: number, halfDays: number): number {
  return Math.exp((-Math.LN2 * days) / halfDays);
}
