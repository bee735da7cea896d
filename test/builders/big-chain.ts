/** A chain of real size for benchmarks: thousands of people named to her over a year, hundreds talked with, openings at the ends. */
import { addDays } from '#domain/day.ts';
import { randomFrom } from '#domain/search/random-draws.ts';
import { dayIn, now, systemZone } from '#host/clock.ts';
import { ownerFrom } from '#store/kernel/owner.ts';
import type { NewRow } from '#store/kernel/store.ts';
import { openStore } from '#store/store-for.ts';
import { newConversationRow } from '#usecases/conversations/new-conversation-row.ts';
import { newOrganizationRow } from '#usecases/organizations/new-organization-row.ts';
import { aFolder, aPersonRow, testNow } from './store.ts';

const kept = { created_at: testNow, changed_at: testNow };
const titles = ['Service Planner', 'Operations Manager', 'Data Analyst', 'Director of Planning', 'Nurse', 'Teacher'];
const given = ['Priya', 'Tom', 'Wendeline', 'Marisol', 'Jonas', 'Aiko', 'Samuel', 'Elena', 'Bram', 'Leila'];
const family = ['Raman', 'Okafor', 'Orbell', 'Vega', 'Lindqvist', 'Tanaka', 'Eze', 'Duarte', 'Visser', 'Haddad'];

/** Makes it in a folder of its own, which is given back closed; whoever asks takes it away. */
export async function aBigChain(people = 2000, places = 24): Promise<string> {
  const folder = aFolder();
  const opened = await openStore({ folder, now: testNow });
  if (!opened.ok) throw new Error(opened.problem.because);
  const rows = chainRows(people, places, dayIn(systemZone(), now()));
  await opened.value.forOwner(ownerFrom('seeker')).write(async (w) => {
    await w.addAll('organizations', rows.organizations);
    await w.addAll('people', rows.people);
    await w.addAll('conversations', rows.conversations);
    await w.addAll('referrals', rows.referrals);
    await w.addAll('promises', rows.promises);
    await w.addAll('opportunities', rows.opportunities);
  });
  await opened.value.close();
  return folder;
}

interface Met {
  readonly id: string;
  readonly by: Met | null;
  readonly on: string;
  /** '' when they were only named. */
  readonly talkedOn: string;
  readonly place: number;
}

function chainRows(count: number, places: number, today: string) {
  const next = randomFrom(11);
  const below = (n: number): number => Math.floor(next() * n);
  const met: Met[] = [];
  const talkers: Met[] = [];
  for (let i = 0; i < count; i += 1) {
    const by =
      i < 12 || i % 60 === 0 || talkers.length === 0
        ? null
        : (talkers[talkers.length - 1 - below(Math.min(60, talkers.length))] ?? null);
    const on = by ? by.talkedOn : addDays(today, -360 + Math.floor((i * 340) / count));
    const talks = by === null || below(10) < 4 ? addDays(on, by === null ? 0 : 2 + below(20)) : '';
    const person = {
      id: `p${String(i).padStart(5, '0')}`,
      by,
      on,
      talkedOn: talks !== '' && talks <= today ? talks : '',
      place: below(3) === 0 ? -1 : below(places),
    };
    met.push(person);
    if (person.talkedOn !== '') talkers.push(person);
  }
  const nameOf = (i: number): string =>
    `${given[i % 10] ?? ''} ${family[Math.floor(i / 10) % 10] ?? ''}${i < 100 ? '' : ` ${Math.floor(i / 100) + 1}`}`;
  const placeName = (place: number): string => (place < 0 ? `Elsewhere ${below(200)}` : `Place ${place} Works`);
  return {
    organizations: Array.from({ length: places }, (_, i) => newOrganizationRow(`o${i}`, testNow, placeName(i), 2)),
    people: met.map(({ id, place }, i) => {
      const [name, organization] = [nameOf(i), placeName(place)];
      return aPersonRow({
        id,
        name,
        name_key: name.toLowerCase(),
        given_name: name.split(' ')[0] ?? '',
        title: titles[i % titles.length] ?? '',
        organization,
        employer_key: organization.toLowerCase(),
      });
    }),
    conversations: talkers.flatMap(({ id, talkedOn }, i) =>
      [talkedOn, ...(i % 5 === 0 ? [addDays(talkedOn, 14)] : [])].map((held_on, at) =>
        newConversationRow({
          id: `c${id}-${at}`,
          now: testNow,
          personId: id,
          status: 'held',
          held_on,
          channel: 'coffee',
        }),
      ),
    ),
    referrals: met.flatMap(({ id, by, on }): NewRow<'referrals'>[] =>
      by === null
        ? []
        : [
            {
              ...kept,
              id: `r${id}`,
              from_person_id: by.id,
              to_person_id: id,
              conversation_id: `c${by.id}-0`,
              on_day: on,
              may_use_name: 'yes',
              who_writes: 'seeker',
              note: '',
            },
          ],
    ),
    promises: talkers
      .filter((_, i) => i % 12 === 0)
      .map(({ id, talkedOn }) => ({
        ...kept,
        id: `m${id}`,
        kind: 'report-back',
        text: 'Tell them how it went',
        person_id: id,
        conversation_id: `c${id}-0`,
        due_on: addDays(talkedOn, 14),
        kept_on: null,
      })),
    opportunities: talkers
      .filter((_, i) => i % 60 === 59)
      .map(({ id, talkedOn, place }, i) => ({
        ...kept,
        id: `x${id}`,
        organization: placeName(place),
        employer_key: '',
        organization_id: place < 0 ? null : `o${place}`,
        role_id: null,
        title: titles[i % titles.length] ?? '',
        posted: 'not posted',
        url: '',
        heard_on: talkedOn,
        person_id: id,
        conversation_id: `c${id}-0`,
        application_id: null,
        stage: 'heard',
        stage_on: talkedOn,
        closed_because: '',
        notes: '',
      })),
  };
}
