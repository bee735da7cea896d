/** Gives what goes wrong with the seeker's file its name. */
import { statfsSync } from 'node:fs';
import { StoreError, type StoreProblemKind } from '../kernel/store-problem.ts';
import type { DataFolder } from './data-folder.ts';
import { sqliteProblemKind } from './sqlite-problems.ts';

/** Node's codes for a file that cannot be written. */
const kinds: ReadonlyMap<unknown, StoreProblemKind> = new Map([
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['EACCES', 'storeUnwritable'],
  ['EPERM', 'storeUnwritable'],
  ['EROFS', 'storeUnwritable'],
  ['ENOTDIR', 'storeUnwritable'],
  ['EEXIST', 'storeUnwritable'],
]);

export function storeError(place: DataFolder, kind: StoreProblemKind, because: string, cause?: unknown): StoreError {
  return new StoreError({ kind, file: place.file, lastGoodBackup: null, because }, cause);
}

/** Errors of SQLite and of the file system that mean something to the seeker as a `StoreError`; others as they are. */
export function nameError(place: DataFolder, error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const kind =
    sqliteProblemKind(error, () => roomLeft(place.folder)) ?? ('code' in error ? kinds.get(error.code) : undefined);
  return kind ? storeError(place, kind, error.message, error) : error;
}

/** Bytes free where the file lies. */
function roomLeft(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
