/** Everything that passed between the seeker and the people she dealt with, and where she is with each. Method: M4, M5, M8. */
import type { Day } from '#domain/day.ts';
import type { DaysOff } from '#domain/outreach/business-days.ts';
import type { CountedIn } from '#domain/outreach/cadence-words.ts';
import type { TieClass } from '#domain/outreach/follow-up-due.ts';
import { type MessageFact, type Outreach, outreachState } from '#domain/outreach/outreach-state.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';
import { readPauses } from '../week/read-pauses.ts';
import { calendarsFor } from './calendars.ts';

/** Where she is with a person, in the contract's words. */
export type Standing = 'not-yet' | 'drafted' | 'waiting' | 'replied' | 'agreed' | 'talked' | 'declined' | 'closed';

const letterColumns = [
  'owner_id',
  'messages.id',
  'created_at',
  'changed_at',
  'deleted_at',
  'person_id',
  'direction',
  'channel',
  'kind',
  'status',
  'sent_at',
  'sent_on',
  'meaning',
  'back_on',
  'starting_point',
  'starting_changed',
  'about_person_id',
] as const;
/** A message but for its words: of thousands, only those that are shown are read whole. */
export type Letter = Omit<Row<'messages'>, 'subject' | 'body' | 'ignored_checks' | 'header_id'>;

export interface Dealing {
  readonly person: Row<'people'>;
  readonly tie: Row<'ties'> | null;
  readonly tieClass: TieClass;
  readonly outreach: Outreach;
  readonly standing: Standing;
  /** Oldest first. */
  readonly messages: readonly Letter[];
  readonly conversations: readonly Row<'conversations'>[];
  readonly referredBy: readonly Row<'referrals'>[];
  readonly referredTo: readonly Row<'referrals'>[];
  readonly promises: readonly Row<'promises'>[];
  /** Their days off, else the seeker's. */
  readonly holidays: DaysOff;
  readonly countedIn: CountedIn;
}

/** With the words of the messages. */
export interface DealingInFull extends Dealing {
  readonly messages: readonly Row<'messages'>[];
}

type DealingsContext = Pick<Context, 'today' | 'holidays'>;

/** The people she has dealt with in any way, by id; people she only knows are not among them. With `only`, just those, words and all. */
export function readDealings(
  r: Reading,
  context: DealingsContext,
  only: readonly string[],
): Promise<ReadonlyMap<string, DealingInFull>>;
export function readDealings(r: Reading, context: DealingsContext): Promise<ReadonlyMap<string, Dealing>>;
export async function readDealings(
  r: Reading,
  context: DealingsContext,
  only?: readonly string[],
): Promise<ReadonlyMap<string, Dealing>> {
  const { messages, conversations, referrals, promises } = await (only ? passedWith(r, only) : everythingPassed(r));
  const seekers = await r.all('seekers');
  const pauses = await readPauses(r);
  const closed = await r.from('people').select('people.id').where('closed_on', 'is not', null).execute();
  const ids = new Set(only ?? [...messages, ...conversations, ...promises].map((row) => row.person_id));
  if (!only) {
    for (const row of referrals) ids.add(row.to_person_id).add(row.from_person_id);
    for (const row of closed) ids.add(row.id);
  }
  const people = await r.many('people', [...ids]);
  const ties = new Map((await r.many('ties', [...ids])).map((row) => [row.id, row]));
  const { today } = context;
  const byPerson = {
    messages: groupBy([...messages].sort(inTime), (row) => row.person_id),
    conversations: groupBy(conversations, (row) => row.person_id),
    referredBy: groupBy(referrals, (row) => row.to_person_id),
    referredTo: groupBy(referrals, (row) => row.from_person_id),
    promises: groupBy(promises, (row) => row.person_id),
  };
  const calendarOf = await calendarsFor(people, byPerson, seekers[0]?.country ?? '', context, pauses);
  return new Map(
    people.map((person) => {
      const tie = ties.get(person.id) ?? null;
      const referredBy = byPerson.referredBy.get(person.id) ?? [];
      const theirs = byPerson.conversations.get(person.id) ?? [];
      const letters = byPerson.messages.get(person.id) ?? [];
      const tieClass = tieClassOf(
        person,
        tie,
        referredBy.length > 0,
        theirs.some((c) => c.status === 'held'),
      );
      const calendar = calendarOf(person);
      let worked: Outreach | undefined;
      const outreach = (): Outreach => {
        worked ??= outreachState(
          {
            messages: letters.map(toMessageFact),
            tie: tieClass,
            closed: person.closed_on === null ? null : { on: person.closed_on, because: person.closed_because },
            planned: theirs.filter((c) => c.status === 'planned').length,
            held: theirs.filter((c) => c.status === 'held').length,
            lastHeldOn: lastHeldOn(theirs),
            pauses,
            isOver: (seekers[0]?.landed_on ?? null) !== null,
            ...calendar,
          },
          today,
        );
        return worked;
      };
      return [
        person.id,
        {
          person,
          tie,
          tieClass,
          // Worked out when asked for: of thousands of people, most who read this ask about a few.
          get outreach() {
            return outreach();
          },
          get standing() {
            return standingOf(outreach());
          },
          messages: letters,
          conversations: theirs,
          referredBy,
          referredTo: byPerson.referredTo.get(person.id) ?? [],
          promises: byPerson.promises.get(person.id) ?? [],
          ...calendar,
        },
      ];
    }),
  );
}

