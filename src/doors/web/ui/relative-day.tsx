/** A day as people say it, with the exact one at hand. */
import type { Day } from '#domain/day.ts';
import { sayDay, sayExactDay } from './say-day.ts';
import { todayHere } from './today-here.ts';

export interface RelativeDayProps {
  readonly day: Day;
  readonly today?: Day;
  /** Begins with a capital letter. */
  readonly capital?: boolean;
}

export function RelativeDay({ day, today = todayHere(), capital = false }: RelativeDayProps) {
  const said = sayDay(day, today);
  const exact = sayExactDay(day);
  return (
    <time dateTime={day} title={exact}>
      {capital ? said.charAt(0).toUpperCase() + said.slice(1) : said}
      <span className="sr"> ({exact})</span>
    </time>
  );
}
