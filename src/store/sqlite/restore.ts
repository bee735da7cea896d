/** Puts a backup in the place of the present data, which is kept aside and never deleted. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Instant } from '#domain/day.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Restored, RestoreProblem } from '../kernel/store.ts';
import { besides, complaintOf, copyPages, copyWhole, listBackups, stamp } from './backups.ts';
import { type DataFolder, dataFolder, makeFolder } from './data-folder.ts';
import { type SqliteEngine, sqliteEngine } from './driver.ts';

/**
 * For a file that no longer opens: nothing else may have it open. The file and what SQLite left beside it are moved aside,
 * the backup is copied to their place; opening it writes a new note. `name` as `listBackups` gives it, or a path to a file; without it the newest good backup.
 */
export async function restoreClosed(
  folder: string,
  name: string | undefined,
  now: Instant,
): Promise<Result<Restored, RestoreProblem>> {
  const engine = await sqliteEngine();
  const place = dataFolder(folder);
  const chosen = choose(engine, place, name);
  if (!chosen.ok) return chosen;
  makeFolder(place.folder);
  const ready = join(place.folder, `whoelse.${process.pid}.restored`);
  await copyWhole(engine, chosen.value, ready);
  const keptAside = moveAside(place, now);
  renameSync(ready, place.file);
  rmSync(place.note, { force: true });
  return ok({ restored: basename(chosen.value), keptAside });
}

/**
 * For a store that is open: its present data are copied aside, then overwritten in one transaction, so that every program
 * with the file open goes on with what was restored. The caller sees to it that nobody writes meanwhile.
 */
export async function restoreOpen(
  engine: SqliteEngine,
  place: DataFolder,
  name: string | undefined,
  now: Instant,
): Promise<Result<Restored, RestoreProblem>> {
  const chosen = choose(engine, place, name);
  if (!chosen.ok) return chosen;
  makeFolder(place.aside);
  const keptAside = join(place.aside, `whoelse-${stamp(now)}.db`);
  await copyWhole(engine, place.file, keptAside);
  await copyPages(engine, chosen.value, place.file);
  return ok({ restored: basename(chosen.value), keptAside });
}

function choose(engine: SqliteEngine, place: DataFolder, name: string | undefined): Result<string, RestoreProblem> {
  if (name !== undefined) {
    const file = [join(place.backups, basename(name)), name].find((path) => existsSync(path));
    if (file === undefined) return fail({ kind: 'backupNotFound', name });
    const because = complaintOf(engine, file);
    return because === undefined ? ok(file) : fail({ kind: 'backupDamaged', name, because });
  }
  for (const backup of listBackups(place)) {
    const file = join(place.backups, backup.name);
    if (complaintOf(engine, file) === undefined) return ok(file);
  }
  return fail({ kind: 'noBackups' });
}

function moveAside(place: DataFolder, now: Instant): string | null {
  if (!existsSync(place.file)) return null;
  makeFolder(place.aside);
  const aside = join(place.aside, `whoelse-${stamp(now)}.db`);
  for (const tail of besides) if (existsSync(place.file + tail)) renameSync(place.file + tail, aside + tail);
  renameSync(place.file, aside);
  return aside;
}
