/** Everybody's few searchable columns in memory, one copy an owner, kept fresh by looking at what changed. Method: M3. */
import { sql } from 'kysely';
import type { Instant } from '#domain/day.ts';
import { dropPerson, indexPeople, type PeopleIndex, putPerson, searchAmong } from '#domain/people/search-people.ts';
import type { Reading, Row } from './kernel/store.ts';

export type CachedPerson = Pick<
  Row<'people'>,
  | 'id'
  | 'changed_at'
  | 'created_at'
  | 'name'
  | 'name_key'
  | 'title'
  | 'organization'
  | 'employer_key'
  | 'source'
  | 'connected_on'
  | 'met_how'
  | 'closeness'
  | 'notes'
  | 'do_not_contact_on'
  | 'closed_on'
  | 'skipped_until'
>;
export type CachedTie = Omit<Row<'ties'>, 'owner_id' | 'created_at' | 'import_id' | 'invited_on'>;

/** The people who are there now. The same object as before when nothing changed, so that what was worked out from it can be kept with it. */
export interface PeopleSnapshot {
  readonly people: ReadonlyMap<string, CachedPerson>;
  readonly ties: ReadonlyMap<string, CachedTie>;
  /** Worked out once a snapshot: `make` runs when nothing is kept under the key. */
  once<T>(key: string, make: () => T): T;
  /** Where the search index stands; made at the first search, then kept up with the changes. */
  readonly searching: Searching;
}
interface Searching {
  index: PeopleIndex | null;
}

interface Kept {
  readonly print: Print;
  readonly snapshot: PeopleSnapshot;
  readonly usedAt: number;
  /** When the sums were last taken; 0 after something was taken back. */
  readonly summedAt: number;
}
/** Two tables' fingerprints: any row added, changed or gone shows in one of them, whichever program did it. */
interface Print {
  readonly people: string;
  readonly ties: string;
  /** Sums over all moments: they show even a change that was dated before the latest one. */
  readonly sums: string;
  /** The latest change seen; rows of that very moment are read again while it is fresh. */
  readonly latest: Instant;
}

const kept = new Map<string, Kept>();
/** Dropped when nobody asked for this long. */
const idleMilliseconds = 10 * 60_000;
/** How many worked-out things a snapshot keeps. */
const workedAtMost = 20;
/** Sums cost 6 ms at 30,000 people: they are taken again after this long; counts and latest moments are looked at every time. */
const sumsHoldMilliseconds = 2000;
/** More changes than this, and reading everything is quicker. */
const changesAtMost = 4000;

/** A snapshot as fresh as the reading it comes from. */
export async function peopleSnapshot(reading: Reading, now: Instant): Promise<PeopleSnapshot> {
  dropIdle();
  const { owner } = reading;
  const known = kept.get(owner);
  const at = performance.now();
  const mustSum = !known || at - known.summedAt > sumsHoldMilliseconds;
  const print = await fingerprint(reading, mustSum ? null : known.print.sums);
  let snapshot: PeopleSnapshot;
  if (!known) snapshot = await readWhole(reading);
  else if (isSamePrint(known.print, print) && !isFresh(print.latest, now)) snapshot = known.snapshot;
  else snapshot = await refresh(reading, known.snapshot, print.latest);
  kept.set(owner, { print, snapshot, usedAt: at, summedAt: mustSum ? at : known.summedAt });
  return snapshot;
}

/** To be said after rows were put back as they were before, their moments of change too: the next question looks closely. */
export function lookClosely(owner: string): void {
  const known = kept.get(owner);
  if (known) kept.set(owner, { ...known, summedAt: Number.NEGATIVE_INFINITY });
}

/** Ids of the people who fit the text and pass, best first, and how many there are: accents and one slip forgiven. */
export function searchSnapshot(
  { people, searching }: PeopleSnapshot,
  text: string,
  limit: number,
  passes: (id: string) => boolean = () => true,
) {
  searching.index ??= indexPeople(people.values());
  return searchAmong(searching.index, text, limit, (id) => people.has(id) && passes(id));
}

/** What was held in memory is no longer what is kept: after a backup was put back. */
export function forgetSnapshots(): void {
  kept.clear();
}

function dropIdle(): void {
  const before = performance.now() - idleMilliseconds;
  for (const [owner, { usedAt }] of kept) if (usedAt < before) kept.delete(owner);
}

function isFresh(latest: Instant, now: Instant): boolean {
  return latest !== '' && Date.parse(now) - Date.parse(latest) < 2000;
}

function isSamePrint(a: Print, b: Print): boolean {
  return a.people === b.people && a.ties === b.ties && a.sums === b.sums;
}

async function fingerprint(reading: Reading, sums: string | null): Promise<Print> {
  const people = await printOf(reading, 'people');
  const ties = await printOf(reading, 'ties');
  return {
    people: people.print,
    ties: ties.print,
    sums: sums ?? `${await sumOf(reading, 'people')} ${await sumOf(reading, 'ties')}`,
    latest: people.latest > ties.latest ? people.latest : ties.latest,
  };
}

/** Removed rows count too: whoever removes or brings back a person says so in `changed_at`. */
async function printOf(
  reading: Reading,
  table: 'people' | 'ties',
): Promise<{ readonly print: string; readonly latest: Instant }> {
  const all = reading.from<'people' | 'ties'>(table, 'with');
  const count = await all.select((is) => is.fn.countAll().as('n')).executeTakeFirst();
  const max = await all.select((is) => is.fn.max('changed_at').as('latest')).executeTakeFirst();
  const latest = max?.latest ?? '';
  return { print: `${count?.n ?? 0} ${latest}`, latest };
}

