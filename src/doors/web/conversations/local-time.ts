/** Moments on this person's own clock: days and times to and from instants, and how they are said. */
import type { Day, Instant } from '#domain/day.ts';
import { sayDay, sayExactDay, sayTime } from '../ui/say-day.ts';
import { todayHere } from '../ui/today-here.ts';

/** The moment of a day and a time (`HH:MM`) here; null when there is no such moment. */
export function instantOf(day: Day, time: string): Instant | null {
  const at = new Date(`${day}T${time}:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

export function dayHere(at: Instant): Day {
  return todayHere(new Date(at));
}

/** `HH:MM` here. */
export function timeHere(at: Instant): string {
  const date = new Date(at);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** "Tuesday, in 2 days, at 10:00 am"; begins with a capital letter. */
export function sayMoment(at: Instant, today: Day): string {
  const said = sayDay(dayHere(at), today);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}, at ${sayTime(timeHere(at))}`;
}

/** As written to someone else: "Tuesday, December 1 at 10:00 am". */
export function sayForThem(day: Day, time: string): string {
  return `${sayExactDay(day).replace(/, \d{4}$/, '')} at ${sayTime(time)}`;
}

/** The same moment on the other person's clock, "3:00 pm for them (Chicago)"; '' when the zone is unknown or the same. */
export function sayThere(at: Instant, zone: string): string {
  if (zone === '') return '';
  const said = sayIn(at, zone);
  return said === null || said === sayTime(timeHere(at)) ? '' : `${said} for them (${placeOf(zone)})`;
}

function sayIn(at: Instant, zone: string): string | null {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
    return sayTime(parts.format(new Date(at)));
  } catch (unknown) {
    console.warn(`This browser knows no zone named ${zone}.`, unknown);
    return null;
  }
}

function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
