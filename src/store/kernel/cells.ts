/** From the values of a row to what both databases can keep, alike. */
import type { Cell } from './session.ts';

/** Booleans become 1 and 0; NUL characters, which PostgreSQL cannot keep, are dropped; anything but plain values is a mistake. */
export function toCell(value: unknown): Cell {
  if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '') : value;
  if (typeof value === 'number' || value === null || value instanceof Uint8Array) return value;
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'bigint') return value;
  throw new Error(`A column holds text, a number or bytes, not ${typeof value}; write lists as JSON text.`);
}

/** Rows with the same columns given go together: a column left out must fall to its default, not to null. */
export function groupByColumns(
  rows: readonly object[],
): readonly { readonly columns: readonly string[]; readonly rows: readonly object[] }[] {
  const groups = new Map<string, { columns: string[]; rows: object[] }>();
  for (const row of rows) {
    const columns = Object.keys(row).filter((name) => Reflect.get(row, name) !== undefined);
    const signature = columns.join(',');
    const group = groups.get(signature);
    if (group) group.rows.push(row);
    else groups.set(signature, { columns, rows: [row] });
  }
  return [...groups.values()];
}
