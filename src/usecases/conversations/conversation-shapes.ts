/** Conversations as the contract shows them: with their person and their number in the search. Method: M5, M9. */

import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { namedPeople, nameOf } from '#store/named-people.ts';

export type Conversation = OutputOf<'getConversation'>;

/** Held conversations in the order they took place: by day, then by when they were written down. */
export function inOrderHeld(rows: readonly Row<'conversations'>[]): readonly Row<'conversations'>[] {
  return rows
    .filter((row) => row.status === 'held')
    .sort(
      (a, b) =>
        compareText(a.held_on ?? '', b.held_on ?? '') ||
        compareText(a.created_at, b.created_at) ||
        compareText(a.id, b.id),
    );
}

export async function conversationShapes(r: Reading, rows: readonly Row<'conversations'>[]): Promise<Conversation[]> {
  const people = await namedPeople(
    r,
    rows.map((row) => row.person_id),
  );
  const numbers = new Map(inOrderHeld(await r.all('conversations')).map((row, at) => [row.id, at + 1]));
  return rows.map((row) => ({
    id: row.id,
    person: nameOf(people, row.person_id),
    status: row.status as Conversation['status'],
    at: row.at,
    minutes: row.minutes,
    channel: row.channel as Conversation['channel'],
    place: row.place,
    heldOn: row.held_on,
    notes: row.notes,
    surprised: row.surprised,
    next: row.next,
    askedWhoElse: row.asked_who_else === null ? null : row.asked_who_else === 1,
    number: numbers.get(row.id) ?? null,
    sequence: row.sequence,
    debriefed: row.debriefed === 1,
  }));
}

/** One conversation, or undefined when it is gone. */
export async function conversationShape(r: Reading, id: string): Promise<Conversation | undefined> {
  const row = await r.one('conversations', id);
  return row && (await conversationShapes(r, [row]))[0];
}
