/**
 * Transactions on one SQLite file: one connection writes, one write at a time; a few others read their own snapshots,
 * so that a read never waits for a write nor sees half of one. Another process on the same file waits its turn likewise.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Owner } from '../kernel/owner.ts';
import type { Transactions } from '../kernel/owner-store.ts';
import { type DialectParts, type Session, startSession, workThrough } from '../kernel/session.ts';
import { Mutex } from './mutex.ts';
import type { SqliteLink } from './sqlite-link.ts';
import { isBusy, sqliteCode } from './sqlite-problems.ts';

export const sqliteParts: DialectParts = {
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
};

/** Connections that read at the same time; more reads wait. */
const readersAtMost = 4;
/** How long a write waits for another process to finish its own, in milliseconds. */
const patience = 30_000;

export interface SqliteTransactionsSettings {
  openLink(): SqliteLink;
  /** Gives an error of the database its name; anything else comes back as it was. */
  named(error: unknown): unknown;
  /** Throws when the file is no longer the one that was opened; told the schema's version found there. */
  checkStillSame(version: number): void;
}

export class SqliteTransactions implements Transactions {
  readonly #settings: SqliteTransactionsSettings;
  readonly #writer: SqliteLink;
  readonly #writes = new Mutex();
  readonly #idle: SqliteLink[] = [];
  readonly #waiting: ((link: SqliteLink) => void)[] = [];
  #readers = 0;

  constructor(settings: SqliteTransactionsSettings) {
    this.#settings = settings;
    this.#writer = settings.openLink();
    this.#writer.exec('pragma busy_timeout = 5');
  }

  async reading<T>(owner: Owner, work: (session: Session) => Promise<T>): Promise<T> {
    const link = await this.#takeReader();
    try {
      return await this.#inside(owner, link, 'begin', work, () => true);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(link);
      else this.#idle.push(link);
    }
  }

  writing<T>(owner: Owner, work: (session: Session) => Promise<T>, keep: (value: T) => boolean): Promise<T> {
    return this.#writes.run(() => this.#inside(owner, this.#writer, 'begin immediate', work, keep));
  }

  /** Runs `work` while no write of this process is under way. */
  betweenWrites<T>(work: () => Promise<T>): Promise<T> {
    return this.#writes.run(work);
  }

  /** Waits for the write under way, then closes every connection. */
  close(): Promise<void> {
    return this.#writes.run(async () => {
      for (const link of this.#idle.splice(0)) link.close();
      checkpoint(this.#writer);
      this.#writer.close();
    });
  }

  async #inside<T>(
    owner: Owner,
    link: SqliteLink,
    begin: 'begin' | 'begin immediate',
    work: (session: Session) => Promise<T>,
    keep: (value: T) => boolean,
  ): Promise<T> {
    try {
      await this.#begin(link, begin);
      try {
        const value = await workThrough(startSession(owner, link, sqliteParts), work);
        if (keep(value)) link.exec('commit');
        return value;
      } finally {
        link.rollBack();
      }
    } catch (error) {
      throw this.#settings.named(error);
    }
  }

  /** Tries again without blocking this process, because another one may hold the file for a second or two. */
  async #begin(link: SqliteLink, begin: 'begin' | 'begin immediate'): Promise<void> {
    const until = performance.now() + patience;
    for (let pause = 2; ; pause = Math.min(pause * 1.5, 40)) {
      try {
        link.exec(begin);
        break;
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error;
      }
      await sleep(pause);
    }
    try {
      const [row] = link.rows<{ user_version: number }>('pragma user_version');
      this.#settings.checkStillSame(row?.user_version ?? 0);
    } catch (error) {
      link.rollBack();
      throw error;
    }
  }

  async #takeReader(): Promise<SqliteLink> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#readers >= readersAtMost) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#readers += 1;
    try {
      const link = this.#settings.openLink();
      link.exec('pragma query_only = on');
      return link;
    } catch (error) {
      this.#readers -= 1;
      throw this.#settings.named(error);
    }
  }
}

/** Moves what was committed into the file itself. Where that fails (full disk) it stays as safe as it was, in the log beside it. */
function checkpoint(link: SqliteLink): void {
  try {
    link.exec('pragma wal_checkpoint(truncate)');
  } catch (error) {
    if (sqliteCode(error) === undefined) throw error;
  }
}
