/** One chance over all that may be true: its mean, and where it lies from the hard worlds to the easy ones. Method: M9; evidence 4.2. */

/** Chances of what is still to come, 0-1: over all worlds, and from the hard ones (one in ten is harder) to the easy ones. */
export interface Chance {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const bins = 500;

/** Mean and 80 % range of one value from 0 to 1 a world; nothing is sorted but the few values near the two ranks. */
export function chanceOver(values: Float64Array): Chance {
  const inBin = new Int32Array(bins + 1);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    sum += value;
    const bin = Math.floor(value * bins);
    inBin[bin] = (inBin[bin] ?? 0) + 1;
  }
  const ranked = (share: number): number => valueOfRank(values, inBin, Math.floor(values.length * share));
  return { mean: sum / values.length, low: ranked(0.1), high: ranked(0.9) };
}

/** The value of that rank, the smallest being 0; `inBin` counts the values by size. */
function valueOfRank(values: Float64Array, inBin: Int32Array, rank: number): number {
  let [bin, before] = [0, 0];
  while (bin < bins && before + (inBin[bin] ?? 0) <= rank) {
    before += inBin[bin] ?? 0;
    bin += 1;
  }
  const near = new Float64Array(inBin[bin] ?? 0);
  let found = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (Math.floor(value * bins) === bin) near[found++] = value;
  }
  return near.sort()[rank - before] ?? 1;
}