/** Over the moments' minutes, seconds and milliseconds: a row that changed has another moment. */
async function sumOf(reading: Reading, table: 'people' | 'ties'): Promise<string> {
  const sum =
    reading.flavor === 'sqlite'
      ? sql<string>`total(substr(changed_at, 15, 2) || substr(changed_at, 18, 6))`
      : sql<string>`sum(hashtext(changed_at))`;
  const row = await reading.from<'people' | 'ties'>(table, 'with').select(sum.as('sum')).executeTakeFirst();
  return String(row?.sum ?? '');
}

async function readWhole(reading: Reading): Promise<PeopleSnapshot> {
  const people = await readPeople(reading);
  const ties = await readTies(reading);
  return snapshotOf(new Map(people.map((row) => [row.id, row])), new Map(ties.map((row) => [row.id, row])), {
    index: null,
  });
}

/** Reads the moments of all rows, and whole rows only where they differ. */
async function refresh(reading: Reading, earlier: PeopleSnapshot, latest: Instant): Promise<PeopleSnapshot> {
  const people = await changedRows(reading, 'people', earlier.people, latest);
  const ties = await changedRows(reading, 'ties', earlier.ties, latest);
  if (people.other.length + ties.other.length > changesAtMost) return readWhole(reading);
  const freshPeople = await readPeople(reading, people.other);
  const freshTies = await readTies(reading, ties.other);
  const isSame =
    people.gone.length + ties.gone.length === 0 &&
    freshPeople.every((row) => isEqual(row, earlier.people.get(row.id))) &&
    freshTies.every((row) => isEqual(row, earlier.ties.get(row.id)));
  if (isSame) return earlier;
  return snapshotOf(
    patched(earlier.people, people.gone, freshPeople),
    patched(earlier.ties, ties.gone, freshTies),
    keepUp(earlier.searching, people.gone, freshPeople),
  );
}

async function changedRows(
  reading: Reading,
  table: 'people' | 'ties',
  earlier: ReadonlyMap<string, { readonly changed_at: string }>,
  latest: Instant,
): Promise<{ readonly gone: readonly string[]; readonly other: readonly string[] }> {
  const rows = await reading
    .from<'people' | 'ties'>(table)
    .select([`${table}.id`, `${table}.changed_at`])
    .execute();
  const there = new Set<string>();
  const other: string[] = [];
  for (const { id, changed_at } of rows) {
    there.add(id);
    if (changed_at === latest || earlier.get(id)?.changed_at !== changed_at) other.push(id);
  }
  return {
    gone: there.size === earlier.size && other.length === 0 ? [] : [...earlier.keys()].filter((id) => !there.has(id)),
    other,
  };
}

const personColumns = [
  'id',
  'changed_at',
  'created_at',
  'name',
  'name_key',
  'title',
  'organization',
  'employer_key',
  'source',
  'connected_on',
  'met_how',
  'closeness',
  'notes',
  'do_not_contact_on',
  'closed_on',
  'skipped_until',
] as const satisfies readonly (keyof CachedPerson)[];

async function readPeople(reading: Reading, ids?: readonly string[]): Promise<CachedPerson[]> {
  return inTurns(ids, (some) => {
    const query = reading.from('people').select(personColumns);
    return (some ? query.where('id', 'in', some) : query).execute();
  });
}

const tieColumns = [
  'id',
  'changed_at',
  'deleted_at',
  'messages_sent',
  'messages_received',
  'first_message_on',
  'last_message_on',
  'invitation',
  'endorsements_given',
  'endorsements_received',
  'recommended_by_them',
  'recommended_by_seeker',
] as const satisfies readonly (keyof CachedTie)[];

async function readTies(reading: Reading, ids?: readonly string[]): Promise<CachedTie[]> {
  return inTurns(ids, (some) => {
    const query = reading.from('ties').select(tieColumns);
    return (some ? query.where('id', 'in', some) : query).execute();
  });
}

async function inTurns<T>(
  ids: readonly string[] | undefined,
  read: (some?: readonly string[]) => Promise<T[]>,
): Promise<T[]> {
  if (!ids) return read();
  const rows: T[] = [];
  for (let at = 0; at < ids.length; at += 1000) rows.push(...(await read(ids.slice(at, at + 1000))));
  return rows;
}

function patched<T extends { readonly id: string }>(
  earlier: ReadonlyMap<string, T>,
  gone: readonly string[],
  fresh: readonly T[],
): ReadonlyMap<string, T> {
  const map = new Map(earlier);
  for (const id of gone) map.delete(id);
  for (const row of fresh) map.set(row.id, row);
  return map;
}

/** One index serves all snapshots of an owner: the older ones are not asked any more. */
function keepUp(searching: Searching, gone: readonly string[], fresh: readonly CachedPerson[]): Searching {
  const { index } = searching;
  if (!index) return searching;
  for (const id of gone) dropPerson(index, id);
  for (const person of fresh) putPerson(index, person);
  return searching;
}

function snapshotOf(
  people: PeopleSnapshot['people'],
  ties: PeopleSnapshot['ties'],
  searching: Searching,
): PeopleSnapshot {
  const worked = new Map<string, unknown>();
  return {
    people,
    ties,
    searching,
    once: <T>(key: string, make: () => T): T => {
      if (!worked.has(key)) worked.set(key, make());
      if (worked.size > workedAtMost) worked.delete(worked.keys().next().value ?? '');
      return worked.get(key) as T;
    },
  };
}

function isEqual(a: object, b: object | undefined): boolean {
  return b !== undefined && Object.entries(a).every(([name, value]) => Reflect.get(b, name) === value);
}
