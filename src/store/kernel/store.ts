/** What a store promises, whichever database keeps it: one owner at a time, writing only in one transaction. */
import type { Insertable, Kysely, SelectQueryBuilder, Updateable } from 'kysely';
import type { Instant } from '#domain/day.ts';
import type { Result } from '#domain/result.ts';
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
  /** Runs `work` in one snapshot; what others write meanwhile is not seen. Inside another read or write it is refused. */
  read<T>(work: (reading: Reading) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction, one at a time for an owner. When it throws, or returns a failed `Result`, nothing is kept;
   * when it returns, everything is on disk.
   */
  write<T>(work: (writing: Writing) => Promise<T>): Promise<T>;
  /** Erases for good what was removed more than 30 days before `now`. Returns how many rows. */
  purge(now: Instant): Promise<number>;
}

/** A copy of everything, known to open. */
export interface Backup {
  /** The file's name within the folder of backups. */
  readonly name: string;
  readonly takenAt: Instant;
  /** `daily`, `asked`, `before-schema-2` ... */
  readonly why: string;
  readonly bytes: number;
}

/** Copies of the seeker's file; every method throws a `StoreError` when the disk is full or the file damaged. */
export interface Backups {
  readonly folder: string;
  /** Newest first. */
  list(): readonly Backup[];
  /** How many people a backup holds; null when it does not open. */
  people(name: string): number | null;
  /** Takes one now, checks it, and lets all but the newest 14 go. */
  make(now: Instant, why?: string): Promise<Backup>;
  /** Takes one unless the newest is of the same day; null then. */
  makeDaily(now: Instant): Promise<Backup | null>;
  /** Puts a backup in the place of the present data, of which a copy is kept aside. Others on the same file see it at once. */
  restore(name: string, now: Instant): Promise<Result<Restored, RestoreProblem>>;
}

export interface Restored {
  /** Name of the backup that is now in place. */
  readonly restored: string;
  /** Where the data lies that was there before; null when there was none. */
  readonly keptAside: string | null;
}

export type RestoreProblem =
  | { readonly kind: 'noBackups' }
  | { readonly kind: 'backupNotFound'; readonly name: string }
  | { readonly kind: 'backupDamaged'; readonly name: string; readonly because: string };

export interface Store {
  readonly flavor: Flavor;
  /** null on PostgreSQL, where whoever runs the server takes them. */
  readonly backups: Backups | null;
  forOwner(owner: Owner | Permitted<Owner>): OwnerStore;
  close(): Promise<void>;
}
