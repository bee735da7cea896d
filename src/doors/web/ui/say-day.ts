/** Days as people say them. Pure: today is an argument. */

import { type Day, daysBetween, isDay, weekday } from '#domain/day.ts';
import { monthNames as months, weekdayNames as weekdays } from '#domain/day-names.ts';

/** "Tuesday, in 3 days"; "yesterday"; "3 weeks ago"; "December 8" when further ahead. The text itself when it is no day. */
export function sayDay(day: Day, today: Day): string {
  if (!isDay(day)) return day;
  const away = daysBetween(today, day);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  if (away === -1) return 'yesterday';
  if (away > 0) return sayAhead(day, today, away);
  return sayPast(day, -away);
}

/** "Tuesday, November 24, 2026". The text itself when it is no day. */
export function sayExactDay(day: Day): string {
  if (!isDay(day)) return day;
  return `${weekdays[weekday(day)]}, ${sayDate(day)}, ${day.slice(0, 4)}`;
}

/** "Nov 24", with the year when it is not today's. */
export function sayShortDay(day: Day, today: Day): string {
  if (!isDay(day)) return day;
  const month = (months[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3);
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : `, ${day.slice(0, 4)}`;
  return `${month} ${Number(day.slice(8, 10))}${year}`;
}

/** A length of time in whole days, said roughly: "a day", "9 days", "3 weeks", "5 months", "2 years". */
export function sayDays(days: number): string {
  if (days <= 0) return 'less than a day';
  if (days === 1) return 'a day';
  if (days < 14) return `${days} days`;
  if (days < 60) return `${Math.round(days / 7)} weeks`;
  if (days < 730) return `${Math.round(days / 30.44)} months`;
  return `${Math.floor(days / 365.25)} years`;
}

/** "2:30 pm" for "14:30". The text itself when it is no time. */
export function sayTime(time: string): string {
  const m = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time);
  if (!m) return time;
  const hour = Number(m[1]);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${m[2]} ${hour < 12 ? 'am' : 'pm'}`;
}

function sayAhead(day: Day, today: Day, away: number): string {
  const name = weekdays[weekday(day)];
  if (away < 7) return `${name}, in ${away} days`;
  if (away < 14) return `${name}, ${sayDate(day)}`;
  return day.slice(0, 4) === today.slice(0, 4) || away < 90 ? sayDate(day) : `${sayDate(day)}, ${day.slice(0, 4)}`;
}

function sayPast(day: Day, ago: number): string {
  if (ago < 7) return `${weekdays[weekday(day)]}, ${ago} days ago`;
  if (ago < 730) return `${sayDays(ago)} ago`;
  return `in ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

function sayDate(day: Day): string {
  return `${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8, 10))}`;
}
