/** The same chain as a nested list: for screen readers, for phones, for whoever likes reading better. */
import type { ReactNode } from 'react';
import type { Day } from '#domain/day.ts';
import { PageLink } from '../ui/button-link.tsx';
import type { ChainOpening } from './chosen.ts';
import type { ChainPerson, Family } from './family.ts';
import { sayOwedTo, sayPlace, sayState } from './say-person.ts';

export interface ChainListProps {
  readonly family: Family;
  readonly openings: readonly ChainOpening[];
  readonly chosen: string | null;
  readonly today: Day;
}

/** Deeper than this the list goes no further in; each line says who named them anyway. */
const deepest = 5;

export function ChainList(props: ChainListProps) {
  const { family } = props;
  return (
    <ul className="chain-list" aria-label="Those you knew, and whom they led you to">
      {family.roots.map((person) => (
        <Branch key={person.id} {...props} person={person} depth={0} />
      ))}
    </ul>
  );
}

interface BranchProps extends ChainListProps {
  readonly person: ChainPerson;
  readonly depth: number;
}

function Branch(props: BranchProps): ReactNode {
  const { person, family, depth } = props;
  const children = family.childrenOf.get(person.id) ?? [];
  const inside = depth < deepest ? children : [];
  return (
    <li data-state={person.state}>
      <Line {...props} />
      {inside.length > 0 && (
        <ul aria-label={`Named by ${person.name}`}>
          {inside.map((child) =>
            depth + 1 < deepest ? (
              <Branch {...props} key={child.id} person={child} depth={depth + 1} />
            ) : (
              withAllBelow(child, family).map((one) => (
                <li key={one.id} data-state={one.state}>
                  <Line {...props} person={one} />
                </li>
              ))
            ),
          )}
        </ul>
      )}
    </li>
  );
}

function Line({ person, family, openings, chosen, today }: BranchProps) {
  const work = sayPlace(person);
  const parent = family.byId.get(person.parentId ?? '');
  return (
    <div className="chain-line" data-chosen={person.id === chosen || undefined}>
      <span className="chain-mark" data-state={person.state} aria-hidden="true" />
      <span className="chain-line-text">
        <PageLink to="/people/$personId" params={{ personId: person.id }}>
          {person.name}
        </PageLink>
        <span className="muted small">
          {[work, parent && person.state === 'named' ? `named by ${parent.name}` : sayState(person)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {person.owed.length > 0 && <span className="chain-owes small">{sayOwedTo(person, today)}</span>}
        {openings
          .filter(({ personId }) => personId === person.id)
          .map(({ id, title, organization, isOffer }) => (
            <span key={id} className="small">
              {isOffer ? 'Led to the offer ' : 'Told you of '}
              <PageLink
                className="chain-line-opening"
                to="/opportunities/$opportunityId"
                params={{ opportunityId: id }}
              >
                {title || organization}
              </PageLink>
            </span>
          ))}
      </span>
    </div>
  );
}

/** Themselves and everyone below, top to bottom. */
function withAllBelow(person: ChainPerson, family: Family): readonly ChainPerson[] {
  const end = person.row + (family.ledTo.get(person.id) ?? 0);
  const from = family.inRows.indexOf(person);
  return family.inRows.slice(from, from + 1 + end - person.row);
}
