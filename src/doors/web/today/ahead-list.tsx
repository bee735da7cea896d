/** The conversations and interviews ahead, soonest first. Method: M5, M10. */
import type { OutputOf } from '#contract/contract.ts';
import type { Day } from '#domain/day.ts';
import { PageLink } from '../ui/button-link.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { sayDay, sayTime } from '../ui/say-day.ts';
import { todayHere } from '../ui/today-here.ts';
import './today.css';

export interface AheadListProps {
  readonly ahead: OutputOf<'getToday'>['ahead'];
  readonly interviews: OutputOf<'getToday'>['interviewsAhead'];
  readonly today: Day;
}

const shownAtMost = 5;

export function AheadList({ ahead, interviews, today }: AheadListProps) {
  return (
    <ul className="ahead">
      {ahead.slice(0, shownAtMost).map(({ conversationId, personName, organization, at }) => (
        <li key={conversationId}>
          <PersonLine
            name={personName}
            organization={organization}
            because={sayWhen(at, today)}
            link={
              <PageLink to="/conversations/$conversationId/prepare" params={{ conversationId }}>
                {personName}
              </PageLink>
            }
          />
        </li>
      ))}
      {interviews.slice(0, shownAtMost).map(({ interviewId, opportunityId, name, organization, on, at }) => (
        <li key={interviewId}>
          <PageLink to="/opportunities/$opportunityId" params={{ opportunityId }}>
            {name}
          </PageLink>
          <p className="muted small">
            {organization !== '' && `${organization} · `}
            {at ? sayWhen(at, today) : <RelativeDay day={on} today={today} capital />}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "Tomorrow at 2:30 pm", on this person's own clock. */
export function sayWhen(at: string, today: Day): string {
  const moment = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = sayDay(todayHere(moment), today);
  return `${day.charAt(0).toUpperCase()}${day.slice(1)} at ${sayTime(`${two(moment.getHours())}:${two(moment.getMinutes())}`)}`;
}
