/** What happened, day by day; the empty paper between two days is as long as the waiting was. Method: M11. */
import { daysBetween } from '#domain/day.ts';
import { sayDate } from '#domain/outreach/cadence-words.ts';
import type { Moment } from './story-types.ts';

/** Rem of empty paper a day, and what is enough. */
const aDay = 0.11;
const most = 5;

export function StoryMoments({ moments }: { readonly moments: readonly Moment[] }) {
  const days = [...new Set(moments.map(({ on }) => on))];
  return (
    <ol className="story-days">
      {days.map((day, at) => {
        const before = days[at - 1];
        const gap = before === undefined ? 0 : Math.min(most, daysBetween(before, day) * aDay);
        return (
          <li key={day} className="story-day" style={{ paddingBlockStart: `${gap.toFixed(2)}rem` }}>
            <time dateTime={day}>
              {sayDate(day)}
              {before?.slice(0, 4) !== day.slice(0, 4) && <span>{day.slice(0, 4)}</span>}
            </time>
            <div>
              {moments
                .filter(({ on }) => on === day)
                .map(({ kind, text }) => (
                  <p key={`${kind} ${text}`} data-kind={kind}>
                    {text}
                  </p>
                ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
