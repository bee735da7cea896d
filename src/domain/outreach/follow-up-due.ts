/** When one polite follow-up is due, and why. Method: M4; evidence 1.1 and 2.1. */
import { addDays, type Day, weekday } from '../day.ts';
import { addBusinessDays, nextBusinessDay } from './business-days.ts';

/** How the seeker and a person are tied, which decides how long patience lasts. */
export type TieClass = 'referred' | 'known' | 'shared' | 'cold';

/** Business days of silence: try someone else there, follow up, let it rest (evidence 5). */
export const elseDays = 3;
export const followUpDays = 7;
export const closeDays = 10;

export interface SentFacts {
  /** The day of the last message that went out. */
  readonly sentOn: Day;
  readonly tie: TieClass;
  readonly followUpsSent: number;
  readonly holidays: ReadonlySet<Day>;
  /** The last day they said they were away; null or left out when they did not. */
  readonly outOfOfficeUntil?: Day | null;
}

export type FollowUpDue =
  | { readonly on: Day; readonly because: string }
  | { readonly none: true; readonly because: string };

/** How many follow-ups are polite: one, or two when they were named to her or know her (evidence 5). */
export function followUpsAllowed(tie: TieClass): 1 | 2 {
  return tie === 'referred' || tie === 'known' ? 2 : 1;
}

/** The next follow-up, 7 business days after the last message; never on a weekend, a holiday or a Friday. */
export function followUpDue(facts: SentFacts): FollowUpDue {
  const allowed = followUpsAllowed(facts.tie);
  if (facts.followUpsSent >= allowed) {
    return {
      none: true,
      because:
        allowed === 1
          ? 'One follow-up is enough; a second would be nagging.'
          : 'Two follow-ups are enough, even between people who know each other.',
    };
  }
  const away = facts.outOfOfficeUntil && facts.outOfOfficeUntil >= facts.sentOn ? facts.outOfOfficeUntil : null;
  const from = away ?? facts.sentOn;
  const counted = addBusinessDays(from, followUpDays, facts.holidays);
  const on = notFriday(counted, facts.holidays);
  const moved = on === counted ? '' : ' Fridays go unread, so it waits for the next week.';
  const which =
    facts.followUpsSent === 0
      ? 'one follow-up is kind'
      : 'a second is fine, because you know each other or were named to them';
  const since = away ? 'after they are back' : 'of silence';
  return { on, because: `${followUpDays} business days ${since}: ${which}.${moved}` };
}

/** From when it is fine to write to someone else at the same organization, and from when to let this rest. */
export function patienceOver(facts: SentFacts): { readonly elseOn: Day; readonly closeOn: Day } {
  const away = facts.outOfOfficeUntil && facts.outOfOfficeUntil >= facts.sentOn ? facts.outOfOfficeUntil : facts.sentOn;
  return {
    elseOn: addBusinessDays(away, elseDays, facts.holidays),
    closeOn: addBusinessDays(away, closeDays, facts.holidays),
  };
}

function notFriday(day: Day, holidays: ReadonlySet<Day>): Day {
  let on = day;
  while (weekday(on) === 5) on = nextBusinessDay(addDays(on, 1), holidays);
  return on;
}
