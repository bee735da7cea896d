/** Everything she has, as one document that can be brought in again anywhere. */
import { ok } from '#domain/result.ts';
import { columnsOf } from '#store/columns.ts';
import type { Reading } from '#store/kernel/store.ts';
import { type TableName, tableNames } from '#store/schema.ts';
import type { UseCase } from '../use-case.ts';

/** Rises when a document of this version could no longer be read by an older program. */
export const exportVersion = 1;

/** Removed rows are in it too, as long as they can be brought back. Rows stand in the order of their ids. */
export const exportEverything: UseCase<'exportEverything'> = (_, { store, now }) =>
  store.read(async (reading) =>
    ok({ format: 'whoelse' as const, version: exportVersion, exportedAt: now, tables: await exportTables(reading) }),
  );

type ExportedRow = Record<string, string | number | null>;

export async function exportTables(reading: Reading): Promise<Record<string, ExportedRow[]>> {
  const tables: Record<string, ExportedRow[]> = {};
  for (const table of tableNames) tables[table] = await exportRows(reading, table);
  return tables;
}

async function exportRows(reading: Reading, table: TableName): Promise<ExportedRow[]> {
  const names = Object.keys(columnsOf(table));
  const rows = await reading.all(table, 'with');
  return rows
    .map((row) => Object.fromEntries(names.map((name) => [name, Reflect.get(row, name)])) as ExportedRow)
    .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}
