/** Below the drawing: the chosen person, the way that led to them, what is owed, and the door to their page. */
import type { Day } from '#domain/day.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { sayWork } from '../ui/person-line.tsx';
import type { ChainOpening, Chosen } from './chosen.ts';
import { type Family, wayTo } from './family.ts';
import { sayOpenings, sayOwedTo, sayPerson } from './say-person.ts';
import { WayNames } from './way-names.tsx';

export interface ChosenPersonProps {
  readonly family: Family;
  readonly openings: readonly ChainOpening[];
  readonly chosen: string | null;
  readonly today: Day;
  readonly onChoose: (chosen: Chosen) => void;
}

export function ChosenPerson({ family, openings, chosen, today, onChoose }: ChosenPersonProps) {
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
  const owed = sayOwedTo(person, today);
  return (
    <div className="chain-chosen" aria-live="polite">
      <div className="stack" data-gap="small">
        <WayNames way={way.slice(0, -1)} last={person.name} onChoose={onChoose} />
        <p className="muted">
          {sayWork(person.title, person.organization)}
          {(person.title || person.organization) && '. '}
          {sayPerson(person, family, today)} {sayOpenings(openings.filter(({ personId }) => personId === person.id))}
        </p>
        {owed !== '' && <p className="chain-owes">{owed}</p>}
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
