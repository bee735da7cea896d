/** What was removed softly: out of sight for 30 days, with what belongs to it, and back in one step. */
import type { Instant } from '#domain/day.ts';
import type { Reading, Row, Writing } from './kernel/store.ts';
import type { TableName } from './schema.ts';

/** Tables whose rows belong to a person and go and come with them. Insights stay: what was learned is not undone. */
const ofPerson = [
  ['ties', ['id']],
  ['moves', ['person_id']],
  ['messages', ['person_id']],
  ['conversations', ['person_id']],
  ['promises', ['person_id']],
  ['referrals', ['from_person_id', 'to_person_id']],
] as const satisfies readonly (readonly [TableName, readonly string[]])[];

const ofOpportunity = ['interviews', 'offers'] as const;

/** Removes an opening with its interviews and offers; false when it is not there. */
export async function removeOpportunityRows(writing: Writing, id: string, now: Instant): Promise<boolean> {
  if ((await writing.remove('opportunities', id, now)) === 0) return false;
  for (const table of ofOpportunity) {
    const rows = (await writing.all(table)).filter((row) => row.opportunity_id === id);
    await writing.remove(
      table,
      rows.map((row) => row.id),
      now,
    );
  }
  return true;
}

/** Brings an opening back, and what was removed with it. */
export async function restoreOpportunityRows(writing: Writing, row: Row<'opportunities'>): Promise<void> {
  await writing.restore('opportunities', row.id);
  for (const table of ofOpportunity) {
    const rows = (await writing.all(table, 'only')).filter(
      (one) => one.opportunity_id === row.id && one.deleted_at === row.deleted_at,
    );
    await writing.restore(
      table,
      rows.map((one) => one.id),
    );
  }
}

/** Ids of the rows of a table that hold the person in one of the columns. */
export async function idsNaming(
  reading: Reading,
  table: TableName,
  names: readonly string[],
  personId: string,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const name of names) {
    const rows = await reading
      .from<TableName>(table, 'with')
      .select(`${table}.id`)
      // The columns named here exist in that table; the table is only known while running.
      .where(`${table}.${name}` as `${TableName}.id`, '=', personId)
      .execute();
    for (const row of rows) found.add(row.id);
  }
  return [...found];
}

/** Removes a person with all that belongs to them. The moment of removal ties it together for coming back. */
export async function removePersonRows(writing: Writing, personId: string, now: Instant): Promise<void> {
  await writing.change('people', personId, { deleted_at: now, changed_at: now });
  for (const [table, names] of ofPerson)
    await writing.remove(table, await idsNaming(writing, table, names, personId), now);
}

/** Brings a person back, and what was removed with them. */
export async function restorePersonRows(writing: Writing, person: Row<'people'>, now: Instant): Promise<void> {
  await writing.change('people', person.id, { deleted_at: null, changed_at: now });
  for (const [table, names] of ofPerson) {
    const rows = await writing.many(table, await idsNaming(writing, table, names, person.id), 'only');
    await writing.restore(
      table,
      rows.filter((row) => row.deleted_at === person.deleted_at).map((row) => row.id),
    );
  }
}
