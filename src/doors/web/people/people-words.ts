/** The words for where she is with people, how she knows them, and what is due. Method: M3, M4. */
import type { OutputOf } from '#contract/contract.ts';
import type { Day } from '#domain/day.ts';
import type { Option } from '../ui/option.ts';
import { sayDay } from '../ui/say-day.ts';

export type PersonRow = OutputOf<'listPeople'>['items'][number];
export type PersonPageData = OutputOf<'getPerson'>;
export type Standing = PersonRow['standing'];
export type Source = PersonRow['source'];
export type Order = 'name' | 'recent' | 'warmth';

export const standingWords: Readonly<Record<Standing, string>> = {
  'not-yet': 'Not written to yet',
  drafted: 'A draft is waiting',
  waiting: 'Waiting for an answer',
  replied: 'They answered',
  agreed: 'A talk is agreed',
  talked: 'You have talked',
  declined: 'They said no, kindly',
  closed: 'Resting',
};

export const sourceWords: Readonly<Record<Source, string>> = {
  linkedin: 'From LinkedIn',
  'address-book': 'From an address book',
  table: 'From a spreadsheet',
  hand: 'Added by hand',
  referral: 'Suggested by someone',
};

export const orderWords: Readonly<Record<Order, string>> = {
  recent: 'Latest first',
  warmth: 'Closest first',
  name: 'By name',
};

export const isStanding = (text: string): text is Standing => Object.hasOwn(standingWords, text);
export const isSource = (text: string): text is Source => Object.hasOwn(sourceWords, text);
export const isOrder = (text: string): text is Order => Object.hasOwn(orderWords, text);

/** The words of a table as options, in its order. */
export function optionsOf<Id extends string>(words: Readonly<Record<Id, string>>): readonly Option<Id>[] {
  return (Object.keys(words) as Id[]).map((id) => ({ id, label: words[id] }));
}

/** What is due with someone and when; null when nothing waits for a day. */
export function sayDue(
  { standing, dueOn }: Pick<PersonRow, 'standing' | 'dueOn'>,
  today: Day,
): { readonly text: string; readonly isNow: boolean } | null {
  if (dueOn === null) return null;
  const what = standing === 'replied' ? 'Answer' : standing === 'waiting' ? 'Follow up' : 'Come back to it';
  if (dueOn <= today) return { text: dueOn === today ? `${what} today` : `${what} now`, isNow: true };
  return { text: `${what} ${sayDay(dueOn, today)}`, isNow: false };
}

/** "12,345 people", "1 person". */
export function sayPeople(count: number): string {
  return count === 1 ? '1 person' : `${count.toLocaleString('en-US')} people`;
}

/** How well she knows someone, in words; the number is what is kept. */
export const closenessOptions = [
  { id: '1', label: 'Hardly' },
  { id: '2', label: 'A little' },
  { id: '4', label: 'Well' },
  { id: '5', label: 'Very well' },
] as const;

/** Which of the words a kept number stands for. */
export function closenessChoice(closeness: number | null): (typeof closenessOptions)[number]['id'] | null {
  if (closeness === null) return null;
  return closeness <= 1 ? '1' : closeness === 2 ? '2' : closeness <= 4 ? '4' : '5';
}

/** What to call them in a sentence. */
export function firstNameOf(person: { readonly givenName?: string; readonly name: string }): string {
  return person.givenName || person.name.split(' ')[0] || person.name;
}
