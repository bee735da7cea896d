/** What the chain says of one person, in sentences. Pure. */
import type { Day } from '#domain/day.ts';
import { sayDay, sayShortDay } from '../ui/say-day.ts';
import type { ChainPerson, Family } from './family.ts';

const states = {
  talked: 'talked with',
  agreed: 'agreed to talk',
  written: 'written to',
  named: 'named to you',
  closed: 'let rest',
} as const;

/** "named to you"; where you are with them. */
export function sayState(person: ChainPerson): string {
  return person.parentId === null && person.state === 'named' ? 'someone you know' : states[person.state];
}

/** Where they work, or what they do when that is all we know. */
export function sayPlace({ organization, title }: ChainPerson): string {
  return organization || title;
}

/** "Named by Tom Okafor 3 weeks ago. You talked twice, last yesterday. Led you to 4 people." */
export function sayPerson(person: ChainPerson, family: Family, today: Day): string {
  const parent = family.byId.get(person.parentId ?? '');
  const when = person.on === null ? '' : ` ${sayDay(person.on, today)}`;
  const way = parent ? `Named by ${parent.name}${when}.` : 'Someone you knew yourself.';
  return [way, sayTalks(person, today), sayLedTo(family.ledTo.get(person.id) ?? 0)].filter(Boolean).join(' ');
}

/** "a promise to keep", "2 promises to keep"; '' when nothing is owed. */
export function sayOwed({ owed }: Pick<ChainPerson, 'owed'>): string {
  return owed.length === 0 ? '' : owed.length === 1 ? 'a promise to keep' : `${owed.length} promises to keep`;
}

/** "You promised: Send the article (due today)." '' when nothing is owed. */
export function sayOwedTo({ owed }: Pick<ChainPerson, 'owed'>, today: Day): string {
  if (owed.length === 0) return '';
  return `You promised: ${owed.map(({ text, dueOn }) => `${text} (${sayDue(dueOn, today)})`).join('; ')}.`;
}

function sayDue(dueOn: Day, today: Day): string {
  return dueOn < today ? `since ${sayShortDay(dueOn, today)}` : `by ${sayDay(dueOn, today)}`;
}

/** "They told you of “Planner on the east desk”." '' when they told of none. */
export function sayOpenings(openings: readonly { readonly title: string; readonly organization: string }[]): string {
  if (openings.length === 0) return '';
  return `They told you of ${openings.map(({ title, organization }) => `“${title || organization}”`).join(' and ')}.`;
}

function sayTalks({ conversations, lastTalkOn, state }: ChainPerson, today: Day): string {
  const last = lastTalkOn === null ? '' : sayDay(lastTalkOn, today);
  if (conversations === 1) return `You talked ${last}.`;
  if (conversations > 1) return `You talked ${conversations === 2 ? 'twice' : `${conversations} times`}, last ${last}.`;
  if (state === 'agreed') return 'They agreed to talk.';
  if (state === 'written') return 'You have written to them.';
  return state === 'closed' ? 'You let it rest.' : '';
}

function sayLedTo(people: number): string {
  return people === 0
    ? ''
    : people === 1
      ? 'They led you to one person.'
      : `They led you to ${people} people, near and far.`;
}

/** Where the chain goes on: "Samuel Reed was named to you by Priya Raman yesterday." */
export function sayNext(person: ChainPerson, family: Family, today: Day): string {
  const parent = family.byId.get(person.parentId ?? '');
  const when = person.on === null ? '' : ` ${sayDay(person.on, today)}`;
  return `${person.name} was named to you${parent ? ` by ${parent.name}` : ''}${when}. That is where the chain goes on.`;
}
