/** Which week to look back on is offered today; null outside the end of a week, when done or put aside, and when there is nothing yet. Method: M9. */
import type { Day } from '#domain/day.ts';
import { pauseOn } from '#domain/search/pause.ts';
import type { TodayFacts } from '#domain/search/today-facts.ts';
import { weekToReview } from '#domain/search/week-offered.ts';
import type { Reading } from '#store/kernel/store.ts';
import type { Dealing } from '../outreach/dealings.ts';
import type { Context } from '../use-case.ts';

/** Puts the offer aside: an act key as `snoozeAct` takes it. */
function keyOf(monday: Day): string {
  return `week:${monday}`;
}

export async function reviewOf(
  r: Reading,
  { today }: Context,
  hour: string,
  facts: TodayFacts,
  dealings: ReadonlyMap<string, Dealing>,
): Promise<Day | null> {
  if (facts.isOver || pauseOn(today, facts.pauses ?? [])) return null;
  const monday = weekToReview(today, Number(hour.slice(0, 2)), facts.holidays);
  if (monday === null) return null;
  const hasBegun = [...dealings.values()].some(
    ({ messages, conversations }) => messages.some((m) => m.status !== 'draft') || conversations.length > 0,
  );
  if (!hasBegun) return null;
  const isAside = facts.snoozed.some(({ key, untilOn }) => key === keyOf(monday) && untilOn > today);
  const isDone = (await r.from('reviews').select('reviews.id').where('monday', '=', monday).execute()).length > 0;
  return isAside || isDone ? null : monday;
}
