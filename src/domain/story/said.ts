/** How a story says days, spans, counts and people it has spoken of before. Method: M11. */
import { type Day, daysBetween } from '../day.ts';
import { sayDate } from '../outreach/cadence-words.ts';
import type { Label } from './labels.ts';

/** `November 23, 2026`. */
export function sayFullDate(day: Day): string {
  return `${sayDate(day)}, ${day.slice(0, 4)}`;
}

/** `one day`, `17 days`, `about five months`: whole and true. */
export function saySpan(days: number): string {
  if (days < 60) return days === 1 ? 'one day' : `${days} days`;
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

/** Says a person in full the first time, then in short: `a planner at a transit agency`, later `the planner`. */
export function introducer(labels: ReadonlyMap<string, Label>): (personId: string) => string {
  const known = new Set<string>();
  return (personId) => {
    const label = labels.get(personId);
    if (!label) return 'someone';
    if (!known.has(personId)) {
      known.add(personId);
      return label.full;
    }
    return again(label.short);
  };
}

/** `a planner` met again. */
export function again(short: string): string {
  return short
    .replace(/^an? /, 'the ')
    .replace(/^another /, 'the other ')
    .replace(/^someone else$/, 'that other person');
}
