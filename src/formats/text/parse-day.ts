/** Reads one date however it was written; which way round `3/4` goes is for the whole column to say. */
import { type Day, isDay, numberToDay } from '#domain/day.ts';

/** One reading of one cell. */
export type ParsedDay =
  | { readonly kind: 'sure'; readonly day: Day }
  /** Two numbers that may be day and month either way; a reading that is no real day is null. */
  | {
      readonly kind: 'either';
      readonly monthFirst: Day | null;
      readonly dayFirst: Day | null;
      readonly american: boolean;
    }
  | { readonly kind: 'none' };

const none: ParsedDay = { kind: 'none' };

/** English, Spanish, French, German, Portuguese, Italian and Dutch, by their first letters without accents. */
const monthsByStart: Readonly<Record<string, number>> = {
  ...{ jan: 1, ene: 1, gen: 1, feb: 2, fev: 2, mar: 3, mrz: 3, mrt: 3, maa: 3, apr: 4, abr: 4, avr: 4 },
  ...{ may: 5, mai: 5, mag: 5, mei: 5, juin: 6, jun: 6, giu: 6, juil: 7, jul: 7, lug: 7, aug: 8, ago: 8, aou: 8 },
  ...{ sep: 9, set: 9, oct: 10, okt: 10, out: 10, ott: 10, nov: 11, dec: 12, dic: 12, dez: 12, des: 12 },
};
const accents = /[\u0300-\u036f.]/g;

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const chinese = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})/;
const dayMonthName =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.|º|°)?[\s\-/.]+(?:de\s+)?(\p{L}{3,})\.?,?[\s\-/.]+(?:de\s+)?(\d{4}|\d{2})(?!\d)/iu;
const monthNameDay = /^(\p{L}{3,})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4}|\d{2})(?![\d:])/iu;
const java = /^(?:\p{L}{2,4}\.?,?\s+)(\p{L}{3,})\s+(\d{1,2})\s+[\d:]{5,8}\s+(?:\S+\s+)?(\d{4})$/iu;
const weekdayFirst = /^\p{L}{2,}\.?,\s+(?=\d)/u;
const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(.*)$/;
const serial = /^(\d{5})(?:\.\d+)?$/;

/** Two-digit years are 2000 and later: the product's files begin there. Times and zones are left out: the day as written counts. */
export function parseDay(text: string): ParsedDay {
  const bare = text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .trim();
  const clean = bare.replace(weekdayFirst, '');
  const ordered = iso.exec(clean) ?? chinese.exec(clean);
  if (ordered) return sure(ordered[1], Number(ordered[2]), ordered[3]);
  const named = dayMonthName.exec(clean);
  if (named) return sure(named[3], monthNumber(named[2] ?? ''), named[1]);
  const american = monthNameDay.exec(clean) ?? java.exec(bare);
  if (american) return sure(american[3], monthNumber(american[1] ?? ''), american[2]);
  const plain = numbers.exec(clean);
  if (plain) return eitherWay(plain);
  const days = serial.exec(clean);
  // Excel counts days from 1899-12-30; 36526 is 2000-01-01.
  if (days && Number(days[1]) >= 36_526 && Number(days[1]) < 73_000)
    return { kind: 'sure', day: numberToDay(Number(days[1]) - 25_569) };
  return none;
}

/** 1 to 12 for the name of a month in the languages above, else 0. */
export function monthNumber(word: string): number {
  const letters = word.normalize('NFD').replace(accents, '').toLowerCase();
  return monthsByStart[letters.slice(0, 4)] ?? monthsByStart[letters.slice(0, 3)] ?? 0;
}

function sure(year: string | undefined, month: number, day: string | undefined): ParsedDay {
  const found = makeDay(year ?? '', month, Number(day));
  return found === null ? none : { kind: 'sure', day: found };
}

function eitherWay([, a = '', mark = '', b = '', year = '', rest = '']: RegExpExecArray): ParsedDay {
  const dayFirst = makeDay(year, Number(b), Number(a));
  if (mark === '.') return dayFirst === null ? none : { kind: 'sure', day: dayFirst };
  const monthFirst = makeDay(year, Number(a), Number(b));
  if (monthFirst === null && dayFirst === null) return none;
  return { kind: 'either', monthFirst, dayFirst, american: /^,?\s+\d{1,2}:\d{2}(?::\d{2})?\s*[AP]\.?M/i.test(rest) };
}

function makeDay(year: string, month: number, day: number): Day | null {
  const fullYear = year.length === 2 ? `20${year}` : year;
  const text = `${fullYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) && text >= '1000' ? text : null;
}
