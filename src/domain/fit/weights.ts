/** How much each axis counts. Method: M7; evidence 2.3. */
import { type Axis, axisIds } from './axes.ts';

/** Shares of the whole, adding up to 1. */
export type Shares = Readonly<Record<Axis, number>>;

/**
 * In proportion to how strongly each kind of fit goes with satisfaction at work (evidence 2.3, row 21): the job .32, the organization .25,
 * the supervisor .25, the team .18. The job is what skill level and background speak of, half each, for no study tells the two apart;
 * culture is the organization; chemistry is the supervisor and the team together.
 */
export const usualShares: Shares = { skill: 0.16, background: 0.16, chemistry: 0.43, culture: 0.25 };

/** How much an axis matters to her, beside what it counts for usually. */
export type Importance = 'none' | 'less' | 'usual' | 'more';
export type Importances = Readonly<Record<Axis, Importance>>;

export const importanceWords: readonly { readonly importance: Importance; readonly label: string }[] = [
  { importance: 'none', label: 'Not at all' },
  { importance: 'less', label: 'Less than usual' },
  { importance: 'usual', label: 'As usual' },
  { importance: 'more', label: 'More than usual' },
];

export const usualImportances: Importances = {
  skill: 'usual',
  background: 'usual',
  chemistry: 'usual',
  culture: 'usual',
};

/** Half or twice as much as usual: a choice one can feel, with no decimals to think about. */
const times: Readonly<Record<Importance, number>> = { none: 0, less: 0.5, usual: 1, more: 2 };

/** The usual shares when nothing matters at all. */
export function sharesFor(importances: Importances): Shares {
  const weigh = (axis: Axis) => usualShares[axis] * times[importances[axis]];
  const total = axisIds.reduce((sum, axis) => sum + weigh(axis), 0);
  if (total === 0) return usualShares;
  return {
    skill: weigh('skill') / total,
    background: weigh('background') / total,
    chemistry: weigh('chemistry') / total,
    culture: weigh('culture') / total,
  };
}

/** What is kept as text; whatever cannot be read counts as usual. */
export function readImportances(kept: string): Importances {
  const read = (axis: Axis): Importance => {
    const found = new RegExp(`"${axis}":"(none|less|usual|more)"`).exec(kept)?.[1];
    return importanceWords.find(({ importance }) => importance === found)?.importance ?? 'usual';
  };
  return {
    skill: read('skill'),
    background: read('background'),
    chemistry: read('chemistry'),
    culture: read('culture'),
  };
}

/** '' when everything is as usual. */
export function writeImportances(importances: Importances): string {
  const { skill, background, chemistry, culture } = importances;
  const isUsual = axisIds.every((axis) => importances[axis] === 'usual');
  return isUsual ? '' : JSON.stringify({ skill, background, chemistry, culture });
}

const fractions: readonly (readonly [share: number, words: string])[] = [
  [1 / 20, 'very little'],
  [1 / 10, 'about a tenth'],
  [1 / 8, 'about an eighth'],
  [1 / 6, 'about a sixth'],
  [1 / 5, 'about a fifth'],
  [1 / 4, 'about a quarter'],
  [1 / 3, 'about a third'],
  [2 / 5, 'about two fifths'],
  [1 / 2, 'about half'],
  [3 / 5, 'about three fifths'],
  [2 / 3, 'about two thirds'],
  [3 / 4, 'about three quarters'],
  [9 / 10, 'nearly everything'],
];

/** `counts for about a quarter`. Share from 0 to 1. */
export function sayShare(share: number): string {
  if (share === 0) return 'is left out of the whole';
  if (share === 1) return 'counts for everything';
  let nearest = fractions[0];
  for (const one of fractions) if (nearest && Math.abs(one[0] - share) < Math.abs(nearest[0] - share)) nearest = one;
  return `counts for ${nearest?.[1] ?? ''}`;
}
