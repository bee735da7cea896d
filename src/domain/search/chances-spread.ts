/** What is believed of one number: not a point but a spread, on a fine grid, updated by what was seen and what has not come yet. Method: M0, M9; evidence 4.2. */
import { gammaCdf, logGamma } from './gamma-distribution.ts';
import type { Places } from './random-draws.ts';

/** Cells between rising edges, with the chance of lying below each edge: `upTo[0]` is 0, the last 1. */
export interface Spread {
  readonly edges: readonly number[];
  readonly upTo: readonly number[];
}

export interface BetaPrior {
  readonly alpha: number;
  readonly beta: number;
}
export interface GammaPrior {
  readonly shape: number;
  /** Per unit of exposure: the mean is shape / rate. */
  readonly rate: number;
}

/** What was seen of a share: how many did, how many did not, and those of whom it is not known yet. */
export interface ShareSeen {
  readonly yes: number;
  readonly no: number;
  /** Still open: by now a yes would have shown with this chance (0-1), so many of them. */
  readonly open: readonly OpenSeen[];
}
export interface OpenSeen {
  readonly shownBy: number;
  readonly count: number;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Evidence 4.2: 400 points are exact enough that no rule of thumb is needed. */
const cells = 400;
const shareEdges: readonly number[] = Array.from({ length: cells + 1 }, (_, i) => i / cells);
const middles: readonly number[] = Array.from({ length: cells }, (_, i) => (i + 0.5) / cells);
const logYes: readonly number[] = middles.map((p) => Math.log(p));
const logNo: readonly number[] = middles.map((p) => Math.log1p(-p));

export const nothingSeen: ShareSeen = { yes: 0, no: 0, open: [] };

/** A share after what was seen: Beta prior, counts, and likelihood 1 - share x shownBy for each one still open. */
export function shareSpread(prior: BetaPrior, seen: ShareSeen): Spread {
  return spreadOfLogs(addLogs(betaLogs(prior), seenLogs(seen)));
}

/** A rate per unit after `count` things in `exposure` units. */
export function rateSpread({ shape, rate }: GammaPrior, count: number, exposure: number): Spread {
  const a = shape + count;
  const widest = a + 8 * Math.sqrt(a) + 12;
  const standard = Array.from({ length: cells + 1 }, (_, i) => widest * (i / cells) ** 2);
  const upTo = standard.map((x, i) => (i === cells ? 1 : gammaCdf(x, a)));
  const b = rate + exposure;
  return { edges: standard.map((x) => x / b), upTo };
}

/** The value below which that chance lies, 0 < chance < 1. */
export function quantileOf({ edges, upTo }: Spread, chance: number): number {
  let [low, high] = [0, upTo.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 1) <= chance) low = middle;
    else high = middle;
  }
  const [from = 0, to = 1, left = 0, right = 1] = [upTo[low], upTo[high], edges[low], edges[high]];
  return to <= from ? left : left + ((chance - from) / (to - from)) * (right - left);
}

/** The values at even places, one for each, in the order of the places. */
export function valuesAt({ edges, upTo }: Spread, { at, sorted }: Places): Float64Array {
  const values = new Float64Array(at.length);
  let cell = 0;
  for (let i = 0; i < sorted.length; i++) {
    const place = sorted[i] ?? 0;
    const chance = at[place] ?? 0;
    while (cell < upTo.length - 2 && (upTo[cell + 1] ?? 1) <= chance) cell += 1;
    const from = upTo[cell] ?? 0;
    const to = upTo[cell + 1] ?? 1;
    const left = edges[cell] ?? 0;
    const right = edges[cell + 1] ?? 1;
    values[place] = to <= from ? left : left + ((chance - from) / (to - from)) * (right - left);
  }
  return values;
}

export function meanOf({ edges, upTo }: Spread): number {
  let mean = 0;
  for (let i = 1; i < edges.length; i++)
    mean += ((upTo[i] ?? 0) - (upTo[i - 1] ?? 0)) * (((edges[i] ?? 0) + (edges[i - 1] ?? 0)) / 2);
  return mean;
}

/** Where it lies with that chance (.8 when left out), as much left out below as above. */
export function rangeOf(spread: Spread, chance = 0.8): Range {
  return { low: quantileOf(spread, (1 - chance) / 2), high: quantileOf(spread, (1 + chance) / 2) };
}

/** ln of the Beta density at the middle of each cell. */
export function betaLogs({ alpha, beta }: BetaPrior): readonly number[] {
  const whole = logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);
  return middles.map((_, i) => whole + (alpha - 1) * (logYes[i] ?? 0) + (beta - 1) * (logNo[i] ?? 0));
}

/** ln of the likelihood at the middle of each cell. */
export function seenLogs({ yes, no, open }: ShareSeen): readonly number[] {
  const logs = middles.map((_, i) => yes * (logYes[i] ?? 0) + no * (logNo[i] ?? 0));
  for (const { shownBy, count } of open)
    for (let i = 0; i < cells; i++) logs[i] = (logs[i] ?? 0) + count * Math.log1p(-(middles[i] ?? 0) * shownBy);
  return logs;
}

export function addLogs(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((value, i) => value + (b[i] ?? 0));
}

function spreadOfLogs(logs: readonly number[]): Spread {
  const top = Math.max(...logs);
  return spreadOfWeights(logs.map((value) => Math.exp(value - top)));
}

export function spreadOfWeights(weights: readonly number[] | Float64Array): Spread {
  const upTo = [0];
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    upTo.push(sum);
  }
  return { edges: shareEdges, upTo: upTo.map((value, i) => (i === cells ? 1 : value / sum)) };
}
