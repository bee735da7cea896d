/** The facts of today's acts, and the acts. Method: M0, M9. */
import { compareText } from '#domain/compare-text.ts';
import { addDays, type Day, mondayOf } from '#domain/day.ts';
import { countsTowardDay } from '#domain/outreach/caps.ts';
import type { MessageKind } from '#domain/outreach/draft.ts';
import type { Act } from '#domain/search/act.ts';
import { openAct, usualEtiquette } from '#domain/search/closed-doors.ts';
import { placesToFind } from '#domain/search/find-someone.ts';
import { type OwnReplies, type Pace, paceFor } from '#domain/search/pace.ts';
import { shareOfWeek } from '#domain/search/pause.ts';
import { placeKey } from '#domain/search/places.ts';
import type { PersonFacts } from '#domain/search/search-facts.ts';
import { actsForToday } from '#domain/search/today.ts';
import type { TodayFacts } from '#domain/search/today-facts.ts';
import { lastExchange } from '#domain/search/warmth.ts';
import type { Reading } from '#store/kernel/store.ts';
import { organizationKeys } from '#store/organization-keys.ts';
import { findSeeker, newSeeker } from '#store/seekers.ts';
import { type OpeningsToday, openingsToday } from '../opportunities/openings-today.ts';
import type { Dealing } from '../outreach/dealings.ts';
import type { Context } from '../use-case.ts';
import { readPauses } from '../week/read-pauses.ts';
import { readSearchFacts } from './read-search-facts.ts';
import { type Suggested, suggestions } from './suggest-next.ts';

/** Suggestions weighed for the day; more than are shown, because some may be put off. */
const weighed = 12;
/** Answers are counted over messages at least this many days old: ten business days (evidence 4.2). */
const matureDays = 14;

export interface TodayReading {
  readonly acts: readonly Act[];
  readonly facts: TodayFacts;
  readonly pace: Pace;
  /** Her first messages that are old enough to judge, which her pace counts with. */
  readonly own: OwnReplies;
  readonly dealings: ReadonlyMap<string, Dealing>;
  readonly suggested: readonly Suggested[];
  readonly openings: OpeningsToday;
}

