/** A year of search for benchmarks: 5,000 messages to 3,400 people of 300 places, 500 conversations, 100 openings, straight into the store. */
import { addDays } from '#domain/day.ts';
import { randomFrom } from '#domain/search/random-draws.ts';
import { dayIn, now, systemZone } from '#host/clock.ts';
import { ownerFrom } from '#store/kernel/owner.ts';
import type { NewRow } from '#store/kernel/store.ts';
import { openStore } from '#store/store-for.ts';
import { anEmptySearch, type BigSearch } from './big-search.ts';
import { aFolder, aPersonRow, testNow } from './store.ts';

const people = 3400;
const places = 300;
/** 3,400 first messages, the rest second ones and answers. */
const secondOnes = 600;
const answers = 1000;
const talks = 500;
const referrals = 480;
const openings = 100;

const kept = { created_at: testNow, changed_at: testNow, deleted_at: null };
const titles = ['Service Planner', 'Operations Manager', 'Data Analyst', 'Director of Planning', 'Nurse', 'Teacher'];
const cities = ['', '', 'Toronto, Canada', 'Berlin, Germany', 'Boston, United States'];
const channels = ['email', 'linkedin-note', 'linkedin-message'];

/** Opened as the program does; `close` takes its folder away. */
export async function aLongSearch(): Promise<BigSearch> {
  const folder = aFolder();
  const opened = await openStore({ folder, now: testNow });
  if (!opened.ok) throw new Error(opened.problem.because);
  const rows = aYear();
  await opened.value.forOwner(ownerFrom('seeker')).write(async (w) => {
    await w.addAll('people', rows.people);
    await w.addAll('messages', rows.messages);
    await w.addAll('conversations', rows.conversations);
    await w.addAll('referrals', rows.referrals);
    await w.addAll('opportunities', rows.opportunities);
  });
  await opened.value.close();
  const search = await anEmptySearch(folder);
  for (const name of titles.slice(0, 3)) await search.get('addRole', { name });
  return search;
}

function aYear() {
  const today = dayIn(systemZone(), now());
  const next = randomFrom(7);
  const below = (n: number): number => Math.floor(next() * n);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
  const wrote = times(people, () => addDays(today, -below(360)));
  const idOf = (i: number): string => `p${String(i).padStart(5, '0')}`;
  const dayOf = (i: number): string => wrote[i] ?? today;
  const message = (i: number, on: string, given: Partial<NewRow<'messages'>>): NewRow<'messages'> => ({
    ...kept,
    id: `m${i}-${given.kind ?? ''}-${given.direction ?? ''}`,
    person_id: idOf(i),
    direction: 'out',
    channel: one(channels),
    kind: 'first',
    subject: '',
    body: 'May I hear in twenty minutes how you came to your work?',
    status: 'sent',
    sent_at: `${on}T10:00:00.000Z`,
    sent_on: on,
    meaning: null,
    back_on: null,
    ignored_checks: '[]',
    starting_point: `first:cold:${below(3)}`,
    starting_changed: 1,
    header_id: '',
    about_person_id: null,
    ...given,
  });
  const early = (i: number, days: number): string => {
    const day = addDays(dayOf(i), days);
    return day > today ? today : day;
  };
  return {
    people: times(people, (i) => {
      const name = `Wendeline Orbell ${i}`;
      const place = below(places);
      const [organization, employer_key] = [`Place ${place}`, `place ${place}`];
      const [title, city] = [one(titles), one(cities)];
      return aPersonRow({ id: idOf(i), name, name_key: name.toLowerCase(), title, organization, employer_key, city });
    }),
    messages: [
      ...times(people, (i) => message(i, dayOf(i), {})),
      ...times(secondOnes, (i) => message(i + answers, early(i + answers, 10), { kind: 'follow-up' })),
      ...times(answers, (i) => message(i, early(i, below(6)), { kind: 'reply', direction: 'in', meaning: 'yes' })),
    ],
    conversations: times(
      talks,
      (i): NewRow<'conversations'> => ({
        ...kept,
        id: `c${i}`,
        person_id: idOf(i),
        status: 'held',
        at: null,
        minutes: 20,
        channel: 'video',
        place: '',
        held_on: early(i, 8),
        notes: '',
        surprised: '',
        next: '',
        asked_who_else: i % 3 === 0 ? 0 : 1,
        sequence: 0,
        debriefed: 1,
        uid: '',
        uid_version: '',
        zone: '',
        join_url: '',
        want_to_know: '',
        questions: '',
      }),
    ),
    referrals: times(
      referrals,
      (i): NewRow<'referrals'> => ({
        ...kept,
        id: `r${i}`,
        from_person_id: idOf(below(talks)),
        to_person_id: idOf(talks + i),
        conversation_id: null,
        on_day: dayOf(talks + i),
        may_use_name: 'yes',
        who_writes: 'me',
        note: '',
      }),
    ),
    opportunities: times(openings, (i): NewRow<'opportunities'> => {
      const heard = early(i * 5, 20);
      return {
        ...kept,
        id: `o${i}`,
        organization: `Place ${below(places)}`,
        employer_key: '',
        organization_id: null,
        role_id: null,
        title: one(titles),
        posted: 'unknown',
        url: '',
        heard_on: heard,
        person_id: idOf(i * 5),
        conversation_id: `c${i * 5}`,
        application_id: null,
        stage: i % 3 === 0 ? 'interviewing' : 'heard',
        stage_on: heard,
        closed_because: '',
        notes: '',
      };
    }),
  };
}
