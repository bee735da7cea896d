/** Promises as the contract shows them. Method: M6, M8. */
import type { OutputOf } from '#contract/contract.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { namedPeople, nameOf } from '#store/named-people.ts';

export type PromiseOut = OutputOf<'addPromise'>;

/** In the order of the rows given. */
export async function promiseShapes(r: Reading, rows: readonly Row<'promises'>[]): Promise<PromiseOut[]> {
  const people = await namedPeople(
    r,
    rows.map((row) => row.person_id),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as PromiseOut['kind'],
    text: row.text,
    personId: row.person_id,
    personName: nameOf(people, row.person_id).name,
    conversationId: row.conversation_id,
    dueOn: row.due_on,
    keptOn: row.kept_on,
  }));
}

export async function promiseShape(r: Reading, id: string): Promise<PromiseOut | undefined> {
  const row = await r.one('promises', id);
  return row && (await promiseShapes(r, [row]))[0];
}
