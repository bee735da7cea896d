/** Whom she knows there, the strongest tie first: how she knows them, what they share, and which of her roles they do. Method: M3. */
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/card.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import type { KnownPerson } from './love-words.ts';
import './organizations.css';

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
  const { fitsRole, recruiter, shares, tie } = person;
  const said = sayStanding(person);
  return (
    <>
      <span>
        {[tie.sentence, ...shares.filter((one) => one !== tie.sentence)].filter((one) => one !== '').join(' ')}
      </span>
      {person.tier === 'strong' && <span>{person.tierBecause}</span>}
      {(said || fitsRole || recruiter || person.doNotContact) && (
        <span className="known-tags">
          {said && <Tag tone={person.standing === 'talked' ? 'good' : 'plain'}>{said}</Tag>}
          {fitsRole && !recruiter && <Tag tone="good">Does {fitsRole.role.toLowerCase()} work</Tag>}
          {recruiter && <Tag>Hires people: kind to know, not the one to ask about the work</Tag>}
          {person.doNotContact && <Tag>You said not to write to them</Tag>}
        </span>
      )}
    </>
  );
}

/** Where she is with someone, in a few words; '' when nothing has passed. */
export function sayStanding({ standing }: Pick<KnownPerson, 'standing'>): string {
  switch (standing) {
    case 'not-yet':
      return '';
    case 'drafted':
      return 'A letter is begun';
    case 'waiting':
      return 'You wrote; yet to answer';
    case 'replied':
      return 'They answered';
    case 'agreed':
      return 'You agreed to talk';
    case 'talked':
      return 'You talked';
    case 'declined':
      return 'They said no, kindly meant';
    case 'closed':
      return 'At rest';
  }
}
