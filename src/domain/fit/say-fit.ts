/** Fit in words. Method: M7. */
import { axisLabel, scoreLabel } from './axes.ts';
import type { AxisFit, Fit } from './roll-up.ts';

/** `2 voices, from rather against to clearly for`; `nobody has spoken of it yet`. */
export function sayVoices({ voices, low, high }: Pick<AxisFit, 'voices' | 'low' | 'high'>): string {
  if (low === null || high === null) return 'nobody has spoken of it yet';
  const count = voices === 1 ? 'one voice' : `${voices} voices`;
  const [from, to] = [scoreLabel(low).toLowerCase(), scoreLabel(high).toLowerCase()];
  return low === high ? `${count}, ${from}` : `${count}, from ${from} to ${to}`;
}

/** One sentence about the whole, always a range, with what is missing from it. */
export function sayOverall({ axes, overall }: Fit): string {
  const known = axes.filter((one) => one.voices > 0);
  if (known.length === 0) return 'Nobody has told you yet how you would fit here.';
  if (!overall) {
    const missing = axes.filter((one) => one.voices === 0).map((one) => axisLabel(one.axis).toLowerCase());
    return `Too early to speak of the whole: nothing is known of ${inWords(missing)}.`;
  }
  const [from, to] = [near(overall.low), near(overall.high)];
  const range = from === to ? from : `somewhere between ${from} and ${to}`;
  const without = overall.without.map((axis) => axisLabel(axis).toLowerCase());
  return `Taken together ${range}${without.length > 0 ? `, with ${inWords(without)} still unknown` : ''}.`;
}

function near(score: number): string {
  return `“${scoreLabel(Math.round(score)).toLowerCase()}”`;
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
