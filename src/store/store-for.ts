/** Opens the one place where everything is kept: the seeker's own file, or PostgreSQL when its address is given. */
import type { Instant } from '#domain/day.ts';
import type { Result } from '#domain/result.ts';
import type { Store } from './kernel/store.ts';
import type { StoreProblem } from './kernel/store-problem.ts';
import { openPostgresStore } from './postgres/open-postgres-store.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';

export interface StoreSettings {
  /** The data folder; holds the SQLite file, its note and its backups. */
  readonly folder: string;
  /** `DATABASE_URL`: with it, PostgreSQL keeps everything. */
  readonly databaseUrl?: string | undefined;
  readonly now: Instant;
  /** Reads every page of the file once before anything else (default); a short command may leave it to the app. */
  readonly checkWhole?: boolean;
}

export async function openStore(settings: StoreSettings): Promise<Result<Store, StoreProblem>> {
  const { databaseUrl, now } = settings;
  return databaseUrl ? openPostgresStore({ url: databaseUrl, now }) : openSqliteStore(settings);
}
