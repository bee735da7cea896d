/** Her calendar as a file, for the calendar programs of this machine that ask for it by its secret address. */
import type { Ask } from '#contract/ask.ts';
import { writeCalendarFeed } from '#formats/calendar/write-feed.ts';
import { now } from './clock.ts';

/** null when there is no calendar at that address, or not any more. */
export function calendarFeed(ask: Ask): (key: string, withPages: boolean) => Promise<string | null> {
  return async (key, withPages) => {
    const answer = await ask('listCalendar', { key, withPages });
    return answer.ok ? writeCalendarFeed(answer.value.name, answer.value.entries, now()) : null;
  };
}
