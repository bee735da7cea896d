/** What was learned in the week, gathered by who said it. Method: M6. */
import { PageLink } from '../ui/button-link.tsx';
import './week.css';
import type { Week } from './week-types.ts';
import { bySpeaker } from './week-words.ts';

export function LearnedList({ learned }: { readonly learned: Week['learned'] }) {
  return (
    <ul className="week-learned">
      {bySpeaker(learned).map(({ personId, personName, organizationName, said }) => (
        <li key={said[0]?.id}>
          <blockquote className="week-said">
            {said.map((one) => (
              <p key={one.id}>{one.text}</p>
            ))}
          </blockquote>
          {personId !== null && personName !== null && (
            <p className="muted small">
              <PageLink to="/people/$personId" params={{ personId }}>
                {personName}
              </PageLink>
              {organizationName !== null && ` · ${organizationName}`}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
