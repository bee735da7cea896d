/** One owner's store over any database: opens the transaction, hands out the typed layer, keeps all or nothing. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Instant } from '#domain/day.ts';
import { tableNames } from '../schema.ts';
import { type Owner, openedBy, type Permitted } from './owner.ts';
import { SessionReading, SessionWriting } from './reading-writing.ts';
import type { Session } from './session.ts';
import type { OwnerStore, Reading, Writing } from './store.ts';

/** What a database does around a piece of work. */
export interface Transactions {
  /** Runs `work` in one snapshot that cannot write. */
  reading<T>(owner: Owner, work: (session: Session) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction, kept when `keep` says so of its value, undone otherwise or when it throws. */
  writing<T>(owner: Owner, work: (session: Session) => Promise<T>, keep: (value: T) => boolean): Promise<T>;
}

/** How long a removed row can be brought back (method, laws that hold everywhere, 3). */
const keptDays = 30;

/**
 * Set while a read or write runs. One inside it would see another moment than the one around it, and with every connection
 * taken by such pairs all would wait for each other forever: so it is refused.
 */
const underWay = new AsyncLocalStorage<Transactions>();

export function ownerStore(transactions: Transactions, key: Owner | Permitted<Owner>): OwnerStore {
  const { owner, mayWrite } = openedBy(key);

  const read = async <T>(work: (reading: Reading) => Promise<T>): Promise<T> =>
    alone(() => transactions.reading(owner, (session) => work(new SessionReading(session))));

  const alone = <T>(run: () => Promise<T>): Promise<T> => {
    if (underWay.getStore() === transactions)
      throw new Error('A read or write inside another: use the one your function was given.');
    return underWay.run(transactions, run);
  };

  const write = async <T>(work: (writing: SessionWriting) => Promise<T>): Promise<T> => {
    if (!mayWrite) throw new Error('This permission is for reading only.');
    return alone(() => transactions.writing(owner, (session) => work(new SessionWriting(session)), isKept));
  };

  return {
    owner,
    read,
    write: (work: (writing: Writing) => Promise<never>) => write(work),
    purge: (now) =>
      write(async (writing) => {
        let count = 0;
        for (const table of tableNames) count += await writing.eraseRemovedBefore(table, daysBefore(now, keptDays));
        return count;
      }),
  };
}

/** A failed Result means that the work came to nothing: nothing of it is kept. */
function isKept(value: unknown): boolean {
  return !(typeof value === 'object' && value !== null && 'ok' in value && value.ok === false && 'problem' in value);
}

function daysBefore(now: Instant, days: number): Instant {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString();
}
