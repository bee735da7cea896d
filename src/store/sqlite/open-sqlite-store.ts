/** Opens the seeker's file, or says in a word what is wrong with it; never overwrites what it cannot read. */
import { existsSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '#domain/day.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { lastNumber, type Migration } from '../kernel/migration.ts';
import { ownerStore } from '../kernel/owner-store.ts';
import type { Store } from '../kernel/store.ts';
import { StoreError, type StoreProblem } from '../kernel/store-problem.ts';
import { migrations as allMigrations } from '../migrations/list.ts';
import { backupDesk } from './backup-desk.ts';
import { lastGoodBackup, listBackups, makeBackup } from './backups.ts';
import {
  type DataFolder,
  dataFolder,
  fileSize,
  makeFolder,
  makePrivateFile,
  noteOf,
  readNote,
  writeNote,
} from './data-folder.ts';
import { type SqliteEngine, sqliteEngine } from './driver.ts';
import { nameError, storeError } from './file-problems.ts';
import { type Found, inspectBytes, inspectOpen } from './inspect-file.ts';
import { migrateSqlite } from './migrate-sqlite.ts';
import { SqliteLink } from './sqlite-link.ts';
import { isBusy } from './sqlite-problems.ts';
import { SqliteTransactions } from './sqlite-transactions.ts';

export interface OpenSqliteSettings {
  /** The data folder; made when missing. */
  readonly folder: string;
  readonly now: Instant;
  /** Reads every page once before anything else. Default true; a short command may leave it to the app. */
  readonly checkWhole?: boolean;
  /** Only tests give other migrations. */
  readonly migrations?: readonly Migration[];
  /** Only tests give a size, in pages, beyond which the disk counts as full. */
  readonly pagesAtMost?: number;
}

interface Opening {
  readonly engine: SqliteEngine;
  readonly place: DataFolder;
  readonly now: Instant;
  readonly checkWhole: boolean;
  readonly migrations: readonly Migration[];
  readonly latest: number;
  readonly pagesAtMost: number | undefined;
}

/** How long to wait for another process that is just making or upgrading the file, in milliseconds. */
const openPatience = 20_000;

export async function openSqliteStore(settings: OpenSqliteSettings): Promise<Result<Store, StoreProblem>> {
  const { folder, now, checkWhole = true, migrations = allMigrations } = settings;
  const engine = await sqliteEngine();
  const place = dataFolder(folder);
  const opening = {
    engine,
    place,
    now,
    checkWhole,
    migrations,
    latest: lastNumber(migrations),
    pagesAtMost: settings.pagesAtMost,
  };
  const until = performance.now() + openPatience;
  for (;;) {
    try {
      return ok(await open(opening));
    } catch (error) {
      const named = nameError(place, error);
      if (!(named instanceof StoreError)) throw named;
      if (!isBusy(error) || performance.now() > until)
        return fail({ ...named.problem, lastGoodBackup: lastGoodBackup(engine, place) });
    }
    await sleep(50);
  }
}

async function open(opening: Opening): Promise<Store> {
  const { engine, place, latest } = opening;
  makeFolder(place.folder);
  refuseIfWrong(place, inspectBytes(place.file));
  makePrivateFile(place.file);
  await withLink(opening, async (link) => {
    refuseIfWrong(place, inspectOpen(link, latest, opening.checkWhole));
    link.exec('pragma journal_mode = wal');
    await bringUpToDate(opening, link);
  });
  const { ino } = statSync(place.file);
  const transactions = new SqliteTransactions({
    openLink: () => openLink(engine, place.file, opening.pagesAtMost),
    named: (error) => nameError(place, error),
    checkStillSame: (version) => {
      if (fileSize(place.file) === 0) throw storeError(place, 'storeEmptied', 'the file was emptied or taken away');
      if (statSync(place.file).ino !== ino)
        throw storeError(place, 'storeSwapped', 'another file was put in its place');
      if (version > latest) throw storeError(place, 'storeNewer', 'another program has upgraded the file meanwhile');
    },
  });
  const backups = backupDesk({
    engine,
    place,
    betweenWrites: (work) => transactions.betweenWrites(work),
    settle: () => withLink(opening, (link) => bringUpToDate(opening, link)),
  });
  return {
    flavor: 'sqlite',
    backups,
    forOwner: (owner) => ownerStore(transactions, owner),
    close: () => transactions.close(),
  };
}

/** Runs the steps of the schema that are missing, each after a backup, and writes the note. */
async function bringUpToDate({ engine, place, now, migrations, latest }: Opening, link: SqliteLink): Promise<void> {
  await migrateSqlite(link, migrations, now, async (version) => {
    await makeBackup(engine, place, now, `before-schema-${version + 1}`);
  });
  const found = inspectOpen(link, latest, false);
  if (found.is === 'ours' && readNote(place.note)?.storeId !== found.storeId)
    writeNote(place.note, noteOf(found.storeId, now));
}

async function withLink(opening: Opening, work: (link: SqliteLink) => Promise<void>): Promise<void> {
  const link = openLink(opening.engine, opening.place.file);
  try {
    await work(link);
  } finally {
    link.close();
  }
}

/** A connection with everything set that keeps data safe. */
function openLink(engine: SqliteEngine, file: string, pagesAtMost?: number): SqliteLink {
  const link = new SqliteLink(engine.open(file));
  link.exec(
    'pragma busy_timeout = 5000; pragma foreign_keys = on; pragma synchronous = full; pragma temp_store = memory; pragma secure_delete = on; pragma journal_size_limit = 67108864',
  );
  if (pagesAtMost !== undefined) link.exec(`pragma max_page_count = ${pagesAtMost}`);
  return link;
}

function refuseIfWrong(place: DataFolder, found: Found | undefined): void {
  if (!found) return;
  if (found.is === 'wrong') throw storeError(place, found.kind, found.because);
  const note = readNote(place.note);
  if (found.is === 'ours' && note && note.storeId !== found.storeId)
    throw storeError(place, 'storeSwapped', 'the file is that of another search');
  if (found.is === 'nothing' && (note || listBackups(place).length > 0))
    throw storeError(place, 'storeEmptied', existsSync(place.file) ? 'the file has no data in it' : 'the file is gone');
}
