/** How good forecasts were, once it is known what came. */

export interface Forecasted {
  readonly chance: number;
  readonly came: boolean;
}

/** Mean squared distance from what came, against always saying the base rate: 1 perfect, 0 no better. */
export function brierSkill(forecasts: readonly Forecasted[]): number {
  const base = mean(forecasts.map(({ came }) => (came ? 1 : 0)));
  const score = mean(forecasts.map(({ chance, came }) => (chance - (came ? 1 : 0)) ** 2));
  return 1 - score / (base * (1 - base));
}

/** Expected calibration error: ten groups of equal size by chance, distance of what was said from what came. */
export function calibrationError(forecasts: readonly Forecasted[]): number {
  const sorted = [...forecasts].sort((a, b) => a.chance - b.chance);
  let sum = 0;
  for (let i = 0; i < 10; i++) {
    const group = sorted.slice(Math.floor((sorted.length * i) / 10), Math.floor((sorted.length * (i + 1)) / 10));
    const said = mean(group.map(({ chance }) => chance));
    const came = mean(group.map((one) => (one.came ? 1 : 0)));
    sum += (group.length / sorted.length) * Math.abs(said - came);
  }
  return sum;
}

/** Whether values are spread evenly between 0 and 1 (Kolmogorov and Smirnov): the chance of being at least so uneven. */
export function evenness(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const distance = Math.max(...sorted.map((value, i) => Math.max((i + 1) / n - value, value - i / n)));
  const lambda = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * distance;
  if (lambda < 0.2) return 1;
  let sum = 0;
  for (let k = 1; k <= 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * lambda * lambda);
  return Math.max(0, Math.min(1, sum));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
