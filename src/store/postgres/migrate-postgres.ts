/** Brings a PostgreSQL database to the schema this program knows, and locks every row to its owner. */
import { Kysely } from 'kysely';
import type pg from 'pg';
import type { Instant } from '#domain/day.ts';
import { type Migration, runMigration } from '../kernel/migration.ts';
import { oneConnection } from '../kernel/session.ts';
import { StoreError } from '../kernel/store-problem.ts';
import { PostgresLink } from './postgres-link.ts';
import { postgresParts } from './postgres-transactions.ts';

/** One program upgrades at a time; the others wait and find it done. */
const upgradeLock = 0x57686f456c73;

export async function migratePostgres(
  pool: pg.Pool,
  place: string,
  migrations: readonly Migration[],
  latest: number,
  now: Instant,
): Promise<void> {
  const client = await pool.connect();
  try {
    if ((await schemaVersion(client)) === latest) return;
    await client.query(`select pg_advisory_lock(${upgradeLock})`);
    try {
      const version = await schemaVersion(client);
      if (version > latest) {
        const because = `the schema is ${version}, this program knows ${latest}`;
        throw new StoreError({ kind: 'storeNewer', file: place, lastGoodBackup: null, because });
      }
      for (const migration of migrations.slice(version)) await runStep(client, migration, now);
    } finally {
      await client.query(`select pg_advisory_unlock(${upgradeLock})`);
    }
  } finally {
    client.release();
  }
}

async function runStep(client: pg.ClientBase, migration: Migration, now: Instant): Promise<void> {
  const link = new PostgresLink(client, new Map());
  const db = new Kysely<unknown>({ dialect: { ...postgresParts, createDriver: () => oneConnection(link) } });
  await client.query('begin');
  try {
    await runMigration(db, 'postgres', migration, now);
    await lockRowsToOwners(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function schemaVersion(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ known: string | null }>(`select to_regclass('store_migration')::text as known`);
  if (!rows[0]?.known) return 0;
  const answer = await client.query<{ version: number | null }>('select max(number) as version from store_migration');
  return answer.rows[0]?.version ?? 0;
}

/**
 * Row-level security on each table with an owner, so that a statement sees and writes only rows of `app.owner`, even one that
 * forgot to say so. It binds the tables' own role too, but never a superuser: run the program as an ordinary role.
 */
async function lockRowsToOwners(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(c.relname) as name from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'owner_id' and not a.attisdropped
     where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace and not c.relrowsecurity`,
  );
  for (const { name } of rows) {
    await client.query(`alter table ${name} enable row level security`);
    await client.query(`alter table ${name} force row level security`);
    await client.query(
      `create policy only_the_owner on ${name} using (owner_id = current_setting('app.owner', true)) with check (owner_id = current_setting('app.owner', true))`,
    );
  }
}
