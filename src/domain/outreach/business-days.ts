/** Days on which people answer letters: neither weekend nor holiday. Method: M4. */
import { addDays, type Day, dayToNumber, numberToDay, weekday } from '../day.ts';

/** Public holidays of one country, with its weekend and the holidays' names where known. A bare set of days has the usual weekend. */
export interface DaysOff extends ReadonlySet<Day> {
  /** Weekdays of rest, 0 Sunday ... 6 Saturday; Saturday and Sunday when left out. */
  readonly weekend?: readonly number[];
  /** What a day of the set is called, `Christmas Day`. */
  readonly nameOf?: (day: Day) => string | undefined;
}

const usualWeekend: readonly number[] = [6, 0];

/** Holidays by their names, with the weekend that goes with them. */
export function daysOff(names: ReadonlyMap<Day, string>, weekend: readonly number[]): DaysOff {
  return Object.assign(new Set(names.keys()), { weekend, nameOf: (day: Day) => names.get(day) });
}

/** Whether the day belongs to the weekend there. */
export function isWeekend(day: Day, holidays: DaysOff): boolean {
  return (holidays.weekend ?? usualWeekend).includes(weekday(day));
}

/** Whether the day is neither weekend nor holiday. */
export function isBusinessDay(day: Day, holidays: DaysOff): boolean {
  return !isWeekend(day, holidays) && !holidays.has(day);
}

/** Whether a weekend begins the day after, as on a Friday: such an afternoon goes unread. False on a weekend itself. */
export function isBeforeWeekend(day: Day, holidays: DaysOff): boolean {
  return !isWeekend(day, holidays) && isWeekend(addDays(day, 1), holidays);
}

/** The day that many business days later, never the day itself; 0 gives the day when it is a business day, else the next. */
export function addBusinessDays(day: Day, count: number, holidays: DaysOff): Day {
  if (count <= 0) return nextBusinessDay(day, holidays);
  let on = dayToNumber(day);
  for (let left = count; left > 0; ) {
    on += 1;
    if (isWorked(on, holidays)) left -= 1;
  }
  return numberToDay(on);
}

/** The day itself when it is a business day, else the first one after it. */
export function nextBusinessDay(day: Day, holidays: DaysOff): Day {
  let on = day;
  while (!isBusinessDay(on, holidays)) on = addDays(on, 1);
  return on;
}

/** The day itself when a follow-up may go out on it, else the first one after it: no weekend, no holiday, not the day before a weekend. */
export function nextWritingDay(day: Day, holidays: DaysOff): Day {
  let on = day;
  while (!isWritingDay(on, holidays)) on = addDays(on, 1);
  return on;
}

/** Whether a follow-up may go out that day. */
export function isWritingDay(day: Day, holidays: DaysOff): boolean {
  return isBusinessDay(day, holidays) && !isBeforeWeekend(day, holidays);
}

/** Business days after `from`, up to and with `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: Day, to: Day, holidays: DaysOff): number {
  const last = dayToNumber(to);
  let count = 0;
  for (let on = dayToNumber(from) + 1; on <= last; on++) if (isWorked(on, holidays)) count += 1;
  return count;
}

/** `isBusinessDay` of a day given as its number; the text is made only where a holiday may be meant. */
function isWorked(on: number, holidays: DaysOff): boolean {
  const weekdayOf = (((on + 4) % 7) + 7) % 7;
  return (
    !(holidays.weekend ?? usualWeekend).includes(weekdayOf) && !(holidays.size > 0 && holidays.has(numberToDay(on)))
  );
}
