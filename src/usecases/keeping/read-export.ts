/** Reads a whole export and checks every row, so that nothing half-right is ever written. */
import type { Problem } from '#contract/problems.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { type ColumnKind, columnsOf, isTableName } from '#store/columns.ts';
import { type TableName, tableNames } from '#store/schema.ts';
import { exportVersion } from './export-everything.ts';

export type ReadRow = Readonly<Record<string, string | number | null>> & { readonly id: string };
export type ReadTables = ReadonlyMap<TableName, readonly ReadRow[]>;
type Refusal = Extract<Problem, { kind: 'notAnExport' | 'exportTooNew' }>;

/**
 * The rows of every table, in an order in which they may be put back. Columns that are missing get their default; a table or column
 * that nobody knows, a value of the wrong kind or an id twice is refused with its place.
 */
export function readExport(document: unknown): Result<ReadTables, Refusal> {
  if (!isRecord(document) || document.format !== 'whoelse') return refused('it does not say that it is one');
  if (!Number.isInteger(document.version) || Number(document.version) < 1) return refused('its version is missing');
  if (Number(document.version) > exportVersion)
    return fail({ kind: 'exportTooNew', version: Number(document.version) });
  const { tables } = document;
  if (!isRecord(tables)) return refused('it has no tables');
  const unknown = Object.keys(tables).find((name) => !isTableName(name));
  if (unknown !== undefined) return refused(`there is no table called "${unknown.slice(0, 60)}"`);

  const read = new Map<TableName, readonly ReadRow[]>();
  for (const table of tableNames) {
    const rows = tables[table] ?? [];
    if (!Array.isArray(rows)) return refused(`"${table}" is not a list`);
    const checked = readRows(table, rows);
    if (!checked.ok) return checked;
    read.set(table, checked.value);
  }
  return ok(read);
}

function readRows(table: TableName, rows: readonly unknown[]): Result<readonly ReadRow[], Refusal> {
  const kinds = Object.entries(columnsOf(table));
  const names = new Set(kinds.map(([name]) => name));
  const ids = new Set<string>();
  const read: ReadRow[] = [];
  for (const [at, row] of rows.entries()) {
    const place = `${table}, row ${at + 1}`;
    if (!isRecord(row)) return refused(`${place} is not a row`);
    const unknown = Object.keys(row).find((name) => !names.has(name));
    if (unknown !== undefined) return refused(`${place} has a column "${unknown.slice(0, 60)}" that is not known`);
    const { id } = row;
    if (typeof id !== 'string' || id === '' || id.length > 80) return refused(`${place} has no id`);
    if (ids.has(id)) return refused(`${place} has the id of another row`);
    ids.add(id);
    const cells: Record<string, string | number | null> = {};
    for (const [name, kind] of kinds) {
      const value = Object.hasOwn(row, name) ? row[name] : missing(kind);
      if (!isOfKind(value, kind)) return refused(`${place}, column ${name}: ${saidKind[kind]} was expected`);
      cells[name] = value;
    }
    read.push({ ...cells, id });
  }
  return ok(read);
}

const saidKind = {
  text: 'a text',
  'text?': 'a text or nothing',
  number: 'a whole number',
  'number?': 'a whole number or nothing',
} as const;

function missing(kind: ColumnKind): string | number | null {
  return kind === 'text' ? '' : kind === 'number' ? 0 : null;
}

function isOfKind(value: unknown, kind: ColumnKind): value is string | number | null {
  if (value === null) return kind.endsWith('?');
  return kind.startsWith('text') ? typeof value === 'string' : Number.isSafeInteger(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(because: string): Result<never, Refusal> {
  return fail({ kind: 'notAnExport', because });
}
