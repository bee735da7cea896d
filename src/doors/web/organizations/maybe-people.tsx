/** Employers that are perhaps this organization: shown apart, never counted, joined by one word from her. Method: M3. */
import type { ReactNode } from 'react';
import { SaidNotice } from '../ui/asked.tsx';
import { Button } from '../ui/button.tsx';
import { say } from '../ui/toast.tsx';
import { useAct } from '../use-ask.ts';
import type { KnownPerson } from './love-words.ts';
import './organizations.css';

export interface MaybePeopleProps {
  readonly organization: { readonly id: string; readonly name: string };
  readonly people: readonly KnownPerson[];
  readonly link: (person: KnownPerson) => ReactNode;
}

const namesShown = 4;

export function MaybePeople({ organization, people, link }: MaybePeopleProps) {
  const add = useAct('addAlias');
  const remove = useAct('removeAlias');
  const same = async (employer: string) => {
    const answer = await add.run({ organizationId: organization.id, name: employer });
    if (!answer.ok) return;
    say(`${employer} is ${organization.name}.`, () => {
      void remove.run({ organizationId: organization.id, aliasId: answer.value.aliasId });
    });
  };
  return (
    <div className="stack" data-gap="small">
      <p className="muted">
        The names look alike, which is not enough to count. Say it is the same place, or leave it as it is.
      </p>
      <SaidNotice problem={add.problem} />
      <ul className="suggested">
        {byEmployer(people).map(({ employer, because, there }) => (
          <li key={employer}>
            <div className="suggested-text">
              <b>{employer}</b>
              <span className="muted small">{because}</span>
              <span className="small">
                {there.slice(0, namesShown).map((person, at) => (
                  <span key={person.id}>
                    {at > 0 && ', '}
                    {link(person)}
                  </span>
                ))}
                {there.length > namesShown && ` and ${there.length - namesShown} more`}
              </span>
            </div>
            <Button small icon="merge" aria-label={`The same place: ${employer}`} onPress={() => void same(employer)}>
              The same place
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Employer {
  readonly employer: string;
  readonly because: string;
  readonly there: readonly KnownPerson[];
}

/** One entry an employer's spelling, in the order the people came. */
export function byEmployer(people: readonly KnownPerson[]): readonly Employer[] {
  const found = new Map<string, KnownPerson[]>();
  for (const person of people) found.set(person.organization, [...(found.get(person.organization) ?? []), person]);
  return [...found].map(([employer, there]) => ({ employer, because: there[0]?.tierBecause ?? '', there }));
}
