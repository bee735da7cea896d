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

/** Extended codes of input/output errors: a write, a sync, growing the shared memory. All mean no room when there is none. */
const writing: ReadonlySet<number> = new Set([778, 1034, 1290, 4874]);

/** What the error means for the seeker's file; undefined when it is our own mistake. */
export function sqliteProblemKind(error: unknown, roomLeft: () => number): StoreProblemKind | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  const kind = kinds.get(error.errcode & 0xff);
  if (kind) return kind;
  if (writing.has(error.errcode)) return roomLeft() < 1_000_000 ? 'diskFull' : 'storeUnwritable';
  return (error.errcode & 0xff) === 10 ? 'storeDamaged' : undefined;
}

export function isBusy(error: unknown): boolean {
  return (
    error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' && (error.errcode & 0xff) === 5
  );
}
