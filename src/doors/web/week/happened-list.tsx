/** What happened in the week, day by day; each line opens what it is about. Method: M9. */
import { PageLink } from '../ui/button-link.tsx';
import { Icon } from '../ui/icon.tsx';
import './week.css';
import type { Line } from './week-types.ts';
import { byDay, lineAddress, lineIcons, sayDayOfWeek } from './week-words.ts';

export function HappenedList({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ol className="week-days">
      {byDay(lines).map((day) => (
        <li className="week-day" key={day.on}>
          <h3 className="week-day-name">
            <time dateTime={day.on}>{sayDayOfWeek(day.on)}</time>
          </h3>
          <ul className="week-lines">
            {day.lines.map((line) => (
              <li className="week-line" key={`${line.kind} ${line.id}`} data-kind={line.kind}>
                <Icon name={lineIcons[line.kind]} size={18} />
                <PageLink to={lineAddress(line)}>{line.sentence}</PageLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
