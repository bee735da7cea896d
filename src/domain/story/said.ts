/** How a story says days, spans, counts and people it has spoken of before. Method: M11. */
import { type Day, daysBetween } from '../day.ts';
import { sayDate } from '../outreach/cadence-words.ts';
import { type Label, oneOf } from './labels.ts';

/** `November 23, 2026`. */
export function sayFullDate(day: Day): string {
  return `${sayDate(day)}, ${day.slice(0, 4)}`;
}

/** `one day`, `three days`, `17 days`, `about five months`: whole and true. */
export function saySpan(days: number): string {
  if (days < 60) return counted(days, 'day', 'days');
  const months = Math.round(days / 30.44);
  if (months < 24) return `about ${sayNumber(months)} months`;
  return `about ${sayNumber(Math.round(days / 365.25))} years`;
}

export function sayBetween(from: Day, to: Day): string {
  return saySpan(Math.max(1, daysBetween(from, to)));
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** In words up to twelve. */
export function sayNumber(n: number): string {
  return small[n] ?? String(n);
}

export function counted(n: number, one: string, many: string): string {
  return `${sayNumber(n)} ${n === 1 ? one : many}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Says a person in full the first time, then in short: `a planner at a transit agency`, later `the planner`, or with the place when two planners were met. */
export function introducer(labels: ReadonlyMap<string, Label>): (personId: string) => string {
  const known = new Set<string>();
  const nouns = new Map<string, number>();
  return (personId) => {
    const label = labels.get(personId);
    if (!label) return 'someone';
    if (!known.has(personId)) {
      known.add(personId);
      const met = nouns.get(label.noun) ?? 0;
      nouns.set(label.noun, met + 1);
      const isBare = label.noun !== '' && label.full === oneOf(label.noun);
      // A second planner, of whom no place is known, is another one.
      return met > 0 && isBare && label.noun !== 'someone' ? `another ${label.noun}` : label.full;
    }
    if (label.noun === '' || label.noun === 'someone') return again(label.full);
    return nouns.get(label.noun) === 1 ? `the ${label.noun}` : again(label.full).replace(/ at an? /, ' at the ');
  };
}

/** `a planner` met again. */
export function again(short: string): string {
  return short
    .replace(/^an? /, 'the ')
    .replace(/^another /, 'the other ')
    .replace(/^someone else$/, 'that other person');
}
