/** Public holidays of many countries, from a well-kept library that is loaded only when a day is asked for. */
import type { Day } from '#domain/day.ts';

type Book = (country: string, year: number) => readonly Day[];
let book: Book | null = null;
const kept = new Map<string, readonly Day[]>();

/** Loads the tables once; call before the first `holidays`. */
export async function loadHolidays(): Promise<void> {
  if (book) return;
  const { default: Holidays } = await import('date-holidays');
  book = (country, year) => {
    const calendar = new Holidays();
    // An unknown country leaves the calendar empty.
    if (!Object.hasOwn(calendar.getCountries(), country)) return [];
    calendar.init(country);
    const days: Day[] = [];
    for (const holiday of calendar.getHolidays(year)) if (holiday.type === 'public') days.push(holiday.date.slice(0, 10));
    return days;
  };
}

/** The public holidays of a country from one day to another; empty when the country is '' or not known. */
export function holidays(country: string, from: Day, to: Day): ReadonlySet<Day> {
  const found = new Set<Day>();
  if (!country || !book) return found;
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const key = `${country} ${year}`;
    const days = kept.get(key) ?? book(country, year);
    kept.set(key, days);
    for (const day of days) if (day >= from && day <= to) found.add(day);
  }
  return found;
}
