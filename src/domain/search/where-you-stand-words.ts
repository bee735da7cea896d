/** Where she stands, said so that a tired person can use it: ranges in round numbers, nothing truer than it is, no shame. Method: M0, M9. */
import { type Day, daysBetween } from '../day.ts';
import { sayDate } from '../outreach/cadence-words.ts';
import type { Chance } from './chance-over-worlds.ts';
import type { Range } from './chances-spread.ts';
import type { Growth } from './forecast-growth.ts';
import type { FunnelStep, Split } from './funnel.ts';
import { type Change, type Horizon, mostConversations, type Outlook } from './where-you-stand.ts';

/** `between 2 and 5 in 10`, `about 4 in 10`, `up to 1 in 10`; tenths are as fine as it gets. */
export function sayTenths({ low, high }: Range): string {
  const [from, to] = [Math.round(low * 10), Math.round(high * 10)];
  if (to === 0) return 'fewer than 1 in 10';
  if (from === 10) return 'nearly all';
  if (from === to) return `about ${from} in 10`;
  return from === 0 ? `up to ${to} in 10` : `between ${from} and ${to} in 10`;
}

/** Rounded as people would: 7, 35, 120, 350. */
export function roundly(n: number): number {
  const step = n < 10 ? 1 : n < 60 ? 5 : n < 200 ? 10 : 50;
  return Math.round(n / step) * step;
}

/** What most people in her place still need, and where she is. */
export function sayToGo({ toGo, conversations, offers, open }: Outlook): string {
  const [low, high] = [roundly(toGo.low), roundly(toGo.high)];
  const at = `you are at ${conversations}`;
  const what = offers > 0 ? ' for a further offer' : '';
  if (high <= 1 && open > 0) return `For most people in your place what is open now would be enough${what}; ${at}.`;
  if (toGo.high >= mostConversations)
    return `Most people in your place need at least ${Math.max(1, low)} more conversations${what}, some several hundred; ${at}.`;
  if (low <= 1) return `Most people in your place need up to ${high} more conversations${what}; ${at}.`;
  return `Most people in your place need between ${low} and ${high} more conversations${what}; ${at}.`;
}

/** The chance by a day, as a range. */
export function sayByDay({ on, one }: Horizon, { offers }: Pick<Outlook, 'offers'>): string {
  return `By ${sayDate(on)}: the chance of ${offers > 0 ? 'a further' : 'an'} offer is ${sayChance(one)}.`;
}

/** The second offer beside the first. */
export function sayTwoByDay({ on, one, two }: Horizon, { offers }: Pick<Outlook, 'offers'>): string {
  const second = offers > 0 ? one : two;
  return `By ${sayDate(on)}: the chance of a second offer${offers > 0 ? ', beside the one you had,' : ''} is ${sayChance(second)}.`;
}

export function sayWithin(conversations: number, one: Chance, offers: number): string {
  return `Within ${conversations} more conversations: ${offers > 0 ? 'a further' : 'an'} offer for ${sayTenths(one)}.`;
}

/** A chance lies somewhere, and she is told where. */
export function sayChance(chance: Chance): string {
  const said = sayTenths(chance);
  return said === 'nearly all' ? 'more than 9 in 10' : said === 'fewer than 1 in 10' ? 'below 1 in 10' : said;
}

export function sayGrowth(growth: Growth, fresh: Range): string {
  const brings = `Ten conversations bring ${sayCount({ low: growth.low * 10, high: growth.high * 10 })} more by the names people give you.`;
  const needed = Math.ceil(fresh.high) <= 0 ? 'Names alone could carry your pace.' : sayFresh(fresh);
  return `${brings} ${needed}`;
}

function sayFresh({ low, high }: Range): string {
  const [from, to] = [Math.round(low), Math.max(1, Math.round(high))];
  const said = from === to ? `about ${to}` : from === 0 ? `up to ${to}` : `${from} to ${to}`;
  return `For your pace that leaves ${said} conversation${to === 1 ? '' : 's'} a week to begin with people nobody named.`;
}

