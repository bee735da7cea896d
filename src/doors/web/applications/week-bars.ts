/** The lengths of the weeks' bars: postings to one side, people to the other, on one scale. Method: M0. Pure. */
import type { Week } from './application-words.ts';

export interface WeekBar {
  readonly monday: string;
  /** Lengths from 0 to 1 of half the picture's width. */
  readonly postings: number;
  readonly messages: number;
  readonly conversations: number;
}

/** One scale for all weeks and both sides, so that lengths compare; a full bar is at least `least` things. */
export function weekBars(weeks: readonly Week[], least = 5): readonly WeekBar[] {
  const most = Math.max(least, ...weeks.map((week) => Math.max(week.applications, week.messages + week.conversations)));
  return weeks.map(({ monday, applications, messages, conversations }) => ({
    monday,
    postings: applications / most,
    messages: messages / most,
    conversations: conversations / most,
  }));
}

/** True when nothing at all happened in these weeks. */
export function isQuiet(weeks: readonly Week[]): boolean {
  return weeks.every((week) => week.applications + week.messages + week.conversations + week.replies === 0);
}
