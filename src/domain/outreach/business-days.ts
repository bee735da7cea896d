/** Days on which people answer letters: neither weekend nor holiday. Method: M4. */
import { addDays, type Day, weekday } from '../day.ts';

/** Whether the day is Monday to Friday and no holiday. */
export function isBusinessDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  const name = weekday(day);
  return name !== 0 && name !== 6 && !holidays.has(day);
}

/** The day that many business days later, never the day itself; 0 gives the day when it is a business day, else the next. */
export function addBusinessDays(day: Day, count: number, holidays: ReadonlySet<Day>): Day {
  let on = day;
  if (count <= 0) return nextBusinessDay(day, holidays);
  for (let left = count; left > 0; ) {
    on = addDays(on, 1);
    if (isBusinessDay(on, holidays)) left -= 1;
  }
  return on;
}

/** The day itself when it is a business day, else the first one after it. */
export function nextBusinessDay(day: Day, holidays: ReadonlySet<Day>): Day {
  let on = day;
  while (!isBusinessDay(on, holidays)) on = addDays(on, 1);
  return on;
}

/** Business days after `from`, up to and with `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: Day, to: Day, holidays: ReadonlySet<Day>): number {
  let count = 0;
  for (let on = from; on < to; ) {
    on = addDays(on, 1);
    if (isBusinessDay(on, holidays)) count += 1;
  }
  return count;
}
