/** One numbered step of the schema, and the question which steps a database still lacks. */
import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/day.ts';
import type { Flavor } from './store.ts';

/** Numbers rise by one from 1; a step that was released is never changed. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  up(db: Kysely<unknown>, flavor: Flavor): Promise<void>;
}

/** The highest number in the list; 0 when it is empty. A gap or a repeat is a mistake and thrown. */
export function lastNumber(migrations: readonly Migration[]): number {
  migrations.forEach((migration, at) => {
    if (migration.number !== at + 1) throw new Error(`Migration ${migration.name} should have number ${at + 1}.`);
  });
  return migrations.length;
}

/** Runs one step inside the transaction that is open on `db`, and notes that it ran. */
export async function runMigration(
  db: Kysely<unknown>,
  flavor: Flavor,
  migration: Migration,
  now: Instant,
): Promise<void> {
  await sql`create table if not exists store_migration (number integer not null primary key, name text not null, ran_at text not null)`.execute(
    db,
  );
  await migration.up(db, flavor);
  await sql`insert into store_migration (number, name, ran_at) values (${migration.number}, ${migration.name}, ${now})`.execute(
    db,
  );
}
