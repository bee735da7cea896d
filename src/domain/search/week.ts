/** How a week is split between answering postings and talking with people. Method: M0, M9. */
import { addDays, type Day, mondayOf } from '../day.ts';

/** The days on which things happened, one entry each. */
export interface WeekFacts {
  readonly appliedOn: readonly Day[];
  /** Messages sent, of any kind. */
  readonly sentOn: readonly Day[];
  readonly repliedOn: readonly Day[];
  readonly talkedOn: readonly Day[];
}

export interface WeekSplit {
  readonly monday: Day;
  readonly applications: number;
  readonly messages: number;
  readonly conversations: number;
  readonly replies: number;
  /** One or two sentences. */
  readonly sentence: string;
}

/** The week the day belongs to, Monday to Sunday. */
export function weekSplit(facts: WeekFacts, day: Day): WeekSplit {
  const monday = mondayOf(day);
  const sunday = addDays(monday, 6);
  const count = (days: readonly Day[]): number => days.filter((on) => on >= monday && on <= sunday).length;
  const counts = {
    applications: count(facts.appliedOn),
    messages: count(facts.sentOn),
    conversations: count(facts.talkedOn),
    replies: count(facts.repliedOn),
  };
  return { monday, ...counts, sentence: sentenceFor(counts) };
}

/** The last `weeks` weeks, the one of today first. */
export function recentWeeks(facts: WeekFacts, today: Day, weeks: number): readonly WeekSplit[] {
  return Array.from({ length: weeks }, (_, i) => weekSplit(facts, addDays(today, -7 * i)));
}

function sentenceFor(week: Omit<WeekSplit, 'monday' | 'sentence'>): string {
  const { applications, messages, conversations, replies } = week;
  const talked = [
    counted(conversations, 'conversation'),
    counted(messages, 'message'),
    counted(replies, 'answer'),
  ].filter((part) => part !== '');
  const people = joined(talked);
  const postings = counted(applications, 'application');
  if (postings === '' && people === '') return 'A quiet week so far.';
  if (postings === '') return `${capital(people)} this week, all of it with people.`;
  if (people === '')
    return `${capital(postings)} this week. A few lines to someone inside one of these places can tell you what the posting does not.`;
  return `${capital(people)} this week, beside ${postings}.`;
}

/** `one answer`, `3 answers`; '' for none. */
export function counted(n: number, noun: string): string {
  return n === 0 ? '' : n === 1 ? `one ${noun}` : `${n} ${noun}s`;
}

/** `a`, `a and b`, `a, b and c`; '' for none. */
export function joined(parts: readonly string[]): string {
  return parts.length <= 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
