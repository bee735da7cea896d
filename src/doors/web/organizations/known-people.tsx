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

export function KnownPeople({ people, link, act }: KnownPeopleProps) {
  const [all, setAll] = useState(false);
  const shown = all ? people : people.slice(0, shownAtFirst);
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
      {!all && people.length > shownAtFirst && (
        <div>
          <Button onPress={() => setAll(true)}>Show all {people.length.toLocaleString('en-US')}</Button>
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
