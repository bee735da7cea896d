/** How much two messages are the same: what colleagues at one organization would notice when they compare. Method: M4; evidence 3, rule 28. */
import { coreOf, plain } from './message-text.ts';

/** Two messages are near copies above this share of common runs of five words (evidence 3). */
export const nearCopyAbove = 0.6;
const run = 5;

/** The share of runs of five words both texts have, 0 to 1 (Jaccard); 0 when either is shorter than that. */
export function similarity(a: string, b: string): number {
  return sharedRuns(runsOf(a), runsOf(b));
}

/** Like `similarity`, of texts whose runs are counted already. */
export function sharedRuns(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let both = 0;
  for (const one of left) if (right.has(one)) both += 1;
  return both / (left.size + right.size - both);
}

/** The runs of five words of a message, greeting and signature left out. */
export function runsOf(text: string): ReadonlySet<string> {
  const words = plain(coreOf(text).text).match(/[\p{L}\p{N}']+/gu) ?? [];
  const runs = new Set<string>();
  for (let i = 0; i + run <= words.length; i += 1) runs.add(words.slice(i, i + run).join(' '));
  return runs;
}