export async function readToday(r: Reading, context: Context): Promise<TodayReading> {
  const { today, now, dayOf, zone, holidays } = context;
  const search = await readSearchFacts(r, context);
  const { dealings } = search;
  const suggested = await suggestions(r, search, today, weighed);
  const seeker = (await findSeeker(r)) ?? newSeeker('', now);
  const keys = await organizationKeys(r);
  const letters = [...dealings.values()].flatMap((dealing) => dealing.messages);
  const firsts = letters.filter(
    (m) => m.direction === 'out' && m.status === 'sent' && m.kind === 'first' && m.sent_on !== null,
  );
  const grown = addDays(today, -matureDays);
  const monday = mondayOf(today);
  const mature = firsts.filter((m) => (m.sent_on ?? '') <= grown);
  const answering = new Set(
    letters.filter((m) => m.direction === 'in' && m.meaning !== 'out-of-office').map((m) => m.person_id),
  );
  const replied = mature.filter((m) => answering.has(m.person_id));
  const own = { sent: mature.length, replied: replied.length };
  const pace = paceFor(seeker.conversations_a_week, own);
  const [roleCount, snoozes] = [
    await r.from('roles').select('roles.id').where('dropped_on', 'is', null).execute(),
    await r.all('snoozes'),
  ];
  const shown = new Set([...dealings.keys(), ...suggested.map(({ personId }) => personId)]);
  const places = new Map(search.facts.people.flatMap((one) => (shown.has(one.id) ? [[one.id, placeKey(one)]] : [])));
  const people = [...dealings.values()].map((dealing) => ({
    id: dealing.person.id,
    name: dealing.person.name,
    organizationId: keys.get(dealing.person.employer_key) ?? null,
    organizationName: dealing.person.organization || null,
    doNotContact: dealing.person.do_not_contact_on !== null,
    outreach: dealing.outreach,
    placeKey: places.get(dealing.person.id) ?? '',
    holidays: dealing.holidays,
  }));
  const known = new Set(people.map((person) => person.id));
  const pauses = await readPauses(r);
  const daysOff = await holidays(seeker.country, today, addDays(today, 14));
  const openings = await openingsToday(r, context, hourIn);
  const facts: TodayFacts = {
    people: [
      ...people,
      ...suggested
        .filter((one) => !known.has(one.personId))
        .map((one) => ({
          id: one.personId,
          name: one.name,
          organizationId: one.organizationId,
          organizationName: one.organization || null,
          doNotContact: false,
          outreach: notYet,
          placeKey: places.get(one.personId) ?? '',
        })),
    ],
    conversations: [...dealings.values()].flatMap((dealing) =>
      dealing.conversations.map((c) => ({
        id: c.id,
        personId: c.person_id,
        status: c.status as 'planned' | 'held' | 'no-show' | 'canceled',
        on: c.held_on ?? (c.at === null ? null : dayOf(c.at)),
        hour: c.at === null ? '' : hourIn(zone, c.at),
        endsAt: c.at === null ? null : new Date(Date.parse(c.at) + c.minutes * 60_000).toISOString(),
        debriefed: c.debriefed === 1,
      })),
    ),
    promises: [...dealings.values()].flatMap((dealing) =>
      dealing.promises.map((p) => ({
        id: p.id,
        kind: p.kind as 'promise' | 'thank-you' | 'report-back',
        text: p.text,
        personId: p.person_id,
        conversationId: p.conversation_id,
        dueOn: p.due_on,
        keptOn: p.kept_on,
      })),
    ),
    interviews: openings.interviews,
    offers: openings.offers,
    touches: touchesDue(search.facts.people, today),
    suggestions: suggested.map(({ personId, kind, because }) => ({ personId, kind, because })),
    finds: search.once(`find ${today}`, () => placesToFind(search.facts, today)),
    snoozed: snoozes.map((row) => ({ key: row.act_key, untilOn: row.until_on, putOffOn: dayOf(row.changed_at) })),
    firstMessagesThisWeek: firsts.filter((m) => (m.sent_on ?? '') >= monday).length,
    messagesToday: letters.filter(
      (m) =>
        m.direction === 'out' && m.status === 'sent' && m.sent_on === today && countsTowardDay(m.kind as MessageKind),
    ).length,
    pace: {
      firstMessagesAWeek: Math.ceil(pace.firstMessagesAWeek * shareOfWeek(monday, pauses, daysOff)),
      messagesADay: seeker.messages_a_day,
    },
    holidays: daysOff,
    pauses,
    isOver: seeker.landed_on !== null,
    counts: {
      roles: roleCount.length,
      organizations: search.facts.organizations.length,
      people: search.facts.people.length,
    },
  };
  return { acts: actsForToday(facts, today, now), facts, pace, own, dealings, suggested, openings };
}

const notYet = {
  state: 'none',
  because: 'You have not written yet.',
  messageId: null,
  dueOn: null,
  due: null,
  followUpsSent: 0,
  organizationFree: true,
} as const;

/** The longest waiting first. */
function touchesDue(people: readonly PersonFacts[], today: Day): readonly { personId: string; lastOn: Day }[] {
  return people
    .flatMap((person) => {
      const lastOn = person.state === 'talked' ? lastExchange(person) : null;
      const isDue = lastOn !== null && openAct(person, today, usualEtiquette) === 'check-in';
      return isDue ? [{ personId: person.id, lastOn }] : [];
    })
    .sort((a, b) => compareText(a.lastOn, b.lastOn) || compareText(a.personId, b.personId));
}

/** The hour of a moment where the seeker is, `14:30`. */
export function hourIn(zone: string, at: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
}
