/** What to say when nothing is due: true, different with the facts, never by chance. Method: M9. */
import { addDays, type Day } from '../day.ts';
import { sayDay, sayWeekday } from '../outreach/cadence-words.ts';
import { capital } from './week.ts';

export interface QuietFacts {
  /** People written to who have not answered yet. */
  readonly waiting: number;
  readonly conversationsHeld: number;
  readonly conversationsThisWeek: number;
  readonly firstMessagesThisWeek: number;
  readonly firstMessagesAWeek: number;
  /** The next agreed conversation. */
  readonly nextTalk: { readonly personName: string; readonly on: Day } | null;
  /** The next day on which anything falls due. */
  readonly nextDueOn: Day | null;
  /** People who were named to her in conversations. */
  readonly named: number;
  /** The last day of the pause she is in; null or left out when she is there. */
  readonly awayUntil?: Day | null;
  /** Her search is over; false when left out. */
  readonly isOver?: boolean;
}

/** One or two sentences. */
export function kindWord(facts: QuietFacts, today: Day): string {
  if (facts.awayUntil)
    return `You are away until ${sayDay(facts.awayUntil)}. Whatever falls due waits until you are back.`;
  if (facts.isOver) return 'Nothing is due. Whoever helped you on the way may like to hear how it ended.';
  if (facts.nextTalk)
    return `Nothing to do today. ${capital(dayWord(facts.nextTalk.on, today))} you talk with ${facts.nextTalk.personName}.`;
  if (facts.conversationsThisWeek > 0) {
    return `${counted(facts.conversationsThisWeek, 'conversation')} this week${facts.conversationsHeld > facts.conversationsThisWeek ? `, ${facts.conversationsHeld} in all` : ''}. The rest of the day is yours.`;
  }
  if (facts.firstMessagesAWeek > 0 && facts.firstMessagesThisWeek >= facts.firstMessagesAWeek) {
    return `You have written what you set out to write this week, ${counted(facts.firstMessagesThisWeek, 'message')}. Now it is their turn.`;
  }
  if (facts.waiting > 0) {
    const next = facts.nextDueOn ? ` The next step comes ${dayWord(facts.nextDueOn, today)}.` : '';
    return `${facts.waiting === 1 ? 'One person has' : `${facts.waiting} people have`} a message from you, and answers take their time.${next}`;
  }
  if (facts.named > 0)
    return `${facts.named === 1 ? 'One person was' : `${facts.named} people were`} named to you so far. Nothing is due today.`;
  if (facts.conversationsHeld > 0)
    return `You have had ${counted(facts.conversationsHeld, 'conversation')}, and none was a waste. Nothing is due today.`;
  return 'Nothing is due today. Whenever you like, one message to one person is a good beginning.';
}

/** `tomorrow`, `on Thursday`, `on Thursday, December 10`. */
function dayWord(on: Day, today: Day): string {
  if (on <= addDays(today, 1)) return on === today ? 'today' : 'tomorrow';
  return `on ${on <= addDays(today, 6) ? sayWeekday(on) : sayDay(on)}`;
}

function counted(n: number, noun: string): string {
  return n === 1 ? `One ${noun}` : `${n} ${noun}s`;
}
