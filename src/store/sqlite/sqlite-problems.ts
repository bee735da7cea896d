/** From what SQLite says to a problem with a name. */
import type { StoreProblemKind } from '../kernel/store-problem.ts';

/** SQLite's result codes (its C interface, "Result and Error Codes"); extended codes carry them in the low byte. */
const kinds: ReadonlyMap<number, StoreProblemKind> = new Map([
  [5, 'storeLocked'],
  [6, 'storeLocked'],
  [8, 'storeUnwritable'],
  [11, 'storeDamaged'],
  [13, 'diskFull'],
  [14, 'storeUnwritable'],
  [26, 'storeDamaged'],
]);

/** SQLite's own words for these codes: the drop-in engine gives no code with errors from some statements that return rows. */
const words: ReadonlyMap<string, number> = new Map([
  ['database is locked', 5],
  ['database table is locked', 6],
  ['attempt to write a readonly database', 8],
  ['disk I/O error', 10],
  ['database disk image is malformed', 11],
  ['database or disk is full', 13],
  ['unable to open database file', 14],
  ['file is not a database', 26],
]);

/** Extended codes of a write, a sync, or growing a file: with no room left they mean a full disk. */
const writing: ReadonlySet<number> = new Set([778, 1034, 1290, 1546, 4874]);

/** What the error means for the seeker's file; undefined when it is our own mistake. */
export function sqliteProblemKind(error: unknown, roomLeft: () => number): StoreProblemKind | undefined {
  const code = sqliteCode(error);
  if (code === undefined) return undefined;
  const kind = kinds.get(code & 0xff);
  if (kind) return kind;
  if ((code & 0xff) !== 10) return undefined;
  if (roomLeft() < 1_000_000) return 'diskFull';
  return writing.has(code) ? 'storeUnwritable' : 'storeDamaged';
}

export function isBusy(error: unknown): boolean {
  return ((sqliteCode(error) ?? 0) & 0xff) === 5;
}

/** SQLite's result code, extended where it is known; undefined when the error is not SQLite's. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_SQLITE_ERROR') return undefined;
  return 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : (words.get(error.message) ?? 1);
}
