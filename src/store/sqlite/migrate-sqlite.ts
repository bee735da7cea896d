/** Brings a SQLite file to the schema this program knows: one step, one transaction. */
import { randomUUID } from 'node:crypto';
import { Kysely } from 'kysely';
import type { Instant } from '#domain/day.ts';
import { type Migration, runMigration } from '../kernel/migration.ts';
import { oneConnection } from '../kernel/session.ts';
import { applicationId } from './inspect-file.ts';
import type { SqliteLink } from './sqlite-link.ts';
import { sqliteParts } from './sqlite-transactions.ts';

/** Runs the steps that the file lacks; `before` is awaited ahead of each that finds rows to keep. Another process may do the same meanwhile. */
export async function migrateSqlite(
  link: SqliteLink,
  migrations: readonly Migration[],
  now: Instant,
  before: (version: number) => Promise<void>,
): Promise<void> {
  const isNew = schemaVersion(link) === 0;
  for (const migration of migrations) {
    const version = schemaVersion(link);
    if (version >= migration.number) continue;
    if (!isNew) await before(version);
    link.exec('begin immediate');
    try {
      if (schemaVersion(link) < migration.number) await runStep(link, migration, now);
      link.exec('commit');
    } catch (error) {
      link.rollBack();
      throw error;
    }
  }
}

async function runStep(link: SqliteLink, migration: Migration, now: Instant): Promise<void> {
  const db = new Kysely<unknown>({ dialect: { ...sqliteParts, createDriver: () => oneConnection(link) } });
  await runMigration(db, 'sqlite', migration, now);
  if (migration.number === 1) {
    link.exec('create table store_identity (id text not null, created_at text not null)');
    link.rows('insert into store_identity (id, created_at) values (?, ?)', [randomUUID(), now]);
    link.exec(`pragma application_id = ${applicationId}`);
  }
  link.exec(`pragma user_version = ${migration.number}`);
}

function schemaVersion(link: SqliteLink): number {
  return link.rows<{ user_version: number }>('pragma user_version')[0]?.user_version ?? 0;
}
