/** Days along the paper, left to right; long quiet stretches are folded, and months are named where there is room. Method: M8. */
import { type Day, dayToNumber, numberToDay } from '../day.ts';
import { monthNames } from '../day-names.ts';

export interface TimeScale {
  /** Pixels from the left edge; a day before the first stands on it. Never less for a later day. */
  readonly xOf: (day: Day) => number;
  readonly width: number;
  /** Where a month begins and what to write there, left to right. */
  readonly months: readonly { readonly x: number; readonly label: string }[];
}

/** Days with nothing in them that keep their full width; what is longer is folded to a sixth. */
export const quietDays = 21;
const folded = 1 / 6;

/** Months closer than this would stand on each other. */
const labelRoom = 92;

/** How many days wide the paper would be, quiet stretches folded; at least 14. */
export function foldedLength(days: readonly Day[]): number {
  const stops = stopsOf(days);
  return Math.max(14, stops.at(-1)?.at ?? 0);
}

/** A scale over these days. No days give a scale on which everything stands at 0. Input order is irrelevant. */
export function timeScale(days: readonly Day[], pixelsADay: number): TimeScale {
  const stops = stopsOf(days);
  const place = (number: number): number => {
    const first = stops[0];
    if (!first || number <= first.number) return 0;
    let low = 0;
    for (let high = stops.length - 1; low < high; ) {
      const middle = Math.ceil((low + high) / 2);
      if ((stops[middle]?.number ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    const before = stops[low] ?? first;
    const after = stops[low + 1];
    if (!after) return before.at * pixelsADay;
    const share = (number - before.number) / (after.number - before.number);
    return (before.at + (after.at - before.at) * share) * pixelsADay;
  };
  const first = stops[0]?.number;
  const last = stops.at(-1)?.number;
  return {
    xOf: (day) => place(dayToNumber(day)),
    width: foldedLength(days) * pixelsADay,
    months:
      first === undefined || last === undefined ? [] : monthsBetween(numberToDay(first), numberToDay(last), place),
  };
}

interface Stop {
  readonly number: number;
  /** Days from the left edge, folded. */
  readonly at: number;
}

function stopsOf(days: readonly Day[]): readonly Stop[] {
  const numbers = [...new Set(days.map(dayToNumber))].sort((a, b) => a - b);
  const stops: Stop[] = [];
  let at = 0;
  for (const [i, number] of numbers.entries()) {
    const gap = i === 0 ? 0 : number - (numbers[i - 1] ?? number);
    at += gap <= quietDays ? gap : quietDays + (gap - quietDays) * folded;
    stops.push({ number, at });
  }
  return stops;
}

/** The month of the left edge, then each that begins; one that has no room goes without its name. */
function monthsBetween(first: Day, last: Day, place: (number: number) => number): TimeScale['months'] {
  const named = (day: Day, isFirst: boolean): string => {
    const name = monthNames[Number(day.slice(5, 7)) - 1] ?? '';
    return isFirst || day.slice(5, 7) === '01' ? `${name} ${day.slice(0, 4)}` : name;
  };
  const starts: { x: number; label: string }[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (;;) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
    if (day > last) break;
    starts.push({ x: place(dayToNumber(day)), label: named(day, false) });
  }
  const kept: { x: number; label: string }[] = [];
  const next = starts[0];
  if (!next || next.x >= labelRoom + 24) kept.push({ x: 0, label: named(first, true) });
  for (const start of starts) {
    const isFirst = kept.length === 0;
    const label = isFirst && !/\d/.test(start.label) ? `${start.label} ${first.slice(0, 4)}` : start.label;
    const before = kept.at(-1);
    if (!before || start.x - before.x >= (/\d/.test(before.label) ? labelRoom + 24 : labelRoom))
      kept.push({ x: start.x, label });
  }
  return kept;
}
