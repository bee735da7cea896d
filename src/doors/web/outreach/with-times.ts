/** Puts two concrete times where a beginning leaves them open, soon but not pressing. Method: M4, M5. */
import { suggestTimes } from '#domain/conversations/suggest-times.ts';
import type { Day } from '#domain/day.ts';
import { sayExactDay, sayTime } from '../ui/say-day.ts';

/** The blanks the beginnings use (domain/outreach/later-messages). */
const openTimes = ['[a day and time]', '[another day and time]'] as const;

/** The text with its open times filled; as it was when it leaves none open, or no day is free. */
export function withTimes(body: string, today: Day, taken: readonly Day[], daysOff: readonly Day[]): string {
  const times = suggestTimes(today, new Set(daysOff), new Set(taken));
  return openTimes.reduce((text, blank, at) => {
    const time = times[at];
    return time ? text.replace(blank, `${sayExactDay(time.on).replace(/, \d{4}$/, '')} at ${sayTime(time.at)}`) : text;
  }, body);
}
