/** What readers get to work with: limits, progress, cancel, and what other files told of the seeker. */
import { openTable } from './csv/read-table.ts';
import { cancelled, type DropProblem, tooManyRows } from './drop-problems.ts';
import type { ReadContext } from './file-reader.ts';
import { allKnownColumns } from './known-columns.ts';
import type { DropOptions } from './read-drop.ts';

/** Issue 2 section 2: rows in one drop, all files together. */
const mostRows = 1_000_000;

/** Leaves the reading of a whole drop; never leaves this room. */
export class ReadingStopped extends Error {
  readonly problem: DropProblem;
  constructor(problem: DropProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export interface Seeker {
  name: string;
  key: string;
}

export interface DropContext {
  begin(name: string, size: number): void;
  end(): Promise<void>;
  forFile(seeker: Seeker): ReadContext;
  /** Whether the file read last held bytes that are no text. */
  wasDamaged(): boolean;
}

export function readingContext(options: DropOptions, totalSize: number): DropContext {
  let rows = 0;
  let before = 0;
  let size = 0;
  let name = '';
  let damaged = false;
  const tell = async (done: number): Promise<void> => {
    if (options.isCancelled?.()) throw new ReadingStopped(cancelled);
    const share = totalSize === 0 ? 1 : (before + size * Math.min(1, Math.max(0, done))) / totalSize;
    options.onProgress?.(Math.min(1, share), `Reading ${name}`);
    await options.pause?.();
  };
  return {
    begin(fileName, fileSize) {
      [name, size, damaged] = [fileName, fileSize, false];
    },
    async end() {
      await tell(1);
      before += size;
    },
    wasDamaged: () => damaged,
    forFile: (seeker) => ({
      phoneBook: options.phoneBook,
      today: options.today,
      seekerName: seeker.name,
      seekerKey: seeker.key,
      openTable(file, knownColumns = allKnownColumns()) {
        const text = file.text();
        damaged = file.isDamaged?.() ?? false;
        return openTable(text, { knownColumns });
      },
      async step(rowsSinceLast, done) {
        rows += rowsSinceLast;
        if (rows > mostRows) throw new ReadingStopped(tooManyRows);
        await tell(done);
      },
    }),
  };
}
