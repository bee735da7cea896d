/** The card of a chosen place: who is closest there, and what to do about it. */
import { closestFirst } from '#domain/network/network.ts';
import { IconButton } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { PersonLine } from '../ui/person-line.tsx';
import { sayPeople } from './names.ts';
import type { Chart, Chosen } from './network-types.ts';
import { sayCloseness, sayStanding, sayThrough } from './say-network.ts';

export interface ChosenPlaceProps {
  readonly chart: Chart;
  readonly at: number;
  readonly onChoose: (chosen: Chosen | null) => void;
}

const shownAtMost = 3;

export function ChosenPlace({ chart, at, onChoose }: ChosenPlaceProps) {
  const place = chart.places[at];
  if (!place) return null;
  const organization = place.kind === 'organization' ? chart.network.organizations[place.at] : undefined;
  const closest = closestFirst(chart.network, place).slice(0, shownAtMost);
  const maybe = (organization?.maybe ?? []).map((employer) => chart.network.employers.name[employer] ?? '');
  return (
    <aside className="network-card" aria-label={place.name || 'No employer known'}>
      <div className="network-card-head">
        <div>
          <h2>{place.name || 'No employer known'}</h2>
          <p className="muted small">
            {organization ? `Number ${organization.place} on your list, ` : 'Not on your list, '}
            {place.people === 0 ? 'nobody you know yet' : sayPeople(place.people)}
          </p>
        </div>
        <IconButton icon="close" label="Put the card away" onPress={() => onChoose(null)} />
      </div>
      {closest.length > 0 && (
        <ul className="network-closest" aria-label="Closest to you there">
          {closest.map((person) => (
            <li key={chart.network.people.id[person]}>
              <button type="button" onClick={() => onChoose({ kind: 'person', at: person })}>
                <PersonLine
                  size="small"
                  name={chart.network.people.name[person] ?? ''}
                  title={chart.network.titles[person] ?? ''}
                  because={[sayCloseness(chart, person), sayStanding(chart, person) || sayThrough(chart, person)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                />
              </button>
            </li>
          ))}
        </ul>
      )}
      {maybe.length > 0 && (
        <p className="small muted">
          {`May belong to it: ${maybe.slice(0, 3).join(', ')}${maybe.length > 3 ? ' and more' : ''}. You decide on its page.`}
        </p>
      )}
      {organization ? (
        <ButtonLink look="primary" to="/organizations/$organizationId" params={{ organizationId: organization.id }}>
          {`Open ${place.name.length > 24 ? 'its page' : place.name}`}
        </ButtonLink>
      ) : (
        place.name !== '' && (
          <ButtonLink to="/people" search={{ search: place.name }}>
            See them in the list
          </ButtonLink>
        )
      )}
    </aside>
  );
}
