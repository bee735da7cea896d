/** Adds a person by hand; somebody who is already here is not added again, only their gaps are filled. Method: M3. */
import type { CheckedInputOf } from '#contract/contract.ts';
import { ok } from '#domain/result.ts';
import type { Writing } from '#store/kernel/store.ts';
import { newPersonRow } from '#store/new-person.ts';
import type { Context, UseCase } from '../use-case.ts';
import { findSame } from './find-same.ts';
import { columnsFor, handSet } from './person-fields.ts';

export const addPerson: UseCase<'addPerson'> = (fields, context) =>
  context.store.write(async (writing) => ok(await addOrFind(writing, fields, context)));

export async function addOrFind(
  writing: Writing,
  fields: CheckedInputOf<'addPerson'>,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<{ personId: string; already: boolean }> {
  const columns = columnsFor(fields);
  const said = Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== '' && value !== '[]' && value !== null),
  );
  const row = {
    ...newPersonRow({ id: newId(), now, name: fields.name, source: 'hand' }),
    ...columns,
    hand_set: handSet('', said),
  };
  const same = await findSame(writing, row);
  if (!same) {
    await writing.add('people', row);
    return { personId: row.id, already: false };
  }
  const gaps = Object.fromEntries(Object.entries(said).filter(([name]) => isEmpty(Reflect.get(same, name))));
  if (Object.keys(gaps).length > 0)
    await writing.change('people', same.id, { ...gaps, hand_set: handSet(same.hand_set, gaps), changed_at: now });
  return { personId: same.id, already: true };
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === '[]' || value === null;
}
