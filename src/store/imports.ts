/** What the store answers to an import: who is here, and what an import changed. */
import type { Instant } from '#domain/day.ts';
import { isTableName } from './columns.ts';
import type { Cells, Image } from './images.ts';
import type { NewRow, Reading, Row, Writing } from './kernel/store.ts';

export type KnownRow = Pick<
  Row<'people'>,
  | 'id'
  | 'name'
  | 'organization'
  | 'title'
  | 'name_key'
  | 'employer_key'
  | 'profile_key'
  | 'email'
  | 'other_emails'
  | 'import_hash'
  | 'deleted_at'
>;

/** Everybody, removed people too, with only the columns an import compares. */
export async function listKnown(reading: Reading): Promise<readonly KnownRow[]> {
  return reading
    .from('people', 'with')
    .select([
      'id',
      'name',
      'organization',
      'title',
      'name_key',
      'employer_key',
      'profile_key',
      'email',
      'other_emails',
      'import_hash',
      'deleted_at',
    ])
    .execute();
}

/** What an import changed in rows that were there before, in the order it did. Rows it added carry its id themselves. */
export async function listImages(reading: Reading, importId: string): Promise<readonly Image[]> {
  const rows = await reading
    .from('import_changes')
    .selectAll()
    .where('import_id', '=', importId)
    .orderBy('id')
    .execute();
  return rows.flatMap((row) =>
    isTableName(row.table_name)
      ? [{ table: row.table_name, id: row.row_id, before: cells(row.before), after: cells(row.after) }]
      : [],
  );
}

export async function addImages(
  writing: Writing,
  importId: string,
  images: readonly Image[],
  now: Instant,
  newId: () => string,
): Promise<void> {
  const rows = images.map(
    (image): NewRow<'import_changes'> => ({
      id: newId(),
      created_at: now,
      changed_at: now,
      deleted_at: null,
      import_id: importId,
      table_name: image.table,
      row_id: image.id,
      before: image.before === null ? '' : JSON.stringify(image.before),
      after: image.after === null ? '' : JSON.stringify(image.after),
    }),
  );
  await writing.addAll('import_changes', rows);
}

/** Ids of the rows that an import added to a table and that are still there, removed ones too. */
export async function listBrought(
  reading: Reading,
  table: 'people' | 'ties' | 'moves' | 'applications' | 'hints',
  importId: string,
): Promise<readonly string[]> {
  const rows = await reading
    .from<'people' | 'ties' | 'moves' | 'applications' | 'hints'>(table, 'with')
    .select(`${table}.id`)
    .where(`${table}.import_id`, '=', importId)
    .execute();
  return rows.map((row) => row.id);
}

function cells(json: string): Cells | null {
  return json === '' ? null : (JSON.parse(json) as Cells);
}
