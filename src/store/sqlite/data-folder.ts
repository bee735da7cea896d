/** Where the file, its note and its backups lie, readable by nobody but the seeker. */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instant } from '#domain/day.ts';

export interface DataFolder {
  readonly folder: string;
  readonly file: string;
  readonly note: string;
  readonly backups: string;
  /** What lay in the file's place before a restore; nothing here is ever deleted. */
  readonly aside: string;
}

export function dataFolder(folder: string): DataFolder {
  return {
    folder,
    file: join(folder, 'whoelse.db'),
    note: join(folder, 'whoelse.note.json'),
    backups: join(folder, 'backups'),
    aside: join(folder, 'aside'),
  };
}

/** Says beside the file that it exists, so that an emptied or swapped one is noticed. */
export interface StoreNote {
  readonly about: string;
  readonly storeId: string;
  readonly createdAt: Instant;
}

export function noteOf(storeId: string, createdAt: Instant): StoreNote {
  return { about: 'Who Else keeps this note to notice when the file beside it is lost.', storeId, createdAt };
}

/** Makes the folder when it is missing; nobody else may look into it. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if ((statSync(folder).mode & 0o077) !== 0) chmodSync(folder, 0o700);
}

/** Makes an empty file when there is none; SQLite gives the files it puts beside it the same rights. */
export function makePrivateFile(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
}

/** Bytes of the file; 0 when it is not there. */
export function fileSize(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The note, or undefined when there is none or it cannot be understood. */
export function readNote(file: string): StoreNote | undefined {
  if (fileSize(file) === 0) return undefined;
  try {
    const note: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isNote(note) ? note : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Written whole or not at all. */
export function writeNote(file: string, note: StoreNote): void {
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, `${JSON.stringify(note, null, 2)}\n`, { mode: 0o600 });
  syncToDisk(part);
  renameSync(part, file);
  syncToDisk(dirname(file));
}

/** Waits until a file, or the list of files in a folder, is on the disk. Windows syncs no folders: there it is left out. */
export function syncToDisk(path: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function isNote(value: unknown): value is StoreNote {
  return (
    typeof value === 'object' &&
    value !== null &&
    'storeId' in value &&
    typeof value.storeId === 'string' &&
    'createdAt' in value &&
    typeof value.createdAt === 'string'
  );
}
