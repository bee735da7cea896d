/** The columns' types as PostgreSQL names them: sending thousands of rows as arrays needs them. */
import type pg from 'pg';

/** `table.column` to its type. */
export type ColumnTypes = ReadonlyMap<string, string>;

export async function columnTypes(pool: pg.Pool): Promise<ColumnTypes> {
  const { rows } = await pool.query<{ name: string; type: string }>(
    `select table_name || '.' || column_name as name, udt_name as type
     from information_schema.columns where table_schema = current_schema()`,
  );
  return new Map(rows.map(({ name, type }) => [name, type]));
}
