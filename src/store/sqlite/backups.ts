/** Copies of the file that are known to open: once a day, before each change of the schema, and whenever asked. */
import { chmodSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '#domain/day.ts';
import type { Backup } from '../kernel/store.ts';
import { StoreError } from '../kernel/store-problem.ts';
import { type DataFolder, fileSize, makeFolder, makePrivateFile, syncToDisk } from './data-folder.ts';
import type { SqliteEngine } from './driver.ts';
import { inspectBytes, inspectOpen } from './inspect-file.ts';
import { SqliteLink } from './sqlite-link.ts';
import { isBusy, sqliteCode } from './sqlite-problems.ts';

/** Backups kept; the oldest go first. */
export const backupsKept = 14;
/** What SQLite may put beside a file. */
export const besides = ['-wal', '-shm', '-journal'] as const;

const shape = /^whoelse-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-([a-z0-9-]+)\.db$/;

/** The backups in the folder, newest first. */
export function listBackups(place: DataFolder): readonly Backup[] {
  return namesIn(place.backups)
    .flatMap((name) => {
      const [, day, hour, minute, second, milli, why] = shape.exec(name) ?? [];
      if (why === undefined) return [];
      const takenAt = `${day}T${hour}:${minute}:${second}.${milli}Z`;
      return [{ name, takenAt, why, bytes: fileSize(join(place.backups, name)) }];
    })
    .sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
}

/** Takes a copy while others read and write, checks that it opens and is whole, and lets the oldest go. Throws SQLite's errors. */
export async function makeBackup(engine: SqliteEngine, place: DataFolder, now: Instant, why: string): Promise<Backup> {
  const name = `whoelse-${stamp(now)}-${why}.db`;
  makeFolder(place.backups);
  await copyWhole(engine, place.file, join(place.backups, name));
  for (const old of listBackups(place).slice(backupsKept)) rmSync(join(place.backups, old.name), { force: true });
  return { name, takenAt: now, why, bytes: fileSize(join(place.backups, name)) };
}

/** The path of the newest backup that opens and is whole; null when there is none. */
export function lastGoodBackup(engine: SqliteEngine, place: DataFolder): string | null {
  for (const { name } of listBackups(place)) {
    const file = join(place.backups, name);
    if (complaintOf(engine, file) === undefined) return file;
  }
  return null;
}

/** Copies one consistent picture of `from` into the file `to`, which appears only when it is whole and on the disk. */
export async function copyWhole(engine: SqliteEngine, from: string, to: string): Promise<void> {
  const part = `${to}.${process.pid}.part`;
  const clear = (): void => {
    for (const tail of ['', ...besides]) rmSync(part + tail, { force: true });
  };
  clear();
  try {
    makePrivateFile(part);
    await copyPages(engine, from, part);
    const plain = engine.open(part);
    plain.exec('pragma journal_mode = delete');
    plain.close();
    const complaint = complaintOf(engine, part);
    if (complaint !== undefined)
      throw new StoreError({ kind: 'storeDamaged', file: from, lastGoodBackup: null, because: complaint });
    chmodSync(part, 0o600);
    syncToDisk(part);
    renameSync(part, to);
    syncToDisk(join(to, '..'));
  } finally {
    clear();
  }
}

/** How long another program may keep writing before a copy gives up, in milliseconds. */
const copyPatience = 20_000;

/** Node's own engine answers so when the database to be overwritten is being written. */
const nodeSaysBusy = 0;

/** Overwrites the database in `to`, in one transaction there, with what `from` holds. */
export async function copyPages(engine: SqliteEngine, from: string, to: string): Promise<void> {
  const source = engine.open(from);
  const until = performance.now() + copyPatience;
  try {
    source.exec('pragma busy_timeout = 5000');
    for (;;) {
      try {
        await engine.backup(source, to);
        return;
      } catch (error) {
        const busy = isBusy(error) || sqliteCode(error) === nodeSaysBusy;
        if (!busy || performance.now() > until) throw error;
      }
      await sleep(30);
    }
  } finally {
    source.close();
  }
}

/** What is wrong with a copy; undefined when it is ours and whole. */
export function complaintOf(engine: SqliteEngine, file: string): string | undefined {
  const bytes = inspectBytes(file);
  if (bytes) return bytes.is === 'wrong' ? bytes.because : 'it is empty';
  return inCopy(
    engine,
    file,
    (link) => {
      const found = inspectOpen(link, Number.MAX_SAFE_INTEGER, true);
      return found.is === 'ours' ? undefined : found.is === 'wrong' ? found.because : 'there is nothing in it';
    },
    (error) => error.message,
  );
}

/** How many people a copy holds; null when it does not open. */
export function peopleIn(engine: SqliteEngine, file: string): number | null {
  if (inspectBytes(file)) return null;
  const sql = 'select count(*) as people from people where deleted_at is null';
  return inCopy(
    engine,
    file,
    (link) => link.rows<{ people: number }>(sql)[0]?.people ?? null,
    () => null,
  );
}

/** Text that names a moment in a file name: no colons, which Windows refuses. */
export function stamp(now: Instant): string {
  return now.replaceAll(/[:.]/g, '-');
}

function inCopy<T>(engine: SqliteEngine, file: string, look: (link: SqliteLink) => T, wrong: (error: Error) => T): T {
  const link = new SqliteLink(engine.open(file));
  try {
    return look(link);
  } catch (error) {
    if (error instanceof Error && sqliteCode(error) !== undefined) return wrong(error);
    throw error;
  } finally {
    link.close();
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
