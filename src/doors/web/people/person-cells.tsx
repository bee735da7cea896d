/** One person in the list: who they are, where you are with them, what is due, when you last heard. */
import type { Day } from '#domain/day.ts';
import { Tag } from '../ui/card.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { RelativeDay } from '../ui/relative-day.tsx';
import { type PersonRow, sayDue, standingWords } from './people-words.ts';
import { QuickLink } from './quick-link.tsx';

interface CellProps {
  readonly person: PersonRow;
  readonly today: Day;
}

/** With `withState` (a phone) everything stands in the one column. */
export function WhoCell({ person, today, withState }: CellProps & { readonly withState: boolean }) {
  return (
    <PersonLine
      name={person.name}
      title={person.title}
      organization={person.organization}
      link={<QuickLink personId={person.id}>{person.name}</QuickLink>}
      because={withState ? <StateLine person={person} today={today} /> : undefined}
    />
  );
}

function StateLine({ person, today }: CellProps) {
  const due = sayDue(person, today);
  return (
    <>
      {person.doNotContact ? 'Not to write to' : standingWords[person.standing]}
      {due && !person.doNotContact && <span className={due.isNow ? 'due-word' : undefined}>{` · ${due.text}`}</span>}
    </>
  );
}

export function WhereCell({ person, today }: CellProps) {
  const due = person.doNotContact ? null : sayDue(person, today);
  const more = person.referredBy
    ? `Suggested by ${person.referredBy}`
    : person.recruiter && person.standing === 'not-yet'
      ? 'Recruits or works in HR'
      : null;
  return (
    <div className="where-cell">
      <StandingMark person={person} />
      {due ? (
        <span className={due.isNow ? 'due-word' : 'muted'}>{due.text}</span>
      ) : (
        more && <span className="muted">{more}</span>
      )}
    </div>
  );
}

function StandingMark({ person: { doNotContact, standing } }: Pick<CellProps, 'person'>) {
  if (doNotContact) return <Tag>Not to write to</Tag>;
  if (standing === 'not-yet' || standing === 'closed') return <span className="muted">{standingWords[standing]}</span>;
  const isGood = standing === 'replied' || standing === 'agreed' || standing === 'talked';
  return <Tag tone={isGood ? 'good' : 'plain'}>{standingWords[standing]}</Tag>;
}

export function LastCell({ person, today }: CellProps) {
  if (person.lastTouchOn) return <RelativeDay day={person.lastTouchOn} today={today} capital />;
  if (person.connectedOn) return <span className="muted">Connected {person.connectedOn.slice(0, 4)}</span>;
  return null;
}