/** `between 2 and 7`, `about 4`. */
function sayCount({ low, high }: Range): string {
  const [from, to] = [roundly(low), roundly(high)];
  return from === to ? `about ${to}` : from === 0 ? `up to ${to}` : `between ${from} and ${to}`;
}

/** What a change would move, only as far as tenths show it. */
export function sayChange({ change, now, changed }: Change): string {
  const what =
    change === 'two-more'
      ? 'Two more conversations a week'
      : 'Asking “who else?” every time, with as many new people as now,';
  const [from, to] = [Math.round(now.mean * 10), Math.round(changed.mean * 10)];
  if (to <= from) return `${what} would move the chance in twelve weeks a little, by less than 1 in 10.`;
  return `${what} would move the chance in twelve weeks from about ${from === 0 ? 'less than 1' : from} to about ${to} in 10.`;
}

/** One step of the funnel in a sentence. */
export function sayStep({ step, count, outOf, early, range }: Omit<FunnelStep, 'ids'>): string {
  const tail = early > 0 ? ` For ${early} it is too early to tell.` : '';
  const likely = range === null ? '' : ` With all that is known: ${sayTenths(range)}.`;
  switch (step) {
    case 'written':
      return count === 0 ? 'You have not written to anybody yet.' : `You have written to ${people(count)}.`;
    case 'replied':
      return outOf === 0 ? '' : `${count} of ${outOf} answered.${tail}${likely}`;
    case 'talked':
      return `You have talked with ${people(count)}.${tail}${range === null ? '' : ` Of those who answer, ${sayTenths(range)} find a time.`}`;
    case 'named':
      return outOf === 0 ? '' : `${count} of ${outOf} named somebody else.${likely}`;
    case 'opportunity':
      return `${count === 1 ? 'One opening' : `${count === 0 ? 'No' : count} openings`} written down so far.${range === null ? '' : ` People you talk with tell of one: ${sayTenths(range)}.`}`;
    case 'interviewing':
      return outOf === 0 ? '' : `${count} of ${outOf} led to interviews.${tail}${likely}`;
    case 'offer':
      return outOf === 0 ? '' : `${count} of ${outOf} led to an offer.${tail}${likely}`;
  }
}

/** One way of reaching people in a sentence; silence that is young is named as such. */
export function saySplit({ written, replied, waiting, mayAnswer, range }: Omit<Split, 'ids'>): string {
  const young =
    waiting === 0
      ? ''
      : ` ${waiting === 1 ? 'One silence is' : `${waiting} silences are`} still young${Math.round(mayAnswer) > 0 ? `; about ${Math.round(mayAnswer)} more may answer` : ''}.`;
  return `${replied} of ${written} answered.${young} Likely ${sayTenths(range)}.`;
}

/** What the picture cannot know, said beside it. */
export function sayUnknown(outlook: Outlook, written: number, openings: number, ofPractice = false): readonly string[] {
  return [
    ...(outlook.conversations < 20
      ? [`${sayOwn(outlook.conversations)}, it still leans mostly on what others found.`]
      : []),
    ...(written < 20 ? ['With fewer than 20 messages nothing here says how well you write: much of it is luck.'] : []),
    openings === 0 && outlook.conversations >= 10
      ? `It knows of no opening in ${outlook.conversations} conversations. If you heard of one, even a vague one, write it down: the chance is better than it looks here.`
      : 'It knows only the openings you have written down.',
    'It does not know your field’s market today, nor how good you are; both can move it either way.',
    ofPractice
      ? 'How often people answer and how long things take still comes from studies, and they are thin.'
      : 'The studies behind it are thin, which is why the ranges are wide.',
  ];
}

function sayOwn(conversations: number): string {
  if (conversations === 0) return 'Without a conversation of your own yet';
  return conversations === 1 ? 'With one conversation of your own' : `With ${conversations} conversations of your own`;
}

