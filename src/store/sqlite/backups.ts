/** Copies of the file that are known to open: once a day, before each change of the schema, and whenever asked. */
import { chmodSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '#domain/day.ts';
import { type DataFolder, dataFolder, fileSize, makeFolder, makePrivateFile, syncToDisk } from './data-folder.ts';
import type { SqliteEngine } from './driver.ts';
import { applicationId, inspectOpen } from './inspect-file.ts';
import { SqliteLink } from './sqlite-link.ts';

/** Backups kept; the oldest go first. */
export const backupsKept = 14;

export interface Backup {
  readonly file: string;
  /** When it was taken. */
  readonly takenAt: Instant;
  /** `daily`, `asked`, `before-schema-2` ... */
  readonly why: string;
  readonly bytes: number;
}

const shape = /^whoelse-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-([a-z0-9-]+)\.db$/;

/** The backups in the folder, newest first. */
export function listBackups(folder: string): readonly Backup[] {
  const { backups } = dataFolder(folder);
  return namesIn(backups)
    .flatMap((name) => {
      const [, day, hour, minute, second, milli, why] = shape.exec(name) ?? [];
      if (why === undefined) return [];
      const file = join(backups, name);
      return [{ file, takenAt: `${day}T${hour}:${minute}:${second}.${milli}Z`, why, bytes: fileSize(file) }];
    })
    .sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
}

/** Takes a copy while others read and write, checks that it opens and is whole, and lets the oldest go. Throws SQLite's errors. */
export async function makeBackup(ask: {
  readonly engine: SqliteEngine;
  readonly place: DataFolder;
  readonly now: Instant;
  readonly why: string;
}): Promise<Backup> {
  const { engine, place, now, why } = ask;
  makeFolder(place.backups);
  const file = join(place.backups, `whoelse-${now.replaceAll(/[:.]/g, '-')}-${why}.db`);
  const part = `${file}.${process.pid}.part`;
  rmSync(part, { force: true });
  try {
    await copy(engine, place.file, part);
    const complaint = complaintOf(engine, part);
    if (complaint !== undefined) throw new Error(`The backup is not whole: ${complaint}`);
    chmodSync(part, 0o600);
    syncToDisk(part);
    renameSync(part, file);
    syncToDisk(place.backups);
  } finally {
    for (const tail of ['', '-wal', '-shm', '-journal']) rmSync(part + tail, { force: true });
  }
  for (const old of listBackups(place.folder).slice(backupsKept)) rmSync(old.file, { force: true });
  return { file, takenAt: now, why, bytes: fileSize(file) };
}

/** The newest backup that opens and is whole; null when there is none. */
export function lastGoodBackup(engine: SqliteEngine, place: DataFolder): string | null {
  for (const { file } of listBackups(place.folder)) if (complaintOf(engine, file) === undefined) return file;
  return null;
}

/** What is wrong with a copy; undefined when it is ours and whole. */
export function complaintOf(engine: SqliteEngine, file: string): string | undefined {
  if (fileSize(file) === 0) return 'it is empty';
  const link = new SqliteLink(engine.open(file));
  try {
    const found = inspectOpen(link, Number.MAX_SAFE_INTEGER, true);
    return found.is === 'ours'
      ? undefined
      : found.is === 'wrong'
        ? found.because
        : `application_id is not ${applicationId}`;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error) return error.message;
    throw error;
  } finally {
    link.close();
  }
}

async function copy(engine: SqliteEngine, from: string, to: string): Promise<void> {
  const source = engine.open(from);
  try {
    source.exec('pragma busy_timeout = 5000');
    makePrivateFile(to);
    if (engine.backup) await engine.backup(source, to);
    else source.exec(`vacuum into '${to.replaceAll("'", "''")}'`);
  } finally {
    source.close();
  }
  const plain = engine.open(to);
  try {
    plain.exec('pragma journal_mode = delete');
  } finally {
    plain.close();
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
