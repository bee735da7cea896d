/**
 * Transactions on PostgreSQL, with the same promises as on SQLite: a read sees one snapshot, the writes of one owner
 * come one after another (an advisory lock), and row-level security knows whose rows may be seen.
 */
import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type pg from 'pg';
import type { Owner } from '../kernel/owner.ts';
import type { Transactions } from '../kernel/owner-store.ts';
import { type DialectParts, type Session, startSession, workThrough } from '../kernel/session.ts';
import type { ColumnTypes } from './column-types.ts';
import { PostgresLink } from './postgres-link.ts';

export const postgresParts: DialectParts = {
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};

/** Keeps our advisory locks apart from those of other programs on the same database. */
const lockSpace = 0x57686f;

export class PostgresTransactions implements Transactions {
  readonly #pool: pg.Pool;
  readonly #types: ColumnTypes;
  readonly #named: (error: unknown) => unknown;

  constructor(pool: pg.Pool, types: ColumnTypes, named: (error: unknown) => unknown) {
    this.#pool = pool;
    this.#types = types;
    this.#named = named;
  }

  reading<T>(owner: Owner, work: (session: Session) => Promise<T>): Promise<T> {
    return this.#inside(owner, 'begin isolation level repeatable read read only', nothing, work, () => true);
  }

  writing<T>(owner: Owner, work: (session: Session) => Promise<T>, keep: (value: T) => boolean): Promise<T> {
    return this.#inside(owner, 'begin', (client) => waitForTurn(client, owner), work, keep);
  }

  async #inside<T>(
    owner: Owner,
    begin: string,
    prepare: (client: pg.ClientBase) => Promise<void>,
    work: (session: Session) => Promise<T>,
    keep: (value: T) => boolean,
  ): Promise<T> {
    let client: pg.PoolClient | undefined;
    let usable = false;
    try {
      client = await this.#pool.connect();
      await client.query(begin);
      await client.query(`select set_config('app.owner', $1, true)`, [owner]);
      await prepare(client);
      const value = await workThrough(startSession(owner, new PostgresLink(client, this.#types), postgresParts), work);
      await client.query(keep(value) ? 'commit' : 'rollback');
      usable = true;
      return value;
    } catch (error) {
      usable = client !== undefined && (await isRolledBack(client));
      throw this.#named(error);
    } finally {
      client?.release(!usable);
    }
  }
}

const nothing = async (): Promise<void> => {};

async function waitForTurn(client: pg.ClientBase, owner: Owner): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(${lockSpace}, hashtext($1))`, [owner]);
}

/** A connection that cannot even roll back is thrown away by the pool; the server then rolls back by itself. */
async function isRolledBack(client: pg.ClientBase): Promise<boolean> {
  return client.query('rollback').then(
    () => true,
    () => false,
  );
}
