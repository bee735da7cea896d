/** One transaction on one connection: what the two databases each provide, and the guard around it. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
} from 'kysely';
import type { Database } from '../schema.ts';
import type { Owner } from './owner.ts';
import type { Flavor } from './store.ts';

/** A value as both databases keep it. */
export type Cell = string | number | bigint | null | Uint8Array;

/** Many rows of equal columns; `cells[row][column]`. */
export interface Batch {
  readonly table: string;
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
}

/** What a flavor does its own way. */
export interface Link extends DatabaseConnection {
  readonly flavor: Flavor;
  /** With `key`, rows whose key is there have their other columns overwritten. */
  insertBatch(batch: Batch, key?: readonly string[]): Promise<void>;
  /** Updates rows found by `owner_id` and `id`, which are the batch's first two columns. */
  updateBatch(batch: Batch): Promise<void>;
}

/** The parts of Kysely's dialect that do not depend on the connection. */
export type DialectParts = Omit<Dialect, 'createDriver'>;

/** A Kysely surface on one connection, inside the transaction that is open there. */
export interface Session {
  readonly owner: Owner;
  /** The connection, guarded. */
  readonly link: Link;
  readonly db: Kysely<Database>;
  /** From here on every statement is refused. Throws what a statement threw, even if `work` took no notice of it. */
  end(): void;
}

export function startSession(owner: Owner, link: Link, parts: DialectParts): Session {
  const guarded = new GuardedLink(owner, link);
  const db = new Kysely<Database>({ dialect: { ...parts, createDriver: () => oneConnection(guarded) } });
  return { owner, link: guarded, db, end: () => guarded.end() };
}

/** Runs `work` to its end and ends the session, whichever way it went. */
export async function workThrough<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  let value: T;
  try {
    value = await work(session);
  } catch (error) {
    session.end();
    throw error;
  }
  session.end();
  return value;
}

/** A driver that always hands out the given connection and leaves transactions to the store. */
export function oneConnection(connection: DatabaseConnection): Driver {
  const refuse = (): never => {
    throw new Error('The store opens the transaction; do not open another inside it.');
  };
  const nothing = async (): Promise<void> => {};
  return {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: nothing,
    destroy: nothing,
  };
}

/**
 * Refuses statements that do not name the owner, and any after the transaction is over. After a statement that failed only
 * undoing is left: PostgreSQL would quietly keep nothing, SQLite on a full disk would keep later statements one by one.
 */
class GuardedLink implements Link {
  readonly flavor: Flavor;
  readonly #owner: Owner;
  readonly #link: Link;
  #failure: { readonly error: unknown } | undefined;
  #over = false;

  constructor(owner: Owner, link: Link) {
    this.flavor = link.flavor;
    this.#owner = owner;
    this.#link = link;
  }

  end(): void {
    this.#over = true;
    if (this.#failure) throw this.#failure.error;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (!query.sql.includes('owner_id') || !query.parameters.includes(this.#owner))
      throw new Error(`A statement does not name the owner: ${query.sql.slice(0, 200)}`);
    return this.#run(() => this.#link.executeQuery<R>(query));
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  insertBatch(batch: Batch, key?: readonly string[]): Promise<void> {
    return this.#run(() => this.#link.insertBatch(batch, key));
  }

  updateBatch(batch: Batch): Promise<void> {
    return this.#run(() => this.#link.updateBatch(batch));
  }

  async #run<T>(statement: () => Promise<T>): Promise<T> {
    if (this.#over) throw new Error('This transaction is over; read or write inside the function given to the store.');
    if (this.#failure) throw this.#failure.error;
    try {
      return await statement();
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }
}
