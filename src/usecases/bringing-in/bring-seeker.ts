/** The seeker's own name, jobs and schools from her archive: filled where nothing of her own stands. Method: M3. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { cellsOf, type Image, imageOf } from '#store/images.ts';
import type { NewRow, Row, Writing } from '#store/kernel/store.ts';
import { findSeeker, newSeeker } from '#store/seekers.ts';
import type { Stamp } from './new-rows.ts';
import type { Batch } from './weigh-batch.ts';

/** Writes what is new and returns the images to take it back by. */
export async function bringSeeker(writing: Writing, batch: Batch, stamp: Stamp): Promise<readonly Image[]> {
  const brought = await broughtBefore(writing);
  return [
    ...(batch.seeker ? await bringName(writing, batch.seeker, brought, stamp) : []),
    ...(await bringList(writing, 'positions', batch.positions.map(positionCells), brought, stamp)),
    ...(await bringList(writing, 'educations', batch.educations.map(educationCells), brought, stamp)),
  ];
}

/** What earlier imports wrote, newest last: row id to the columns they left. */
type Brought = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

async function broughtBefore(writing: Writing): Promise<Brought> {
  const rows = await writing
    .from('import_changes')
    .select(['import_changes.row_id', 'import_changes.after'])
    .where('table_name', 'in', ['seekers', 'positions', 'educations'])
    .where('after', '<>', '')
    .orderBy('id')
    .execute();
  const map = new Map<string, Record<string, unknown>>();
  for (const row of rows)
    map.set(row.row_id, { ...map.get(row.row_id), ...(JSON.parse(row.after) as Record<string, unknown>) });
  return map;
}

async function bringName(
  writing: Writing,
  said: NonNullable<Batch['seeker']>,
  brought: Brought,
  stamp: Stamp,
): Promise<readonly Image[]> {
  const row = await findSeeker(writing);
  if (!row) {
    const added = {
      ...newSeeker(stamp.newId(), stamp.now),
      name: said.name,
      headline: said.headline,
      profile_key: said.profileKey,
    };
    await writing.add('seekers', added);
    return [{ table: 'seekers', id: added.id, before: null, after: added }];
  }
  const before = brought.get(row.id) ?? {};
  const patch: { name?: string; headline?: string; profile_key?: string } = {};
  const may = (now: string, then: string, column: string) =>
    then !== '' && then !== now && (now === '' || before[column] === now);
  if (may(row.name, said.name, 'name')) patch.name = said.name;
  if (may(row.headline, said.headline, 'headline')) patch.headline = said.headline;
  if (may(row.profile_key, said.profileKey, 'profile_key')) patch.profile_key = said.profileKey;
  if (Object.keys(patch).length === 0) return [];
  await writing.change('seekers', row.id, { ...patch, changed_at: stamp.now });
  return [imageOf('seekers', row, patch, stamp.now)];
}

type Own = Record<string, string>;
type OwnTable = 'positions' | 'educations';

/** An empty list is filled; one that an import wrote, and she has not touched, is replaced when the files say something else. */
async function bringList(
  writing: Writing,
  table: OwnTable,
  said: readonly Own[],
  brought: Brought,
  stamp: Stamp,
): Promise<readonly Image[]> {
  if (said.length === 0) return [];
  const rows: readonly (Row<'positions'> | Row<'educations'>)[] = await writing.all(table);
  if (rows.some((row) => !isUntouched(row, brought.get(row.id)))) return [];
  const comparable = (list: readonly object[]) =>
    list
      .map((own) => JSON.stringify(Object.keys(said[0] ?? {}).map((name) => Reflect.get(own, name))))
      .sort()
      .join();
  if (comparable(rows) === comparable(said)) return [];
  await writing.erase(
    table,
    rows.map((row) => row.id),
  );
  const erased = rows.map((row): Image => ({ table, id: row.id, before: cellsOf(row), after: null }));
  const added = said.map((own) => ({
    id: stamp.newId(),
    created_at: stamp.now,
    changed_at: stamp.now,
    deleted_at: null,
    ...own,
  }));
  // `said` holds exactly this table's own columns.
  await writing.addAll(table, added as unknown as NewRow<OwnTable>[]);
  return [...erased, ...added.map((row): Image => ({ table, id: row.id, before: null, after: row }))];
}

function isUntouched(row: object, after: Readonly<Record<string, unknown>> | undefined): boolean {
  return after !== undefined && Object.entries(after).every(([name, value]) => Reflect.get(row, name) === value);
}

function positionCells(position: Batch['positions'][number]): Own {
  return {
    organization: position.organization,
    employer_key: employerKey(position.organization),
    title: position.title,
    started_on: position.startedOn,
    finished_on: position.finishedOn,
  };
}

function educationCells(education: Batch['educations'][number]): Own {
  return {
    school: education.school,
    degree: education.degree,
    started_on: education.startedOn,
    finished_on: education.finishedOn,
  };
}
