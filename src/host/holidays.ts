/** Public holidays of many countries, from a well-kept library that is loaded only when a day is asked for. */
import type { Day } from '#domain/day.ts';

type Book = (country: string, year: number) => readonly Day[];
let book: Promise<Book> | null = null;
const kept = new Map<string, readonly Day[]>();

/** The public holidays of a country from one day to another; empty when the country is '' or not known. */
export async function holidays(country: string, from: Day, to: Day): Promise<ReadonlySet<Day>> {
  const found = new Set<Day>();
  if (!country) return found;
  book ??= loadBook();
  const read = await book;
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const key = `${country} ${year}`;
    const days = kept.get(key) ?? read(country, year);
    kept.set(key, days);
    for (const day of days) if (day >= from && day <= to) found.add(day);
  }
  return found;
}

async function loadBook(): Promise<Book> {
  const { default: Holidays } = await import('date-holidays');
  const countries = new Holidays().getCountries();
  return (country, year) => {
    // A country the library does not know has no holidays here, rather than a wrong guess.
    if (!Object.hasOwn(countries, country)) return [];
    const days: Day[] = [];
    for (const holiday of new Holidays(country).getHolidays(year))
      if (holiday.type === 'public') days.push(holiday.date.slice(0, 10));
    return days;
  };
}
