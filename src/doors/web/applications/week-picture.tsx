/** How the weeks were split between answering postings and talking with people: a picture, and the same as a table. Method: M0. */
import type { Day } from '#domain/day.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { sayShortDay } from '../ui/say-day.ts';
import { todayHere } from '../ui/today-here.ts';
import type { Week } from './application-words.ts';
import './applications.css';
import { weekBars } from './week-bars.ts';

export interface WeekPictureProps {
  readonly weeks: readonly Week[];
  readonly today?: Day;
}

const rowHeight = 26;
const barHeight = 16;
/** Half of the picture's width, on each side of the line. */
const side = 200;

export function WeekPicture({ weeks, today = todayHere() }: WeekPictureProps) {
  const bars = weekBars(weeks);
  return (
    <div className="weeks">
      <div className="weeks-picture">
        <div className="weeks-names" aria-hidden="true">
          {weeks.map((week, at) => (
            <span key={week.monday}>{nameOf(week, at, today)}</span>
          ))}
        </div>
        <svg
          viewBox={`0 0 ${2 * side} ${weeks.length * rowHeight}`}
          preserveAspectRatio="none"
          style={{ height: weeks.length * rowHeight }}
          aria-hidden="true"
          focusable="false"
        >
          {bars.map((bar, at) => {
            const y = at * rowHeight + (rowHeight - barHeight) / 2;
            const talks = bar.conversations * side;
            return (
              <g key={bar.monday}>
                <rect
                  className="bar-postings"
                  x={side - bar.postings * side}
                  y={y}
                  width={bar.postings * side}
                  height={barHeight}
                />
                <rect className="bar-talks" x={side} y={y} width={talks} height={barHeight} />
                <rect className="bar-messages" x={side + talks} y={y} width={bar.messages * side} height={barHeight} />
              </g>
            );
          })}
          <line className="bar-line" x1={side} x2={side} y1={0} y2={weeks.length * rowHeight} />
        </svg>
      </div>
      <p className="weeks-legend small muted">
        <span data-bar="postings">postings answered</span>
        <span data-bar="talks">conversations</span>
        <span data-bar="messages">messages</span>
      </p>
      <Disclosure title="The same in numbers">
        <WeekTable weeks={weeks} today={today} />
      </Disclosure>
    </div>
  );
}

function WeekTable({ weeks, today }: Required<WeekPictureProps>) {
  return (
    <table className="weeks-table tabular">
      <caption className="sr">
        The last {weeks.length} weeks: postings answered, messages, answers, conversations
      </caption>
      <thead>
        <tr>
          <th scope="col">Week</th>
          <th scope="col">Postings</th>
          <th scope="col">Messages</th>
          <th scope="col">Answers</th>
          <th scope="col">Talks</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, at) => (
          <tr key={week.monday}>
            <th scope="row">{nameOf(week, at, today)}</th>
            <td>{week.applications}</td>
            <td>{week.messages}</td>
            <td>{week.replies}</td>
            <td>{week.conversations}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(week: Week, at: number, today: Day): string {
  return at === 0 ? 'This week' : at === 1 ? 'Last week' : sayShortDay(week.monday, today);
}
