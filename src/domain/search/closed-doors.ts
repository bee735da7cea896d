/** Hard rules before any score: which act, if any, a person may be asked for today. Method: M4, M9. */
import { addDays, type Day } from '../day.ts';
import type { PersonFacts } from './search-facts.ts';
import { daysSince, lastExchange } from './warmth.ts';

export type Act = 'write' | 'follow-up' | 'check-in';

/** Days of etiquette; the usual ones come from evidence 5. */
export interface Etiquette {
  /** Calendar days of silence before a follow-up. */
  readonly followUpAfterDays: number;
  readonly followUpsAtMost: number;
  /** Days after the last exchange before a friendly word. */
  readonly checkInAfterDays: number;
  readonly checkInsAtMost: number;
  /** Days from a first message for which, unanswered, it counts as open. */
  readonly openForDays: number;
}

/** Follow-up after 7 business days, one of them (evidence 5); a monthly touch; after three silent business days, five days at the most, the next person at an organization may be written to (evidence 1.1 and 5, 3B). */
export const usualEtiquette: Etiquette = {
  followUpAfterDays: 9,
  followUpsAtMost: 1,
  checkInAfterDays: 30,
  checkInsAtMost: 6,
  openForDays: 5,
};

/**
 * The one act that is open with this person today; null when the door is closed: do-not-contact, closed, declined, waiting, skipped,
 * agreed (the conversation itself comes next), three unanswered messages, or any day that has not come yet.
 */
export function openAct(person: PersonFacts, today: Day, etiquette: Etiquette): Act | null {
  if (person.doNotContact || (person.skippedUntil !== null && person.skippedUntil > today)) return null;
  if (hasFutureDay(person, today)) return null;
  switch (person.state) {
    case 'none':
    case 'drafted':
      return person.firstMessageOn === null ? 'write' : null;
    case 'waiting':
      return mayFollowUp(person, today, etiquette) ? 'follow-up' : null;
    case 'talked':
      return !person.touchStopped && mayCheckIn(person, today, etiquette) ? 'check-in' : null;
    default:
      return null;
  }
}

/** Whether a first message to this person still waits for its answer, or they answered and the talk is still to come. */
export function isOpenFirstMessage(person: PersonFacts, today: Day, etiquette: Etiquette): boolean {
  const isUnderWay = person.state === 'replied' || person.state === 'agreed' || person.state === 'waiting';
  if (isUnderWay && person.organizationFree !== undefined) return !person.organizationFree;
  if (person.state === 'replied' || person.state === 'agreed') return true;
  if (person.state !== 'waiting') return false;
  return person.firstMessageOn === null || addDays(person.firstMessageOn, etiquette.openForDays) > today;
}

function mayFollowUp(person: PersonFacts, today: Day, etiquette: Etiquette): boolean {
  const last = person.lastMessageOn ?? person.firstMessageOn;
  if (last === null || 1 + person.followUpsSent >= 3) return false;
  return person.followUpsSent < etiquette.followUpsAtMost && daysSince(last, today) >= etiquette.followUpAfterDays;
}

function mayCheckIn(person: PersonFacts, today: Day, etiquette: Etiquette): boolean {
  const last = lastExchange(person);
  return (
    last !== null && person.checkIns < etiquette.checkInsAtMost && daysSince(last, today) >= etiquette.checkInAfterDays
  );
}

function hasFutureDay(person: PersonFacts, today: Day): boolean {
  return (
    isAfter(person.firstMessageOn, today) ||
    isAfter(person.lastMessageOn, today) ||
    isAfter(person.lastConversationOn, today) ||
    isAfter(person.lastCheckInOn, today)
  );
}

function isAfter(day: Day | null, today: Day): boolean {
  return day !== null && day > today;
}
