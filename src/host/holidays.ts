/** Public holidays of many countries with their names, from a well-kept library that is loaded only when a day is asked for. */
import { addDays, type Day, daysBetween } from '#domain/day.ts';
import { type DaysOff, daysOff } from '#domain/outreach/business-days.ts';
import { weekendOf } from '#domain/outreach/weekends.ts';

type Book = (country: string, year: number) => ReadonlyMap<Day, string>;
let book: Promise<Book> | null = null;
const kept = new Map<string, ReadonlyMap<Day, string>>();

/**
 * The public holidays of a country (ISO 3166, two letters) from one day to another, with their English names where there are any and the country's
 * weekend. No holiday when the country is '' or not known. A holiday of several days counts whole, a day given in its stead too.
 */
export async function holidays(country: string, from: Day, to: Day): Promise<DaysOff> {
  const found = new Map<Day, string>();
  if (country !== '') {
    book ??= loadBook();
    const read = await book;
    // A day of rest around New Year may belong to the other year: the substitute for a Saturday, January 1 is a Friday in December.
    for (let year = yearOf(addDays(from, -7)); year <= yearOf(addDays(to, 7)); year++) {
      const key = `${country} ${year}`;
      const days = kept.get(key) ?? read(country, year);
      kept.set(key, days);
      for (const [day, name] of days) if (day >= from && day <= to) found.set(day, name);
    }
  }
  return daysOff(found, weekendOf(country));
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

const dayLength = 86_400_000;

async function loadBook(): Promise<Book> {
  const { default: Holidays } = await import('date-holidays');
  const countries = new Holidays().getCountries();
  return (country, year) => {
    const days = new Map<Day, string>();
    // A country the library does not know has no holidays here, rather than a wrong guess.
    if (!Object.hasOwn(countries, country)) return days;
    for (const holiday of new Holidays(country, { languages: ['en-us', 'en'] }).getHolidays(year)) {
      if (holiday.type !== 'public') continue;
      const first = holiday.date.slice(0, 10);
      const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / dayLength));
      for (let on = first; daysBetween(first, on) < length; on = addDays(on, 1))
        if (!days.has(on)) days.set(on, holiday.name.replace(/ \(substitute day\)$/, ''));
    }
    return days;
  };
}
