/** Opens the seeker's file, or says in a word what is wrong with it; never overwrites what it cannot read. */
import { existsSync, statfsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '#domain/day.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { lastNumber, type Migration } from '../kernel/migration.ts';
import { ownerStore } from '../kernel/owner-store.ts';
import type { Store } from '../kernel/store.ts';
import { StoreError, type StoreProblem, type StoreProblemKind } from '../kernel/store-problem.ts';
import { migrations as allMigrations } from '../migrations/list.ts';
import { lastGoodBackup, listBackups, makeBackup } from './backups.ts';
import { type DataFolder, dataFolder, makeFolder, makePrivateFile, readNote, writeNote } from './data-folder.ts';
import { type SqliteEngine, sqliteEngine } from './driver.ts';
import { type Found, inspectBytes, inspectOpen } from './inspect-file.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { SqliteLink } from './sqlite-link.ts';
import { isBusy, sqliteProblemKind } from './sqlite-problems.ts';
import { SqliteTransactions } from './sqlite-transactions.ts';

export interface OpenSqliteSettings {
  /** The data folder; made when missing. */
  readonly folder: string;
  readonly now: Instant;
  /** Reads every page once before anything else. Default true; a short command may leave it to the app. */
  readonly checkWhole?: boolean;
  /** Only tests give other migrations. */
  readonly migrations?: readonly Migration[];
}

/** How long to wait for another process that is just making or upgrading the file, in milliseconds. */
const openPatience = 20_000;

export async function openSqliteStore(settings: OpenSqliteSettings): Promise<Result<Store, StoreProblem>> {
  const place = dataFolder(settings.folder);
  const engine = await sqliteEngine();
  const until = performance.now() + openPatience;
  for (;;) {
    try {
      return ok(await open(engine, place, settings));
    } catch (error) {
      if (isBusy(error) && performance.now() < until) {
        await sleep(50);
        continue;
      }
      const named = await withBackup(engine, place, nameError(place, error));
      if (named instanceof StoreError) return fail(named.problem);
      throw named;
    }
  }
}

async function open(engine: SqliteEngine, place: DataFolder, settings: OpenSqliteSettings): Promise<Store> {
  const { now, checkWhole = true, migrations = allMigrations } = settings;
  const latest = lastNumber(migrations);
  makeFolder(place.folder);
  refuseIfWrong(place, inspectBytes(place.file));
  makePrivateFile(place.file);
  const link = openLink(engine, place.file);
  try {
    const found = inspectOpen(link, latest, checkWhole);
    refuseIfWrong(place, found);
    link.exec('pragma journal_mode = wal');
    await migrateSqlite(link, migrations, now, async (version) => {
      if (version > 0) await makeBackup({ engine, place, now, why: `before-schema-${version + 1}` });
    });
    const after = inspectOpen(link, latest, false);
    if (after.is === 'ours' && !readNote(place.note)) {
      writeNote(place.note, {
        about: 'Who Else keeps this note to notice a lost file.',
        storeId: after.storeId,
        createdAt: now,
      });
    }
  } finally {
    link.close();
  }
  const transactions = new SqliteTransactions({
    openLink: () => openLink(engine, place.file),
    named: (error) => nameError(place, error),
    schemaVersion: latest,
    newerSchema: () => storeError(place, 'storeNewer', 'another program has upgraded the file meanwhile'),
  });
  return {
    flavor: 'sqlite',
    forOwner: (owner) => ownerStore(transactions, owner),
    close: () => transactions.close(),
  };
}

/** A connection with everything set that keeps data safe. */
function openLink(engine: SqliteEngine, file: string): SqliteLink {
  const link = new SqliteLink(engine.open(file));
  link.exec(
    'pragma busy_timeout = 5000; pragma foreign_keys = on; pragma synchronous = full; pragma temp_store = memory; pragma journal_size_limit = 67108864',
  );
  return link;
}

function refuseIfWrong(place: DataFolder, found: Found | undefined): void {
  if (!found) return;
  const note = readNote(place.note);
  if (found.is === 'wrong') throw storeError(place, found.kind, found.because);
  if (found.is === 'ours' && note && note.storeId !== found.storeId)
    throw storeError(place, 'storeSwapped', 'the file is that of another search');
  if (found.is === 'nothing' && (note || listBackups(place.folder).length > 0))
    throw storeError(place, 'storeEmptied', existsSync(place.file) ? 'the file has no data in it' : 'the file is gone');
}

function storeError(place: DataFolder, kind: StoreProblemKind, because: string, cause?: unknown): StoreError {
  return new StoreError({ kind, file: place.file, lastGoodBackup: null, because }, cause);
}

/** Errors of SQLite and of the file system that mean something to the seeker; others as they are. */
function nameError(place: DataFolder, error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const kind = sqliteProblemKind(error, () => roomLeft(place.folder)) ?? fileProblemKind(error);
  return kind ? storeError(place, kind, error.message, error) : error;
}

function fileProblemKind(error: Error): StoreProblemKind | undefined {
  if (!('code' in error)) return undefined;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return 'diskFull';
  return error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS' || error.code === 'ENOTDIR'
    ? 'storeUnwritable'
    : undefined;
}

async function withBackup(engine: SqliteEngine, place: DataFolder, error: unknown): Promise<unknown> {
  if (!(error instanceof StoreError)) return error;
  const backup = lastGoodBackup(engine, place);
  return new StoreError({ ...error.problem, lastGoodBackup: backup }, error);
}

/** Bytes free where the file lies. */
function roomLeft(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
