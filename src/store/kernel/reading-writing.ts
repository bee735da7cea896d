/** The typed layer through which rows are read and written, so that no query can forget whose they are. */
import type { Kysely } from 'kysely';
import type { Instant } from '#domain/day.ts';
import type { Database, TableName } from '../schema.ts';
import { groupByColumns, toCell } from './cells.ts';
import type { Owner } from './owner.ts';
import type { Batch, Link, Session } from './session.ts';
import type { Flavor, NewRow, Patch, Reading, Removed, Row, Selecting, Writing } from './store.ts';

/** Ids in one statement; well below the 32,766 parameters that SQLite takes. */
const idsAtOnce = 1000;

/** What this layer must know of every table. */
type KeptTables = Readonly<
  Record<TableName, { readonly owner_id: string; readonly id: string; readonly deleted_at: string | null }>
>;

export class SessionReading implements Reading {
  readonly owner: Owner;
  readonly flavor: Flavor;
  readonly db: Kysely<Database>;
  protected readonly link: Link;
  /** The same surface, knowing only what all tables share. */
  protected readonly kept: Kysely<KeptTables>;

  constructor(session: Session) {
    this.owner = session.owner;
    this.flavor = session.link.flavor;
    this.db = session.db;
    this.kept = session.db as unknown as Kysely<KeptTables>;
    this.link = session.link;
  }

  from<T extends TableName>(table: T, removed: Removed = 'without'): Selecting<T> {
    const name: TableName = table;
    let query = this.kept.selectFrom(name).where(`${name}.owner_id`, '=', this.owner);
    if (removed !== 'with') query = query.where(`${name}.deleted_at`, removed === 'only' ? 'is not' : 'is', null);
    return query as unknown as Selecting<T>;
  }

  async one<T extends TableName>(table: T, id: string, removed?: Removed): Promise<Row<T> | undefined> {
    return (await this.many(table, [id], removed))[0];
  }

  async many<T extends TableName>(table: T, ids: readonly string[], removed?: Removed): Promise<Row<T>[]> {
    const name: TableName = table;
    const found: Row<T>[] = [];
    for (const some of inTurns(ids)) {
      const query = this.from(name, removed).selectAll().where(`${name}.id`, 'in', some);
      for (const row of asRows<T>(await query.execute())) found.push(row);
    }
    return found;
  }

  async all<T extends TableName>(table: T, removed?: Removed): Promise<Row<T>[]> {
    const name: TableName = table;
    return asRows<T>(await this.from(name, removed).selectAll().execute());
  }
}

export class SessionWriting extends SessionReading implements Writing {
  async add<T extends TableName>(table: T, row: NewRow<T>): Promise<void> {
    await this.addAll(table, [row]);
  }

  async addAll<T extends TableName>(table: T, rows: readonly NewRow<T>[]): Promise<void> {
    for (const batch of this.batches(table, rows)) await this.link.insertBatch(batch);
  }

  async putAll<T extends TableName>(
    table: T,
    rows: readonly NewRow<T>[],
    key: readonly string[] = ['id'],
  ): Promise<void> {
    for (const batch of this.batches(table, rows)) await this.link.insertBatch(batch, ['owner_id', ...key]);
  }

  async change<T extends TableName>(table: T, id: string, patch: Patch<T>): Promise<boolean> {
    const set = Object.entries(patch).filter(
      ([name, value]) => value !== undefined && name !== 'owner_id' && name !== 'id',
    );
    if (set.length === 0) return (await this.one(table, id, 'with')) !== undefined;
    return (await this.update(table, [id], Object.fromEntries(set))) > 0;
  }

  async changeAll<T extends TableName>(
    table: T,
    patches: readonly (Patch<T> & { readonly id: string })[],
  ): Promise<void> {
    for (const group of groupByColumns(patches)) {
      const columns = group.columns.filter((name) => name !== 'id' && name !== 'owner_id');
      if (columns.length > 0) await this.link.updateBatch(this.batch(table, ['id', ...columns], group.rows));
    }
  }

  async remove(table: TableName, ids: string | readonly string[], now: Instant): Promise<number> {
    return this.update(table, ids, { deleted_at: now }, 'is');
  }

  async restore(table: TableName, ids: string | readonly string[]): Promise<number> {
    return this.update(table, ids, { deleted_at: null }, 'is not');
  }

  async erase(table: TableName, ids: string | readonly string[]): Promise<number> {
    let count = 0;
    for (const some of inTurns(ids)) {
      const query = this.kept.deleteFrom(table).where('owner_id', '=', this.owner).where('id', 'in', some);
      count += Number((await query.executeTakeFirst()).numDeletedRows);
    }
    return count;
  }

  /** Erases the rows of a table that were removed before `instant`. */
  async eraseRemovedBefore(table: TableName, instant: Instant): Promise<number> {
    const query = this.kept.deleteFrom(table).where('owner_id', '=', this.owner).where('deleted_at', '<', instant);
    return Number((await query.executeTakeFirst()).numDeletedRows);
  }

  private async update(
    table: TableName,
    ids: string | readonly string[],
    set: Readonly<Record<string, unknown>>,
    deleted?: 'is' | 'is not',
  ): Promise<number> {
    let count = 0;
    for (const some of inTurns(ids)) {
      let query = this.kept.updateTable(table).set(set).where('owner_id', '=', this.owner).where('id', 'in', some);
      if (deleted) query = query.where('deleted_at', deleted, null);
      count += Number((await query.executeTakeFirst()).numUpdatedRows);
    }
    return count;
  }

  private *batches(table: TableName, rows: readonly object[]): Generator<Batch> {
    for (const { columns, rows: some } of groupByColumns(rows)) {
      yield this.batch(
        table,
        columns.filter((name) => name !== 'owner_id'),
        some,
      );
    }
  }

  private batch(table: TableName, columns: readonly string[], rows: readonly object[]): Batch {
    const cells = rows.map((row) => [this.owner, ...columns.map((name) => toCell(Reflect.get(row, name)))]);
    return { table, columns: ['owner_id', ...columns], cells };
  }
}

/** Rows of the table they were selected from: the compiler cannot follow a table's name through a variable. */
function asRows<T extends TableName>(rows: readonly unknown[]): Row<T>[] {
  return rows as Row<T>[];
}

function* inTurns(ids: string | readonly string[]): Generator<readonly string[]> {
  const list = typeof ids === 'string' ? [ids] : ids;
  for (let at = 0; at < list.length; at += idsAtOnce) yield list.slice(at, at + idsAtOnce);
}
