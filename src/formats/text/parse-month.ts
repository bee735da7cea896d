/** Reads the months in which jobs and studies began and ended. */
import { monthNumber } from './parse-day.ts';

/** `Jun 2019` is `2019-06`, `2019` is `2019`, `2019-06-01` is `2019-06`; '' for anything else. */
export function parseMonth(text: string): string {
  const clean = text.trim();
  if (/^(?:19|20)\d\d$/.test(clean)) return clean;
  const iso = /^((?:19|20)\d\d)[-/](\d{1,2})(?:\D|$)/.exec(clean);
  if (iso) return monthText(iso[1] ?? '', Number(iso[2]));
  const numbers = /^(\d{1,2})[-/.]((?:19|20)\d\d)$/.exec(clean);
  if (numbers) return monthText(numbers[2] ?? '', Number(numbers[1]));
  const named = /^(?:\d{1,2}\.?[\s-])?(\p{L}{3,})\.?[\s-]+(?:de\s+)?(?:\d{1,2},\s*)?((?:19|20)\d\d|\d\d)$/iu.exec(
    clean,
  );
  if (!named) return '';
  const year = named[2] ?? '';
  return monthText(year.length === 2 ? `20${year}` : year, monthNumber(named[1] ?? ''));
}

function monthText(year: string, month: number): string {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : '';
}
