/** Opens the store on PostgreSQL: brings the schema up to date, and locks each row to its owner. */
import pg from 'pg';
import type { Instant } from '#domain/day.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { lastNumber, type Migration } from '../kernel/migration.ts';
import { ownerStore } from '../kernel/owner-store.ts';
import type { Store } from '../kernel/store.ts';
import { StoreError, type StoreProblem } from '../kernel/store-problem.ts';
import { migrations as allMigrations } from '../migrations/list.ts';
import { columnTypes } from './column-types.ts';
import { migratePostgres } from './migrate-postgres.ts';
import { namePostgresError } from './postgres-problems.ts';
import { PostgresTransactions } from './postgres-transactions.ts';

export interface OpenPostgresSettings {
  /** `postgres://...`. */
  readonly url: string;
  readonly now: Instant;
  /** Connections at the same time. Default 10. */
  readonly connections?: number;
  /** Only tests give other migrations. */
  readonly migrations?: readonly Migration[];
}

/** PostgreSQL's type numbers for bigint and numeric: counts and sums come as numbers, as they do from SQLite. */
const numbersAsText: ReadonlySet<number> = new Set([20, 1700]);

export async function openPostgresStore(settings: OpenPostgresSettings): Promise<Result<Store, StoreProblem>> {
  const { url, now, connections = 10, migrations = allMigrations } = settings;
  const place = withoutPassword(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        numbersAsText.has(oid) ? Number : pg.types.getTypeParser(oid, format ?? 'text'),
    },
  });
  const broken: unknown[] = [];
  pool.on('error', (error) => broken.push(error));
  const named = (error: unknown): unknown => namePostgresError(place, error);
  try {
    await migratePostgres(pool, place, migrations, lastNumber(migrations), now);
    const transactions = new PostgresTransactions(pool, await columnTypes(pool), named);
    return ok({
      flavor: 'postgres',
      backups: null,
      forOwner: (owner) => ownerStore(transactions, owner),
      close: () => pool.end(),
    });
  } catch (error) {
    await pool.end();
    const problem = named(error);
    if (problem instanceof StoreError) return fail(problem.problem);
    throw problem;
  }
}

function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
