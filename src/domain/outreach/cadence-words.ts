/** How a day of the cadence is said, and which days did not count on the way to it. Method: M4. */

import { addDays, type Day, weekday } from '../day.ts';
import { monthNames as months, weekdayNames as weekdays } from '../day-names.ts';
import { type DaysOff, isBeforeWeekend, isBusinessDay, isWeekend } from './business-days.ts';
import { countryInWords } from './country-of.ts';

/** A day that was passed over, and why, as a phrase: `Christmas Day`, `the weekend`. */
export interface SkippedDay {
  readonly day: Day;
  readonly because: string;
}

/** Whose calendar the days were counted in. `country` is '' when nobody's is known: then only the usual weekends do not count. */
export interface CountedIn {
  readonly country: string;
  /** `theirs` when it is where the person is, `hers` when that is not known, `given` when she named the country herself. */
  readonly whose: 'theirs' | 'hers' | 'given';
  /** False where no holidays of the country are on file; true when left out. */
  readonly hasHolidays?: boolean;
}

/** `Wednesday, December 23`. */
export function sayDay(day: Day): string {
  return `${weekdays[weekday(day)]}, ${sayDate(day)}`;
}

/** `December 23`. */
export function sayDate(day: Day): string {
  return `${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8, 10))}`;
}

/** `Thursday`. */
export function sayWeekday(day: Day): string {
  return weekdays[weekday(day)] ?? '';
}

/** `one`, `a and b`, `a, b and c`; '' for none. */
export function sayList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The days after `from` and before `on` that do not count, in order; a day left alone because a weekend follows stands among them only from `counted` on. */
export function skippedDays(from: Day, counted: Day, on: Day, holidays: DaysOff): readonly SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (let day = addDays(from, 1); day < on; day = addDays(day, 1)) {
    if (isWeekend(day, holidays)) skipped.push({ day, because: 'the weekend' });
    else if (holidays.has(day)) skipped.push({ day, because: holidayName(day, holidays) });
    else if (day >= counted && isBusinessDay(day, holidays) && isBeforeWeekend(day, holidays))
      skipped.push({ day, because: 'the day before a weekend, left alone' });
  }
  return skipped;
}

/** What a holiday is called; `a public holiday` where its name is not known. */
export function holidayName(day: Day, holidays: DaysOff): string {
  return holidays.nameOf?.(day) ?? 'a public holiday';
}

/** `leaving out weekends and Christmas Day (December 25)`; '' when nothing was left out. Holidays of several days are named once. */
export function sayLeftOut(skipped: readonly SkippedDay[]): string {
  const names: string[] = [];
  let before: SkippedDay | null = null;
  for (const one of skipped) {
    const isNamed = one.because !== 'the weekend' && !one.because.startsWith('the day before');
    const goesOn = before?.because === one.because;
    if (isNamed && !goesOn) names.push(`${one.because} (${sayDate(one.day)})`);
    if (isNamed) before = one;
  }
  const hasWeekend = skipped.some(({ because }) => because === 'the weekend');
  const parts = [...(hasWeekend ? ['weekends'] : []), ...names];
  return parts.length === 0 ? '' : `leaving out ${sayList(parts)}`;
}

/** ` in Germany` where the person is known to be, ` by your own calendar` where they are not; '' when no country is known. */
export function sayCalendar(countedIn: CountedIn | undefined): string {
  if (countedIn === undefined || countedIn.country === '') return '';
  return countedIn.whose === 'hers' ? ' by your own calendar' : ` in ${countryInWords(countedIn.country)}`;
}

/** Says when holidays could not be left out: no country is known, or its holidays are not on file; '' otherwise. */
export function sayUnknownHolidays(countedIn: CountedIn | undefined): string {
  if (countedIn === undefined) return '';
  if (countedIn.country === '') return ' No country is on file, so no holidays were left out.';
  return countedIn.hasHolidays === false
    ? ` The holidays of ${countryInWords(countedIn.country)} are not on file here.`
    : '';
}
