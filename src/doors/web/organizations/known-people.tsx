/** Whom she knows there, the strongest tie first: how she knows them, what they share, and which of her roles they do. Method: M3. */
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/card.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import type { KnownPerson } from './love-words.ts';
import './organizations.css';
import { sayEvidence, sayStanding } from './say-known.ts';

export interface KnownPeopleProps {
  readonly people: readonly KnownPerson[];
  readonly link: (person: KnownPerson) => ReactNode;
  readonly act: (person: KnownPerson) => ReactNode;
}

const shownAtFirst = 8;
const shownMore = 50;

export function KnownPeople({ people, link, act }: KnownPeopleProps) {
  const [limit, setLimit] = useState(shownAtFirst);
  const shown = people.slice(0, limit);
  const rest = people.length - shown.length;
  return (
    <div className="stack">
      <ul className="known">
        {shown.map((person) => (
          <li key={person.id}>
            <PersonLine
              name={person.name}
              title={person.title}
              organization={person.organization}
              link={link(person)}
              because={<Reasons person={person} />}
            />
            <div className="known-act">{act(person)}</div>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button onPress={() => setLimit(limit + shownMore)}>
            {rest <= shownMore ? `Show the other ${rest}` : `Show ${shownMore} more of ${rest.toLocaleString('en-US')}`}
          </Button>
        </div>
      )}
    </div>
  );
}

function Reasons({ person }: { readonly person: KnownPerson }) {
  const { fitsRole, recruiter } = person;
  const said = sayStanding(person);
  return (
    <>
      <span>{sayEvidence(person)}</span>
      {person.tier === 'strong' && <span>{person.tierBecause}</span>}
      {recruiter && <span>Hires for them: good to know, but not the one to ask about the work.</span>}
      {(said || (fitsRole && !recruiter) || person.doNotContact) && (
        <span className="known-tags">
          {said && <Tag tone={person.standing === 'talked' ? 'good' : 'plain'}>{said}</Tag>}
          {fitsRole && !recruiter && <Tag tone="good">Does this work: {fitsRole.role}</Tag>}
          {person.doNotContact && <Tag>You said not to write to them</Tag>}
        </span>
      )}
    </>
  );
}
