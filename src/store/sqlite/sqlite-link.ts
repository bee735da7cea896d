/** One connection to the SQLite file: statements kept prepared, rows made fast, thousands of rows at once. */
import type { CompiledQuery, QueryResult } from 'kysely';
import { toCell } from '../kernel/cells.ts';
import { onConflict, quoted } from '../kernel/insert-words.ts';
import type { Batch, Cell, Link } from '../kernel/session.ts';
import type { RawDatabase, RawStatement } from './driver.ts';
import { type RowMaker, rowMaker } from './row-maker.ts';

/** Statements kept prepared on one connection. */
const statementsKept = 300;
/** Parameters in one insert of many rows: ten rows of 25 columns measured fastest. */
const parametersAtOnce = 250;

interface Prepared {
  readonly statement: RawStatement;
  readonly columnCount: number;
  readonly toRow: RowMaker | undefined;
}

export class SqliteLink implements Link {
  readonly flavor = 'sqlite';
  readonly #raw: RawDatabase;
  readonly #prepared = new Map<string, Prepared>();

  constructor(raw: RawDatabase) {
    this.#raw = raw;
  }

  /** Undoes the open transaction. After a commit, and where SQLite undid it by itself (full disk), there is nothing to do. */
  rollBack(): void {
    if (this.#raw.isTransaction) this.#raw.exec('rollback');
  }

  /** Statements without parameters or rows: pragmas, begin, commit. */
  exec(sql: string): void {
    this.#raw.exec(sql);
  }

  /** Rows of a statement that stays out of Kysely. */
  rows<R>(sql: string, parameters: readonly Cell[] = []): R[] {
    return this.#all(sql, parameters) as R[];
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const parameters = query.parameters.map(toCell);
    const { statement, toRow } = this.#prepare(query.sql);
    if (toRow) return { rows: this.#all(query.sql, parameters) as R[] };
    const { changes } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  async insertBatch(batch: Batch, key?: readonly string[]): Promise<void> {
    const width = batch.columns.length;
    const atOnce = Math.max(1, Math.floor(parametersAtOnce / width));
    for (let at = 0; at < batch.cells.length; at += atOnce) {
      const some = batch.cells.slice(at, at + atOnce);
      this.#prepare(insertSql(batch, some.length, key)).statement.run(...some.flat());
    }
  }

  async updateBatch(batch: Batch): Promise<void> {
    const set = batch.columns.slice(2).map((name) => `${quoted(name)} = ?`);
    const sql = `update ${quoted(batch.table)} set ${set.join(', ')} where owner_id = ? and id = ?`;
    const { statement } = this.#prepare(sql);
    for (const [owner = null, id = null, ...values] of batch.cells) statement.run(...values, owner, id);
  }

  close(): void {
    this.#prepared.clear();
    this.#raw.close();
  }

  #all(sql: string, parameters: readonly Cell[]): unknown[] {
    const { statement, toRow, columnCount } = this.#prepare(sql);
    const rows = statement.all(...parameters);
    if (!toRow) return rows;
    const arrays = rows as unknown[][];
    if (arrays[0] && arrays[0].length !== columnCount) {
      this.#prepared.delete(sql);
      return this.#all(sql, parameters);
    }
    return arrays.map(toRow);
  }

  #prepare(sql: string): Prepared {
    let prepared = this.#prepared.get(sql);
    if (prepared) {
      this.#prepared.delete(sql);
    } else {
      prepared = prepare(this.#raw, sql);
      const oldest = this.#prepared.keys().next().value;
      if (oldest !== undefined && this.#prepared.size >= statementsKept) this.#prepared.delete(oldest);
    }
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

function prepare(raw: RawDatabase, sql: string): Prepared {
  const statement = raw.prepare(sql);
  const names = statement.columns().map((column) => column.name);
  if (names.length === 0) return { statement, columnCount: 0, toRow: undefined };
  statement.setReturnArrays(true);
  return { statement, columnCount: names.length, toRow: rowMaker(names) };
}

function insertSql(batch: Batch, rowCount: number, key?: readonly string[]): string {
  const row = `(${batch.columns.map(() => '?').join(', ')})`;
  const rows = Array.from({ length: rowCount }, () => row).join(', ');
  return `insert into ${quoted(batch.table)} (${batch.columns.map(quoted).join(', ')}) values ${rows}${onConflict(batch.columns, key)}`;
}
