/** What a store promises, whichever database keeps it: one owner at a time, writing only in one transaction. */
import type { Insertable, Kysely, SelectQueryBuilder, Updateable } from 'kysely';
import type { Instant } from '#domain/day.ts';
import type { Database, TableName } from '../schema.ts';
import type { Owner, Permitted } from './owner.ts';

export type Flavor = 'sqlite' | 'postgres';

export type Row<T extends TableName> = Database[T];
/** A row to be added; the owner is filled in. */
export type NewRow<T extends TableName> = Omit<Insertable<Database[T]>, 'owner_id'>;
/** The columns to change; owner and id never change. */
export type Patch<T extends TableName> = Omit<Updateable<Database[T]>, 'owner_id' | 'id'>;

/** Which rows to see of those that were removed but can still be brought back. Default `without`. */
export type Removed = 'without' | 'with' | 'only';
/** A select that already names the owner. */
export type Selecting<T extends TableName> = SelectQueryBuilder<Database, T, Record<never, never>>;

/** What may be read, in one snapshot. */
export interface Reading {
  readonly owner: Owner;
  readonly flavor: Flavor;
  /** For joins; every statement must name `owner_id` and the owner, or it is refused before it runs. */
  readonly db: Kysely<Database>;
  from<T extends TableName>(table: T, removed?: Removed): Selecting<T>;
  one<T extends TableName>(table: T, id: string, removed?: Removed): Promise<Row<T> | undefined>;
  /** The rows with these ids, in no order; ids that are not there are left out. */
  many<T extends TableName>(table: T, ids: readonly string[], removed?: Removed): Promise<Row<T>[]>;
  all<T extends TableName>(table: T, removed?: Removed): Promise<Row<T>[]>;
}

/** What may be changed: all of it is kept, or none. */
export interface Writing extends Reading {
  add<T extends TableName>(table: T, row: NewRow<T>): Promise<void>;
  /** Thousands of rows at once. */
  addAll<T extends TableName>(table: T, rows: readonly NewRow<T>[]): Promise<void>;
  /** Adds rows, or overwrites the given columns of those whose key (`owner_id` and `key`, default `id`) is there. */
  putAll<T extends TableName>(
    table: T,
    rows: readonly NewRow<T>[],
    key?: readonly (keyof NewRow<T> & string)[],
  ): Promise<void>;
  /** Whether there was such a row. */
  change<T extends TableName>(table: T, id: string, patch: Patch<T>): Promise<boolean>;
  /** Each patch with the id of its row; rows that are not there are passed over. */
  changeAll<T extends TableName>(table: T, patches: readonly (Patch<T> & { readonly id: string })[]): Promise<void>;
  /** Removes softly: out of sight, back with `restore` for 30 days. Returns how many rows. */
  remove<T extends TableName>(table: T, ids: string | readonly string[], now: Instant): Promise<number>;
  restore<T extends TableName>(table: T, ids: string | readonly string[]): Promise<number>;
  /** Gone at once and for good. Returns how many rows. */
  erase<T extends TableName>(table: T, ids: string | readonly string[]): Promise<number>;
}

/** The store of one owner. */
export interface OwnerStore {
  readonly owner: Owner;
  /** Runs `work` in one snapshot; what others write meanwhile is not seen. */
  read<T>(work: (reading: Reading) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction, one at a time for an owner. When it throws, or returns a failed `Result`, nothing is kept;
   * when it returns, everything is on disk. A write inside a write is a mistake and thrown.
   */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  /** Erases for good what was removed more than 30 days before `now`. Returns how many rows. */
  purge(now: Instant): Promise<number>;
}

export interface Store {
  readonly flavor: Flavor;
  forOwner(owner: Owner | Permitted<Owner>): OwnerStore;
  close(): Promise<void>;
}
