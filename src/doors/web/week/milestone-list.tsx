/** What happened for the first time, with its day: sentences, no badges. Method: M8, M9. */
import type { Day } from '#domain/day.ts';
import { PageLink } from '../ui/button-link.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import './week.css';
import type { Milestone } from './week-types.ts';

export interface MilestoneListProps {
  readonly milestones: readonly Milestone[];
  readonly today: Day;
}

export function MilestoneList({ milestones, today }: MilestoneListProps) {
  return (
    <ol className="along">
      {milestones.map((one) => (
        <li className="along-one" key={one.key}>
          <p>
            {one.sentence}{' '}
            {one.opportunityId !== null ? (
              <PageLink to="/opportunities/$opportunityId" params={{ opportunityId: one.opportunityId }}>
                See it
              </PageLink>
            ) : (
              one.personId !== null && (
                <PageLink to="/people/$personId" params={{ personId: one.personId }}>
                  Their page
                </PageLink>
              )
            )}
          </p>
          <p className="muted small">
            <RelativeDay day={one.on} today={today} capital />
          </p>
        </li>
      ))}
    </ol>
  );
}
