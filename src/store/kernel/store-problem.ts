/** What can go wrong with the place where everything is kept, named so that a door can say it kindly. */

/**
 * - `storeEmptied`: the file that held the search is gone or has no bytes in it.
 * - `storeSwapped`: another program's file, or another search's file, lies in its place.
 * - `storeDamaged`: the file cannot be read whole.
 * - `storeNewer`: a newer version of Who Else has written it.
 * - `storeLocked`: another program has been writing for too long.
 * - `diskFull`: no room left; nothing of the change was kept.
 * - `storeUnwritable`: the folder or file may not be written.
 * - `storeUnreachable`: the PostgreSQL server does not answer.
 */
export type StoreProblemKind =
  | 'storeEmptied'
  | 'storeSwapped'
  | 'storeDamaged'
  | 'storeNewer'
  | 'storeLocked'
  | 'diskFull'
  | 'storeUnwritable'
  | 'storeUnreachable';

export interface StoreProblem {
  readonly kind: StoreProblemKind;
  /** The file, or the server's host and database without its password. */
  readonly file: string;
  /** The newest backup that opened and checked well, if there is one. */
  readonly lastGoodBackup: string | null;
  /** What the database said, for the log. */
  readonly because: string;
}

/** Thrown when the problem appears in the middle of work; the transaction around it is rolled back. */
export class StoreError extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, cause?: unknown) {
    super(`${problem.kind}: ${problem.because}`, { cause });
    this.name = 'StoreError';
    this.problem = problem;
  }
}
