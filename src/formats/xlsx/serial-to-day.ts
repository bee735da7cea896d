/** Turns a spreadsheet's day number into a calendar day, and tells which number formats mean a date. */
import { numberToDay } from '#domain/day.ts';

/** Days from 1899-12-30 and from 1904-01-01 to 1970-01-01 (ECMA-376 part 1, 18.17.4.1). */
const epochs = { 1900: 25_569, 1904: 24_107 } as const;
/** The last day a spreadsheet can write, 9999-12-31. */
const lastSerial = 2_958_465;

/**
 * `YYYY-MM-DD`, or `YYYY-MM-DD HH:MM:SS` when the number holds a time of day, or `HH:MM:SS` when it holds nothing else.
 * Null when the number is no day. In the 1900 system days before March 1900 are one off in every spreadsheet; so are they read.
 */
export function serialToDay(serial: number, system: 1900 | 1904): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > lastSerial) return null;
  const seconds = Math.round(serial * 86_400);
  const whole = Math.floor(seconds / 86_400);
  const time = seconds % 86_400;
  const two = (n: number): string => String(n).padStart(2, '0');
  const clock = `${two(Math.floor(time / 3600))}:${two(Math.floor(time / 60) % 60)}:${two(time % 60)}`;
  if (whole === 0 && system === 1900) return time === 0 ? null : clock;
  const shift = system === 1900 && whole < 60 ? 1 : 0;
  const day = numberToDay(whole + shift - epochs[system]);
  return time === 0 ? day : `${day} ${clock}`;
}

/** Whether a number with this built-in format shows as a date or time (ECMA-376 part 1, 18.8.30). */
export function isDateFormatId(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

/** Whether a format written out, such as `dd/mm/yyyy;@`, shows a date or time. */
export function isDateFormatCode(code: string): boolean {
  const bare = code
    .slice(0, 200)
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/general/i.test(bare) && /[ymdhs]/i.test(bare) && !/[0#]\.?[0#]*[eE]/.test(bare);
}
