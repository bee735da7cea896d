/** In whose calendar the days of waiting are counted: the person's own where it is known, else the seeker's. Method: M4. */
import { addDays, type Day } from '#domain/day.ts';
import type { DaysOff } from '#domain/outreach/business-days.ts';
import type { CountedIn } from '#domain/outreach/cadence-words.ts';
import { countryOf } from '#domain/outreach/country-of.ts';
import { type Pause, pausedDays } from '#domain/search/pause.ts';
import type { Zones } from '#domain/zones.ts';
import type { Row } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';

export interface Calendar {
  readonly holidays: DaysOff;
  readonly countedIn: CountedIn;
}

/** What the calendars are worked out from. Without `zones`, a city says its country only when it names it. */
export type CalendarContext = Pick<Context, 'today' | 'holidays'> & { readonly zones?: Pick<Zones, 'zoneOfCity'> };

interface Passed {
  readonly messages: ReadonlyMap<string, readonly Pick<Row<'messages'>, 'direction' | 'sent_on' | 'back_on'>[]>;
  readonly conversations: ReadonlyMap<string, readonly Row<'conversations'>[]>;
}

/** Holidays are asked for this many days around today, and as many after the last day anyone is back: every follow-up falls within. */
const reach = 120;
/** Nothing is counted any more from a message older than this many days, her time away left out, so the country of its person is not looked up. */
const countedDays = 90;
/** Of time away longer ago than this nothing is open any more: a year of it, and the days that count. */
const longestAway = 460;

/** The calendar of each person, read once for each country. */
export async function calendarsFor(
  people: readonly Row<'people'>[],
  { messages, conversations }: Passed,
  home: string,
  context: CalendarContext,
  pauses: readonly Pause[] = [],
): Promise<(person: Row<'people'>) => Calendar> {
  const { today } = context;
  let latest = today;
  for (const theirs of messages.values())
    for (const { back_on } of theirs) if (back_on !== null && back_on > latest) latest = back_on;
  const from = addDays(today, -reach);
  const to = addDays(latest, reach);
  const since = addDays(today, -countedDays - pausedDays(addDays(today, -longestAway), today, pauses));
  const countries = new Map<string, string>();
  for (const person of people) {
    const isCounted = people.length === 1 || (messages.get(person.id) ?? []).some((row) => isRecent(row, since));
    if (isCounted) countries.set(person.id, countryOfPerson(person, conversations.get(person.id) ?? [], context));
  }
  const calendars = new Map<string, DaysOff>();
  for (const country of new Set([home, ...countries.values()]))
    calendars.set(country, await context.holidays(country, from, to));
  return (person) => {
    const theirs = countries.get(person.id) ?? '';
    const country = theirs === '' ? home : theirs;
    return {
      holidays: calendars.get(country) ?? new Set<Day>(),
      countedIn: { country, whose: theirs === '' ? 'hers' : 'theirs' },
    };
  };
}

/** Where the person is, from their city, their clock, or the clock of a conversation; '' when nothing says. */
export function countryOfPerson(
  person: Pick<Row<'people'>, 'city' | 'zone'>,
  conversations: readonly Pick<Row<'conversations'>, 'zone'>[],
  { zones }: Pick<CalendarContext, 'zones'>,
): string {
  const agreed = conversations.findLast(({ zone }) => zone !== '')?.zone ?? '';
  return countryOf(person.city, person.zone || agreed || (zones?.zoneOfCity(person.city) ?? ''));
}

function isRecent(row: Pick<Row<'messages'>, 'direction' | 'sent_on'>, since: Day): boolean {
  return row.direction === 'out' && row.sent_on !== null && row.sent_on >= since;
}
