/** Below the drawing: the chosen person, the way that led to them, and the door to their page. */
import { Fragment } from 'react';
import type { Day } from '#domain/day.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { sayWork } from '../ui/person-line.tsx';
import { type Family, wayTo } from './family.ts';
import { sayPerson } from './say-person.ts';

export interface ChosenPersonProps {
  readonly family: Family;
  readonly chosen: string | null;
  readonly today: Day;
  readonly onChoose: (personId: string | null) => void;
}

export function ChosenPerson({ family, chosen, today, onChoose }: ChosenPersonProps) {
  const way = wayTo(family, chosen);
  const person = way.at(-1);
  if (!person)
    return (
      <p className="muted chain-hint">
        Choose a name to light the way that led you there.{' '}
        <span className="chain-keys">
          Arrow keys walk from one person to the next, Enter opens their page, plus and minus zoom, Shift with an arrow
          moves the paper.
        </span>
      </p>
    );
  return (
    <div className="chain-chosen" aria-live="polite">
      <div className="stack" data-gap="small">
        <p className="chain-way">
          {way.map(({ id, name }, at) => (
            <Fragment key={id}>
              {at > 0 && <span aria-hidden="true"> → </span>}
              {at > 0 && <span className="sr"> led to </span>}
              {id === person.id ? (
                <b>{name}</b>
              ) : (
                <button type="button" onClick={() => onChoose(id)}>
                  {name}
                </button>
              )}
            </Fragment>
          ))}
        </p>
        <p className="muted">
          {sayWork(person.title, person.organization)}
          {(person.title || person.organization) && '. '}
          {sayPerson(person, family, today)}
        </p>
      </div>
      <div className="row">
        <ButtonLink to="/people/$personId" params={{ personId: person.id }} icon="person">
          {`Open ${person.name.split(' ')[0] ?? 'their'}’s page`}
        </ButtonLink>
        <Button look="link" onPress={() => onChoose(null)}>
          Put out the light
        </Button>
      </div>
    </div>
  );
}
