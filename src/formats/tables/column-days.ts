/** Reads a column of dates as days, judging the order of day and month by the whole column. */
import { type Day, isDay } from '#domain/day.ts';

/** `unsure` is true when nothing in the column tells 3/4 from 4/3; months were then taken to come first. */
export interface ColumnDays {
  readonly days: readonly (Day | null)[];
  readonly unsure: boolean;
}

/** Month names by their first letters, in English, Spanish, French, German, Portuguese, Italian and Dutch (formats 7). */
const monthStarts: readonly string[] = [
  'jan|ene|gen|jän',
  'feb|fév|fev',
  'mar|mär|mrt|maa',
  'apr|abr|avr',
  'may|mai|mag|mei',
  'jun|juin|giu',
  'jul|juil|lug',
  'aug|ago|aoû|aou',
  'sep|set',
  'oct|okt|out|ott',
  'nov',
  'dec|dez|dic|déc|dés',
];

/** A day for each cell, null where there is none. Times of day are left aside; two-digit years are of this century. */
export function columnDays(cells: readonly string[]): ColumnDays {
  const numeric = cells.map((cell) => /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(cell.trim()));
  const found = numeric.filter((match) => match !== null);
  const dayFirst = found.some((m) => Number(m[1]) > 12);
  const monthFirst = found.some((m) => Number(m[3]) > 12);
  const dotted = found.every((m) => m[2] === '.');
  const isDayFirst = dayFirst && !monthFirst ? true : monthFirst ? false : dotted;
  const unsure = found.some((m) => m[1] !== m[3]) && !dayFirst && !monthFirst && !dotted;
  const days = cells.map((cell, i) => {
    const m = numeric[i];
    if (!m) return writtenDay(cell.trim());
    const swap = m[2] === '.' || (isDayFirst ? Number(m[3]) <= 12 : Number(m[1]) > 12);
    return swap ? dayOf(m[4], m[3], m[1]) : dayOf(m[4], m[1], m[3]);
  });
  return { days, unsure };
}

/** Whether most of the filled cells hold a date in one of the forms we read. */
export function looksLikeDates(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '' && !/^n\/?a$/i.test(cell.trim()));
  return filled.length > 0 && columnDays(filled).days.filter((day) => day !== null).length >= filled.length * 0.6;
}

/** Dates that need no column to be understood: ISO, `5 Jan 2024`, `Jan 5, 2024`, `12-Mar-22`, `Mon Apr 14 20:30:28 UTC 2025`. */
function writtenDay(cell: string): Day | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(cell);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const text = cell.slice(0, 60).toLowerCase().normalize('NFC');
  const dayMonth =
    /^(?:\p{L}+\.?,? )?(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:de )?(\p{L}{3,})\.?,?[ -](?:de )?(\d{4}|\d{2})(?!\d)/u.exec(
      text,
    );
  if (dayMonth) return dayOf(dayMonth[3], monthNumber(dayMonth[2]), dayMonth[1]);
  const monthDay = /^(?:\p{L}+, )?(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(text);
  if (monthDay) return dayOf(monthDay[3], monthNumber(monthDay[1]), monthDay[2]);
  const java = /^\p{L}{3} (\p{L}{3}) (\d{1,2}) \d{2}:\d{2}:\d{2} \S+ (\d{4})$/u.exec(text);
  return java ? dayOf(java[3], monthNumber(java[1]), java[2]) : null;
}

function monthNumber(name: string | undefined): string {
  const at = monthStarts.findIndex((starts) => starts.split('|').some((start) => name?.startsWith(start)));
  return String(at + 1);
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): Day | null {
  if (!year || !month || !day) return null;
  const text = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) && year !== '0000' ? text : null;
}
