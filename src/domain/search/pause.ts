/** Time away from the search: which days do not count, and when what fell due in it comes back. Method: M9. */
import { addDays, type Day, daysBetween } from '../day.ts';
import { type DaysOff, isWeekend } from '../outreach/business-days.ts';

/** Days away, the first and the last of them included. */
export interface Pause {
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/** The pause the day lies in; null when she is there. */
export function pauseOn(day: Day, pauses: readonly Pause[]): Pause | null {
  return pauses.find(({ fromOn, untilOn }) => fromOn <= day && day <= untilOn) ?? null;
}

/** The same days away with nothing between two that touch: how long she is away in one go. In time. */
export function joinedPauses(pauses: readonly Pause[]): readonly Pause[] {
  const joined: Pause[] = [];
  for (const { fromOn, untilOn } of inTime(pauses)) {
    const last = joined.at(-1);
    if (!last || fromOn > addDays(last.untilOn, 1)) joined.push({ fromOn, untilOn });
    else if (untilOn > last.untilOn) joined[joined.length - 1] = { fromOn: last.fromOn, untilOn };
  }
  return joined;
}

/** How many of the days from `from` to `to`, both included, she was away; each once, however the pauses lie. */
export function pausedDays(from: Day, to: Day, pauses: readonly Pause[]): number {
  let paused = 0;
  let next = from;
  for (const { fromOn, untilOn } of inTime(pauses)) {
    const first = fromOn > next ? fromOn : next;
    const last = untilOn < to ? untilOn : to;
    if (first > last) continue;
    paused += daysBetween(first, last) + 1;
    next = addDays(last, 1);
  }
  return paused;
}

/** How many of the days from `from` to `to`, both included, count: those she was not away; 0 when `to` is earlier. */
export function daysCounted(from: Day, to: Day, pauses: readonly Pause[]): number {
  return Math.max(0, daysBetween(from, to) + 1) - pausedDays(from, to, pauses);
}

/** How much of the week's work is asked for: the share, 0 to 1, of its weekdays on which she is there. */
export function shareOfWeek(monday: Day, pauses: readonly Pause[], holidays: DaysOff): number {
  const weekdays = Array.from({ length: 7 }, (_, i) => addDays(monday, i)).filter((day) => !isWeekend(day, holidays));
  return weekdays.length === 0 ? 1 : weekdays.filter((day) => pauseOn(day, pauses) === null).length / weekdays.length;
}

/** `length`: moved on by as many days as the pause has, so that nothing piles up; `back`: on the first day back, for what fades. */
export type Moving = 'length' | 'back';

/**
 * When something due on `dueOn` and still open is due, with the pauses. What falls into one comes after it; what was open when one began
 * and is asked about since then comes on the first day back; everything else keeps its day. Never a day inside a pause, never an earlier one.
 */
export function movedDue(dueOn: Day, pauses: readonly Pause[], today: Day, moving: Moving = 'length'): Day {
  let due = dueOn;
  for (const pause of inTime(pauses)) {
    const back = addDays(pause.untilOn, 1);
    if (due > pause.untilOn) continue;
    if (due >= pause.fromOn) due = moving === 'back' ? back : addDays(due, daysBetween(pause.fromOn, back));
    else if (today >= pause.fromOn) due = back;
  }
  return due;
}

/** The first to begin first; the shorter of two that begin together. */
function inTime(pauses: readonly Pause[]): readonly Pause[] {
  return pauses
    .filter(({ fromOn, untilOn }) => fromOn <= untilOn)
    .sort((a, b) => (a.fromOn === b.fromOn ? daysBetween(b.untilOn, a.untilOn) : daysBetween(b.fromOn, a.fromOn)));
}
