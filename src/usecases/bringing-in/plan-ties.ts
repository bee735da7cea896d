/** Whose tie an archive's counts are, and what they come to beside those already kept. Method: M3. */
import type { IncomingTie } from '#domain/people/incoming.ts';
import type { Row } from '#store/kernel/store.ts';
import { nameKeyOf } from '#store/new-person.ts';
import { earlier, later } from './incoming-record.ts';
import { differentProfiles } from './known-people.ts';

/** The columns of a tie that files speak of. */
export type TieColumns = Omit<
  Row<'ties'>,
  'owner_id' | 'id' | 'created_at' | 'changed_at' | 'deleted_at' | 'import_id'
>;

export interface Nameable {
  readonly id: string;
  readonly nameKey: string;
  readonly profileKey: string;
}

/** Adds up the ties of each person: by profile, else by a name that only one person has. Ties of nobody here are left out. */
export function tiesByPerson(
  ties: readonly IncomingTie[],
  people: Iterable<Nameable>,
): ReadonlyMap<string, TieColumns> {
  const byProfile = new Map<string, string>();
  const byName = new Map<string, Nameable | null>();
  for (const person of people) {
    if (person.profileKey !== '') byProfile.set(person.profileKey, person.id);
    const known = byName.get(person.nameKey);
    byName.set(person.nameKey, known === undefined || known?.id === person.id ? person : null);
  }
  const found = new Map<string, TieColumns>();
  for (const tie of ties) {
    const profiled = tie.profileKey === '' ? undefined : byProfile.get(tie.profileKey);
    const named = profiled === undefined && tie.name !== '' ? byName.get(nameKeyOf(tie.name)) : undefined;
    const id = profiled ?? (named && !differentProfiles(named.profileKey, tie.profileKey) ? named.id : undefined);
    if (id === undefined) continue;
    const known = found.get(id);
    found.set(id, known ? addedTies(known, columnsOfTie(tie)) : columnsOfTie(tie));
  }
  return found;
}

function columnsOfTie(tie: IncomingTie): TieColumns {
  return {
    messages_sent: tie.messages?.sent ?? 0,
    messages_received: tie.messages?.received ?? 0,
    first_message_on: tie.messages?.firstOn ?? null,
    last_message_on: tie.messages?.lastOn ?? null,
    invitation: tie.invitation?.direction ?? '',
    invited_on: tie.invitation?.on ?? null,
    endorsements_given: tie.endorsementsGiven,
    endorsements_received: tie.endorsementsReceived,
    recommended_by_them: tie.recommendedByThem ? 1 : 0,
    recommended_by_seeker: tie.recommendedBySeeker ? 1 : 0,
  };
}

/** Two people's ties as one person's. */
export function addedTies(a: TieColumns, b: TieColumns): TieColumns {
  return together(a, b, (x, y) => x + y);
}

/** What two archives say of the same tie: an archive holds everything up to its day, so the larger counts hold. */
export function largerTie(a: TieColumns, b: TieColumns): TieColumns {
  return together(a, b, Math.max);
}

function together(a: TieColumns, b: TieColumns, count: (x: number, y: number) => number): TieColumns {
  const first = (a.invited_on ?? '9') <= (b.invited_on ?? '9') && a.invitation !== '' ? a : b.invitation !== '' ? b : a;
  return {
    messages_sent: count(a.messages_sent, b.messages_sent),
    messages_received: count(a.messages_received, b.messages_received),
    first_message_on: earlier(a.first_message_on, b.first_message_on),
    last_message_on: later(a.last_message_on, b.last_message_on),
    invitation: first.invitation,
    invited_on: first.invited_on,
    endorsements_given: count(a.endorsements_given, b.endorsements_given),
    endorsements_received: count(a.endorsements_received, b.endorsements_received),
    recommended_by_them: a.recommended_by_them || b.recommended_by_them ? 1 : 0,
    recommended_by_seeker: a.recommended_by_seeker || b.recommended_by_seeker ? 1 : 0,
  };
}

const tieNames = [
  'messages_sent',
  'messages_received',
  'first_message_on',
  'last_message_on',
  'invitation',
  'invited_on',
  'endorsements_given',
  'endorsements_received',
  'recommended_by_them',
  'recommended_by_seeker',
] as const satisfies readonly (keyof TieColumns)[];

/** The columns in which the second differs from the first. */
export function changedTie(from: TieColumns, to: TieColumns): Partial<TieColumns> {
  return Object.fromEntries(tieNames.filter((name) => from[name] !== to[name]).map((name) => [name, to[name]]));
}

/** A kept tie's own columns. */
export function tieColumns(row: TieColumns): TieColumns {
  const { messages_sent, messages_received, first_message_on, last_message_on, invitation, invited_on } = row;
  const { endorsements_given, endorsements_received, recommended_by_them, recommended_by_seeker } = row;
  return {
    messages_sent,
    messages_received,
    first_message_on,
    last_message_on,
    invitation,
    invited_on,
    endorsements_given,
    endorsements_received,
    recommended_by_them,
    recommended_by_seeker,
  };
}
