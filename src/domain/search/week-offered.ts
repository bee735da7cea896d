/** When a look back at the week is offered: from noon of its last working day to the evening of the first one after it. Method: M9. */
import { addDays, type Day, mondayOf } from '../day.ts';
import { type DaysOff, isBeforeWeekend, isWeekend } from '../outreach/business-days.ts';

/** Hours of the seeker's own day (judgement). */
const fromHour = 12;
const untilHour = 20;

/** The Monday of the week to look back on, `hour` being 0 to 23 where she is; null outside the end of a week. */
export function weekToReview(today: Day, hour: number, holidays: DaysOff): Day | null {
  const yesterday = addDays(today, -1);
  if (isWeekend(today, holidays)) return mondayOf(today);
  if (isBeforeWeekend(today, holidays)) return hour >= fromHour ? mondayOf(today) : null;
  return isWeekend(yesterday, holidays) && hour < untilHour ? mondayOf(yesterday) : null;
}
