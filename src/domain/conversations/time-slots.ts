/** Three concrete times to offer, read by both clocks. Method: M5; evidence 2.3: two or three slots, 2 to 6 business days out. */

import { type Day, dayToNumber, type Instant, numberToDay } from '../day.ts';
import { monthNames as months, weekdayNames as weekdays } from '../day-names.ts';
import type { LocalTime, Zones } from '../zones.ts';

/** A moment as one of the two sees it. */
export interface SlotTime extends LocalTime {
  /** `Tuesday, March 16, 9:00 am`. */
  readonly text: string;
}

export interface Slot {
  readonly start: Instant;
  /** Twenty minutes later: what was asked for (method M4). */
  readonly end: Instant;
  readonly here: SlotTime;
  readonly there: SlotTime;
  /** `Tuesday, March 16, 9:00 am in New York (6:30 pm in Kolkata)`; the other day is named when it is another day there. */
  readonly text: string;
}

export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** The length of a conversation asked for, in minutes (method M4: twenty minutes). */
export const slotMinutes = 20;

/**
 * The slot that begins at a wall-clock time here, read in both zones.
 * null when that time does not stand in both clocks without doubt: skipped or doubled by a change of clocks.
 */
export function slotAt(zones: Zones, zone: string, theirZone: string, day: Day, time: string): Slot | null {
  const start = zones.instantOf(zone, day, time);
  const here = zones.localOf(zone, start);
  const there = zones.localOf(theirZone, start);
  if (here.day !== day || here.time !== time) return null;
  if (zones.instantOf(theirZone, there.day, there.time) !== start) return null;
  return sayTwice(zones, zone, theirZone, start, here, there);
}

function sayTwice(zones: Zones, zone: string, theirZone: string, start: Instant, here: LocalTime, there: LocalTime) {
  const hereText = sayDayAndTime(here);
  const thereText = sayDayAndTime(there);
  const elsewhere = there.day === here.day ? sayTime(there.time) : thereText;
  const places = [zones.placeOf(zone), zones.placeOf(theirZone)];
  return {
    start,
    end: addMinutes(start, slotMinutes),
    here: { ...here, text: hereText },
    there: { ...there, text: thereText },
    text:
      places[0] === places[1]
        ? `${hereText} (${zones.nameOf(zone)})`
        : `${hereText} in ${places[0]} (${elsewhere} in ${places[1]})`,
  };
}

/** `Tuesday, March 16, 9:00 am`. */
export function sayDayAndTime(local: LocalTime): string {
  return `${sayDay(local.day, local.weekday)}, ${sayTime(local.time)}`;
}

function sayDay(day: Day, weekday: number): string {
  return `${weekdays[weekday]}, ${months[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8, 10))}`;
}

/** `18:30` as `6:30 pm`; noon and midnight as `12:00 pm` and `12:00 am`. */
export function sayTime(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${((hour + 11) % 12) + 1}:${time.slice(3, 5)} ${hour < 12 ? 'am' : 'pm'}`;
}

/** Minutes since 1970 of an ISO moment in UTC; seconds are left out. */
export function minutesOf(instant: Instant): number {
  return dayToNumber(instant.slice(0, 10)) * 1440 + minuteOfDay(instant.slice(11, 16));
}

/** Minutes after midnight of `HH:MM`. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** `HH:MM` of minutes after midnight, 0 to 1,439. */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  const at = minutesOf(instant) + minutes;
  const day = Math.floor(at / 1440);
  return `${numberToDay(day)}T${timeOf(at - day * 1440)}:00.000Z`;
}
