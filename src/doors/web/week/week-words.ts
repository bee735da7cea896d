/** The words of a week looked back on and of time away. Pure. Method: M9. */
import { addDays, type Day } from '#domain/day.ts';
import type { IconName } from '../ui/icon.tsx';
import type { Option } from '../ui/option.ts';
import { sayExactDay } from '../ui/say-day.ts';
import type { Line, Pause, Week } from './week-types.ts';

/** "Sunday, December 13", with the year when it is not today's. */
export function sayWholeDay(day: Day, today: Day): string {
  const said = sayExactDay(day);
  return day.slice(0, 4) === today.slice(0, 4) ? said.replace(/, \d{4}$/, '') : said;
}

/** "November 23 to 29"; "November 30 to December 6". */
export function saySpan({ monday, sunday }: Pick<Week, 'monday' | 'sunday'>): string {
  const [from, to] = [sayDate(monday), sayDate(sunday)];
  const isOneMonth = monday.slice(0, 7) === sunday.slice(0, 7);
  return `${from} to ${isOneMonth ? Number(sunday.slice(8)) : to}`;
}

/** What the page is called: this week, last week, or by its Monday. */
export function weekTitle({ isThisWeek, isRecent, monday }: Pick<Week, 'isThisWeek' | 'isRecent' | 'monday'>): string {
  if (isThisWeek) return 'Your week';
  return isRecent ? 'Last week' : `The week of ${sayDate(monday)}`;
}

/** Where a line of the week leads. */
export function lineAddress({ personId, opportunityId, kind }: Line): string {
  if (opportunityId !== null) return `/opportunities/${opportunityId}`;
  if (personId !== null) return `/people/${personId}`;
  return kind === 'applied' ? '/applications' : '/people';
}

export const lineIcons: Readonly<Record<Line['kind'], IconName>> = {
  wrote: 'send',
  answered: 'mail',
  talked: 'coffee',
  named: 'chain',
  kept: 'promise',
  applied: 'application',
  opening: 'door',
  interview: 'talk',
  offer: 'heart',
};

/** Lines by their day, in order. */
export function byDay(lines: readonly Line[]): readonly { readonly on: Day; readonly lines: readonly Line[] }[] {
  const days = [...new Set(lines.map(({ on }) => on))];
  return days.map((on) => ({ on, lines: lines.filter((line) => line.on === on) }));
}

interface Said {
  readonly personId: string | null;
  readonly personName: string | null;
  readonly organizationName: string | null;
  readonly said: readonly Week['learned'][number][];
}

/** What was learned, by who said it where, in the order it was first said. */
export function bySpeaker(learned: Week['learned']): readonly Said[] {
  const keyOf = (one: Week['learned'][number]) => `${one.personId} ${one.organizationName}`;
  return [...new Set(learned.map(keyOf))].flatMap((key) => {
    const said = learned.filter((one) => keyOf(one) === key);
    const [first] = said;
    if (!first) return [];
    const { personId, personName, organizationName } = first;
    return [{ personId, personName, organizationName, said }];
  });
}

/** "Tuesday 24". */
export function sayDayOfWeek(day: Day): string {
  return `${sayExactDay(day).split(',')[0]} ${Number(day.slice(8))}`;
}

/** What a pace takes, with the range it most likely lies in. */
export function sayPaceChoice({ firstMessagesAWeek, low, high, because }: Week['pace']['choices'][number]): string {
  return firstMessagesAWeek === 0 || low === high ? because : `${because} Most likely it takes ${low} to ${high}.`;
}

export type PauseLength = '7' | '14' | 'day';

/** The lengths offered, each with its last day. */
export function pauseOptions(fromOn: Day, today: Day): readonly Option<PauseLength>[] {
  const until = (days: number) => `Until ${sayWholeDay(addDays(fromOn, days - 1), today)}`;
  return [
    { id: '7', label: 'One week', hint: until(7) },
    { id: '14', label: 'Two weeks', hint: until(14) },
    { id: 'day', label: 'Until a day I choose' },
  ];
}

/** The last day away; null while none is chosen. */
export function lastDayAway(length: PauseLength, fromOn: Day, chosen: Day | null): Day | null {
  return length === 'day' ? chosen : addDays(fromOn, Number(length) - 1);
}

/** "You are away until Sunday, December 13." */
export function sayAway({ isNow, fromOn, untilOn }: Pause, today: Day): string {
  if (isNow) return untilOn === today ? 'You are away today.' : `You are away until ${sayWholeDay(untilOn, today)}.`;
  return `You will be away from ${sayWholeDay(fromOn, today)} until ${sayWholeDay(untilOn, today)}.`;
}

function sayDate(day: Day): string {
  return sayExactDay(day)
    .replace(/^\w+, /, '')
    .replace(/, \d{4}$/, '');
}