/** After she began something new nothing is forecast; what was is said as it was. */
export function sayLanded(landedOn: Day, { conversations, offers }: Pick<Outlook, 'conversations' | 'offers'>): string {
  const talks = conversations === 1 ? 'One conversation' : `${conversations} conversations`;
  const brought = offers === 0 ? '' : offers === 1 ? ' and one offer' : ` and ${offers} offers`;
  const lie =
    conversations === 0 ? '' : ` ${talks}${brought} ${conversations === 1 && offers === 0 ? 'lies' : 'lie'} behind it.`;
  return `You began something new on ${sayDate(landedOn)}.${lie} What got answers stays here, for whenever it helps.`;
}

/** Applications beside it. */
export interface ApplicationsSaid {
  readonly sent: number;
  readonly answered: number;
  readonly silent: number;
  readonly longest: number | null;
  /** Half of the silent ones have been so for longer. */
  readonly middle: number | null;
  readonly range: Range | null;
}

export function sayApplications({ sent, answered, silent, longest, middle, range }: ApplicationsSaid): string {
  if (sent === 0) return 'No postings answered.';
  const likely = range === null ? '' : ` Likely ${sayTenths(range)} are answered.`;
  if (sent === 1)
    return silent === 1 && longest !== null
      ? `One posting answered, and no word for ${days(longest)}.${likely}`
      : `One posting answered.${answered === 1 ? ' They wrote back.' : ''}`;
  return `${answered} of ${sent} postings answered back; ${silent} silent${saySilence(silent, longest, middle)}.${likely}`;
}

function saySilence(silent: number, longest: number | null, middle: number | null): string {
  if (silent === 0 || longest === null) return '';
  if (silent === 1) return `, for ${days(longest)}`;
  const half = middle === null || silent < 4 || middle === longest ? '' : ` half of them for ${days(middle)} or more,`;
  return `,${half} the longest for ${days(longest)}`;
}

function days(n: number): string {
  return n === 1 ? 'one day' : `${n} days`;
}

/** What the last four weeks went into; of days away it says so. */
export function sayActs(withPeople: number, withPostings: number, daysAway = 0): string {
  const away = daysAway === 0 ? '' : ` You were away for ${daysAway === 1 ? 'one' : daysAway} of these 28 days.`;
  return `${saySplitOfActs(withPeople, withPostings)}${away}`;
}

function saySplitOfActs(withPeople: number, withPostings: number): string {
  const people = withPeople === 1 ? 'one message or conversation' : `${withPeople} messages and conversations`;
  const postings = withPostings === 1 ? 'one posting answered' : `${withPostings} postings answered`;
  if (withPeople + withPostings === 0) return 'The last four weeks were quiet.';
  if (withPostings === 0) return `The last four weeks: ${people}, all of it with people.`;
  if (withPeople === 0) return `The last four weeks: ${postings}, and no word with people yet.`;
  return `The last four weeks: ${people} with people, and ${postings}.`;
}

/** What passed with one person, for the list behind a figure. */
export function sayPassed(
  person: {
    readonly wroteOn: Day | null;
    readonly repliedOn: Day | null;
    readonly talkedOn: readonly Day[];
    readonly waited: number;
    readonly named: number;
  },
  today: Day,
): string {
  const { wroteOn, repliedOn, talkedOn, waited, named } = person;
  const parts: string[] = [];
  if (wroteOn !== null) parts.push(`Written to on ${sayDate(wroteOn)}`);
  if (wroteOn !== null && repliedOn !== null) parts.push(`answered ${sayDelay(daysBetween(wroteOn, repliedOn))}`);
  if (wroteOn !== null && repliedOn === null && talkedOn.length === 0)
    parts.push(
      waited === 0 ? 'no answer yet' : `${waited === 1 ? 'one business day' : `${waited} business days`} of silence`,
    );
  const last = talkedOn.at(-1);
  if (last !== undefined) parts.push(last === today ? 'talked today' : `talked on ${sayDate(last)}`);
  if (named > 0) parts.push(`named ${people(named)}`);
  const said = parts.join(', ');
  return said === '' ? 'Nothing on file.' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function sayDelay(days: number): string {
  return days <= 0 ? 'the same day' : days === 1 ? 'a day later' : `${days} days later`;
}

function people(n: number): string {
  return n === 1 ? 'one person' : n === 0 ? 'nobody yet' : `${n} people`;
}
