/** When one polite follow-up is due, and why. Method: M4; evidence 1.1, 2.1 and 5. */
import { addDays, type Day } from '../day.ts';
import { addBusinessDays, type DaysOff, nextBusinessDay, nextWritingDay } from './business-days.ts';
import {
  type CountedIn,
  type SkippedDay,
  sayCalendar,
  sayDay,
  sayLeftOut,
  sayUnknownHolidays,
  sayWeekday,
  skippedDays,
} from './cadence-words.ts';

/** How the seeker and a person are tied, which decides how long patience lasts. */
export type TieClass = 'referred' | 'known' | 'shared' | 'cold';

/** Business days of silence: try someone else there, follow up, let it rest (evidence 5). */
export const elseDays = 3;
export const followUpDays = 7;
export const closeDays = 10;

export interface SentFacts {
  /** The day of the last message that went out. */
  readonly sentOn: Day;
  /** The day of the first one they have not answered; the last one's when left out. */
  readonly firstSentOn?: Day;
  readonly tie: TieClass;
  readonly followUpsSent: number;
  /** Of the person's country where it is known, else the seeker's. */
  readonly holidays: DaysOff;
  readonly countedIn?: CountedIn;
  /** The last day they said they were away; null or left out when they did not. */
  readonly outOfOfficeUntil?: Day | null;
}

export type FollowUpDue =
  | { readonly on: Day; readonly because: string; readonly skipped: readonly SkippedDay[] }
  | { readonly none: true; readonly because: string };

/** How many follow-ups are polite: one, or two when they were named to her or know her (evidence 5). */
export function followUpsAllowed(tie: TieClass): 1 | 2 {
  return tie === 'referred' || tie === 'known' ? 2 : 1;
}

/**
 * The next follow-up: 7 business days after the last message, never on a weekend, a holiday or the day before a weekend (Friday, in most countries).
 * A message that met an out-of-office note counts as read on their first business day back, so that the note shifts everything by its length.
 */
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
  const { holidays, countedIn } = facts;
  const from = readOn(facts);
  const counted = addBusinessDays(from, followUpDays, holidays);
  const on = nextWritingDay(counted, holidays);
  const skipped = skippedDays(from, counted, on, holidays);
  const back = from === facts.sentOn ? '' : ', their first day back';
  const leftOut = sayLeftOut(skipped);
  const which =
    facts.followUpsSent === 0
      ? 'one follow-up is kind'
      : 'a second is fine, because you know each other or were named to them';
  const moved = on === counted ? '' : ` ${sayWeekday(counted)} is left alone, so close to the weekend.`;
  const because = `Seven business days${sayCalendar(countedIn)} after ${sayDay(from)}${back}${leftOut === '' ? '' : `, ${leftOut}`}: ${which}.${moved}${sayUnknownHolidays(countedIn)}`;
  return { on, because, skipped: [...awayDays(facts.sentOn, from), ...skipped] };
}

/**
 * From when it is fine to write to someone else at the same organization (3 silent business days), and from when to let this rest: 10 business days
 * after the first message, and 3 after a follow-up. An absence shifts both; one of more than 10 business days holds nobody else back.
 */
export function patienceOver(facts: SentFacts): { readonly elseOn: Day; readonly closeOn: Day } {
  const { holidays, sentOn } = facts;
  const from = readOn(facts);
  const shift = from > sentOn ? from : (facts.firstSentOn ?? sentOn);
  const sinceFirst = addBusinessDays(shift, closeDays, holidays);
  const sinceLast = addBusinessDays(from, elseDays, holidays);
  const isLongGone = from > addBusinessDays(sentOn, closeDays, holidays);
  return {
    elseOn: isLongGone ? addBusinessDays(sentOn, elseDays, holidays) : sinceLast,
    closeOn: sinceFirst > sinceLast ? sinceFirst : sinceLast,
  };
}

/** The day the message counts as read: the day it went out, or their first business day back. */
export function readOn({ sentOn, outOfOfficeUntil, holidays }: SentFacts): Day {
  if (outOfOfficeUntil === undefined || outOfOfficeUntil === null || outOfOfficeUntil < sentOn) return sentOn;
  return nextBusinessDay(addDays(outOfOfficeUntil, 1), holidays);
}

function awayDays(sentOn: Day, from: Day): readonly SkippedDay[] {
  const days: SkippedDay[] = [];
  for (let day = addDays(sentOn, 1); day < from; day = addDays(day, 1)) days.push({ day, because: 'they are away' });
  return days;
}