async function everythingPassed(r: Reading) {
  const messages: readonly Letter[] = await r.from('messages').select(letterColumns).execute();
  return {
    messages,
    conversations: await r.all('conversations'),
    referrals: await r.all('referrals'),
    promises: await r.all('promises'),
  };
}

async function passedWith(r: Reading, only: readonly string[]): ReturnType<typeof everythingPassed> {
  const named = await r
    .from('referrals')
    .selectAll()
    .where((is) => is.or([is('from_person_id', 'in', only), is('to_person_id', 'in', only)]))
    .execute();
  return {
    messages: await r.from('messages').selectAll().where('person_id', 'in', only).execute(),
    conversations: await r.from('conversations').selectAll().where('person_id', 'in', only).execute(),
    referrals: named,
    promises: await r.from('promises').selectAll().where('person_id', 'in', only).execute(),
  };
}

/** Referred by name; known from past messages, a conversation or her own word; a shared past; else cold (evidence 4.1). */
export function tieClassOf(
  person: Row<'people'>,
  tie: Row<'ties'> | null,
  isReferred: boolean,
  hasTalked: boolean,
): TieClass {
  if (isReferred) return 'referred';
  const wroteBefore = tie !== null && tie.messages_sent + tie.messages_received > 0;
  const vouched = tie !== null && (tie.recommended_by_them === 1 || tie.recommended_by_seeker === 1);
  if (hasTalked || wroteBefore || vouched || (person.closeness ?? 0) >= 3) return 'known';
  return person.met_how !== '' || (person.closeness ?? 0) > 0 ? 'shared' : 'cold';
}

export function standingOf({ state }: Outreach): Standing {
  if (state === 'none') return 'not-yet';
  if (state === 'follow-up-due' || state === 'silent') return 'waiting';
  return state;
}

export function lastHeldOn(conversations: readonly Row<'conversations'>[]): Day | null {
  let last: Day | null = null;
  for (const c of conversations)
    if (c.status === 'held' && c.held_on !== null && (last === null || c.held_on > last)) last = c.held_on;
  return last;
}

export function toMessageFact(row: Letter): MessageFact {
  return {
    id: row.id,
    direction: row.direction as MessageFact['direction'],
    kind: row.kind as MessageFact['kind'],
    status: row.status as MessageFact['status'],
    on: row.sent_on,
    at: row.sent_at ?? row.created_at,
    meaning: row.meaning as MessageFact['meaning'],
    backOn: row.back_on,
  };
}

/** Rows by a key, each group in the order given. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function inTime(a: Letter, b: Letter): number {
  const [x, y] = [a.sent_at ?? a.created_at, b.sent_at ?? b.created_at];
  return x < y ? -1 : x > y ? 1 : 0;
}
