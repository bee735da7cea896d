/** Notes of one conversation that changed in two places: neither is lost. Method: M5. */

export interface Reconciled {
  readonly notes: string;
  /** Both had changed, and both are kept. */
  readonly areBoth: boolean;
}

/** Stands between the two when both had changed. */
export const fromElsewhere = 'Also noted elsewhere:';

/**
 * `base` is what both once agreed on; null when that is not known. The side that changed is taken; when both did, one that goes on
 * where the other ends is taken whole, and otherwise the other side's new lines follow below a line that says so.
 */
export function reconcileNotes(base: string | null, mine: string, theirs: string): Reconciled {
  if (mine === theirs || theirs === base || mine.startsWith(theirs)) return { notes: mine, areBoth: false };
  if (mine === base || theirs.startsWith(mine)) return { notes: theirs, areBoth: false };
  const have = new Set(linesOf(mine));
  const missing = linesOf(theirs).filter((line) => line.trim() !== '' && !have.has(line));
  if (missing.length === 0) return { notes: mine, areBoth: false };
  const head = have.has(fromElsewhere) ? [] : [fromElsewhere];
  return { notes: [mine.trimEnd(), '', ...head, ...missing].join('\n').trimStart(), areBoth: true };
}

function linesOf(notes: string): readonly string[] {
  return notes.split('\n');
}
