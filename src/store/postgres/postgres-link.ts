/** One connection to PostgreSQL: thousands of rows go as one array a column, as fast as COPY. */
import type { CompiledQuery, QueryResult } from 'kysely';
import type pg from 'pg';
import { toCell } from '../kernel/cells.ts';
import { onConflict, quoted } from '../kernel/insert-words.ts';
import type { Batch, Link } from '../kernel/session.ts';
import type { ColumnTypes } from './column-types.ts';

/** Rows in one statement: bounds the memory that one message to the server takes. */
const rowsAtOnce = 5000;

export class PostgresLink implements Link {
  readonly flavor = 'postgres';
  readonly #client: pg.ClientBase;
  readonly #types: ColumnTypes;

  constructor(client: pg.ClientBase, types: ColumnTypes) {
    this.#client = client;
    this.#types = types;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, rowCount } = await this.#client.query(query.sql, query.parameters.map(toCell));
    return { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  async insertBatch(batch: Batch, key?: readonly string[]): Promise<void> {
    const columns = batch.columns.map(quoted).join(', ');
    const sql = `insert into ${quoted(batch.table)} (${columns}) select * from ${this.#unnest(batch)}${onConflict(batch.columns, key)}`;
    await this.#inTurns(sql, batch);
  }

  async updateBatch(batch: Batch): Promise<void> {
    const names = batch.columns.map(quoted);
    const set = names.slice(2).map((name) => `${name} = given.${name}`);
    const table = quoted(batch.table);
    const sql = `update ${table} set ${set.join(', ')} from ${this.#unnest(batch)} as given(${names.join(', ')})
      where ${table}.owner_id = given.owner_id and ${table}.id = given.id`;
    await this.#inTurns(sql, batch);
  }

  #unnest(batch: Batch): string {
    const arrays = batch.columns.map((name, at) => {
      const type = this.#types.get(`${batch.table}.${name}`);
      if (type === undefined) throw new Error(`Table ${batch.table} has no column ${name}.`);
      return `$${at + 1}::${type}[]`;
    });
    return `unnest(${arrays.join(', ')})`;
  }

  async #inTurns(sql: string, batch: Batch): Promise<void> {
    for (let from = 0; from < batch.cells.length; from += rowsAtOnce) {
      const some = batch.cells.slice(from, from + rowsAtOnce);
      await this.#client.query(
        sql,
        batch.columns.map((_, column) => some.map((row) => row[column] ?? null)),
      );
    }
  }
}
