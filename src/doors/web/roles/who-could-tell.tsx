/** People whose title fits the role: who could tell her, those not asked yet first. Method: M1, M3. */
import type { ReactNode } from 'react';
import { PersonLine } from '../ui/person-line.tsx';
import { askedWords, type RolePage } from './role-words.ts';
import './roles.css';

export interface WhoCouldTellProps {
  readonly people: RolePage['people'];
  readonly link: (id: string, name: string) => ReactNode;
}

export function WhoCouldTell({ people, link }: WhoCouldTellProps) {
  if (people.length === 0)
    return (
      <p className="muted">
        Nobody on file does this work yet. Ask at the end of your next conversation: who else does this?
      </p>
    );
  return (
    <ul className="who-could-tell">
      {people.map((person) => (
        <li key={person.id}>
          <PersonLine
            name={person.name}
            title={person.title}
            organization={person.organization}
            because={askedWords[person.standing] || person.because}
            link={link(person.id, person.name)}
          />
        </li>
      ))}
    </ul>
  );
}
