/** Reads a column of dates as a whole, because only the column says whether `3/4` is in March or in April. */
import type { Day } from '#domain/day.ts';
import type { FileProblem } from '#domain/people/incoming.ts';
import { type ParsedDay, parseDay } from './parse-day.ts';

export interface DayCell {
  readonly line: number;
  readonly text: string;
}

export interface DayColumn {
  /** One for each cell, in order; null where it is empty or no date. */
  readonly days: readonly (Day | null)[];
  /** Cells that are no date, and the assumption that was made where the column leaves two readings open. */
  readonly problems: readonly FileProblem[];
}

/** As many problems of one kind as are worth reading; the rest are counted. */
const problemsShown = 100;

/**
 * Day first or month first is decided by numbers above 12, then by LinkedIn's own `3/4/23, 6:18 AM`, then by which reading lies
 * in no future, then by which one is sorted. If all that leaves it open, day first with `;` as delimiter, else month first, and it is said.
 */
export function readDayColumn(cells: readonly DayCell[], today: Day, delimiter = ','): DayColumn {
  const parsed = parseEach(cells);
  const order = decideOrder(parsed, today, delimiter);
  const days = parsed.map((one) => dayOf(one, order.dayFirst));
  const unreadable = cells.filter((cell, i) => cell.text !== '' && days[i] === null);
  const problems: FileProblem[] = unreadable.slice(0, problemsShown).map((cell) => ({
    line: cell.line,
    kind: 'unreadable-date',
    sentence: `Line ${cell.line}: "${cell.text.slice(0, 40)}" is not a date that could be read; the rest of the line was taken without it.`,
  }));
  if (unreadable.length > problemsShown) {
    const more = unreadable.length - problemsShown;
    problems.push({
      line: 0,
      kind: 'unreadable-date',
      sentence: `${more} more lines have a date that could not be read.`,
    });
  }
  if (order.assumed) problems.push(assumption(order.dayFirst, cells, parsed));
  return { days, problems };
}

/** The day alone decides when it is written year first, whatever stands behind it. */
const yearFirst = /^\d{4}-\d\d-\d\d(?=[ T]|$)/;

/** A hundred thousand messages were written on a few thousand days. */
function parseEach(cells: readonly DayCell[]): readonly ParsedDay[] {
  const known = new Map<string, ParsedDay>();
  return cells.map(({ text }) => {
    const key = yearFirst.test(text) ? text.slice(0, 10) : text;
    let parsed = known.get(key);
    if (!parsed) {
      parsed = key === '' ? { kind: 'none' } : parseDay(key);
      known.set(key, parsed);
    }
    return parsed;
  });
}

function decideOrder(
  parsed: readonly ParsedDay[],
  today: Day,
  delimiter: string,
): { dayFirst: boolean; assumed: boolean } {
  const open = parsed.filter((one) => one.kind === 'either');
  const onlyDayFirst = open.filter((one) => one.monthFirst === null).length;
  const onlyMonthFirst = open.filter((one) => one.dayFirst === null).length;
  const reallyOpen = open.filter(
    (one) => one.monthFirst !== null && one.dayFirst !== null && one.monthFirst !== one.dayFirst,
  );
  if (reallyOpen.length === 0) return { dayFirst: false, assumed: false };
  const isMixed = onlyDayFirst > 0 && onlyMonthFirst > 0;
  if (onlyDayFirst !== onlyMonthFirst) return { dayFirst: onlyDayFirst > onlyMonthFirst, assumed: isMixed };
  if (!isMixed && open.some((one) => one.american)) return { dayFirst: false, assumed: false };
  const asDayFirst = parsed.map((one) => dayOf(one, true)).filter((day) => day !== null);
  const asMonthFirst = parsed.map((one) => dayOf(one, false)).filter((day) => day !== null);
  const isLater = (day: Day): boolean => day > today;
  if (asDayFirst.some(isLater) !== asMonthFirst.some(isLater))
    return { dayFirst: asMonthFirst.some(isLater), assumed: isMixed };
  if (isSorted(asDayFirst) !== isSorted(asMonthFirst) && parsed.length > 2) {
    return { dayFirst: isSorted(asDayFirst), assumed: isMixed };
  }
  return { dayFirst: delimiter === ';', assumed: true };
}

function dayOf(one: ParsedDay, dayFirst: boolean): Day | null {
  if (one.kind === 'sure') return one.day;
  if (one.kind === 'none') return null;
  return dayFirst ? (one.dayFirst ?? one.monthFirst) : (one.monthFirst ?? one.dayFirst);
}

function isSorted(days: readonly Day[]): boolean {
  const rises = days.every((day, i) => i === 0 || day >= (days[i - 1] ?? ''));
  return rises || days.every((day, i) => i === 0 || day <= (days[i - 1] ?? ''));
}

function assumption(dayFirst: boolean, cells: readonly DayCell[], parsed: readonly ParsedDay[]): FileProblem {
  const first = parsed.findIndex((one) => one.kind === 'either' && one.monthFirst !== one.dayFirst);
  const example = cells[first]?.text.slice(0, 40) ?? '';
  const day = parsed[first] ? dayOf(parsed[first], dayFirst) : null;
  return {
    line: cells[first]?.line ?? 0,
    kind: 'assumed-date-order',
    sentence: `Dates such as "${example}" can be read two ways; ${dayFirst ? 'day' : 'month'} first was assumed, so this one is ${day ?? 'unknown'}.`,
  };
}
