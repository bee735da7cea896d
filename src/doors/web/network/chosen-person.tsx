/** The card of a chosen person: how close, through whom, and the one act of their page. */
import type { ReactNode } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { Avatar } from '../ui/avatar.tsx';
import { IconButton } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { sayWork } from '../ui/person-line.tsx';
import { useAsk } from '../use-ask.ts';
import type { Chart, Chosen } from './network-types.ts';
import { sayStanding } from './say-network.ts';

type PersonPage = OutputOf<'getPerson'>;

export interface ChosenPersonProps {
  readonly chart: Chart;
  readonly at: number;
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly actButton: (act: NonNullable<PersonPage['nextAct']>) => ReactNode;
}

export function ChosenPerson({ chart, at, onChoose, actButton }: ChosenPersonProps) {
  const personId = chart.network.people.id[at] ?? '';
  const name = chart.network.people.name[at] ?? '';
  const reading = useAsk('getPerson', { personId });
  const page = reading.data;
  const place = chart.places[chart.placeOf[at] ?? 0];
  const via = chart.through[at];
  const work = page ? sayWork(page.person.title, page.person.organization) : (place?.name ?? '');
  return (
    <aside className="network-card" aria-label={name}>
      <div className="network-card-head">
        <div className="row">
          <Avatar name={name} />
          <div>
            <h2>{name}</h2>
            {work && <p className="muted small">{work}</p>}
          </div>
        </div>
        <IconButton icon="close" label="Put the card away" onPress={() => onChoose(null)} />
      </div>
      <div className="network-card-facts">
        {page && !chart.named.has(at) && <p>{page.tie.sentence}</p>}
        {reading.problem && <p>{reading.problem.sentence}</p>}
        {sayStanding(chart, at) && <p className="muted">{`${sayStanding(chart, at)}.`}</p>}
        {via && (
          <p>
            {via.how === 'named' ? 'Named by ' : 'Through '}
            <button type="button" className="network-via" onClick={() => onChoose({ kind: 'person', at: via.person })}>
              {chart.network.people.name[via.person]}
            </button>
            {via.how === 'named' ? '.' : ', who works there too and is closer to you.'}
          </p>
        )}
      </div>
      <div className="row">
        {page && mainAct(page, personId, actButton)}
        <ButtonLink look="link" to="/people/$personId" params={{ personId }}>
          Open the page
        </ButtonLink>
      </div>
    </aside>
  );
}

/** What their own page would have her do; nothing while it is their turn, or when they are not to be written to. */
function mainAct(page: PersonPage, personId: string, actButton: ChosenPersonProps['actButton']): ReactNode {
  if (page.nextAct) return actButton(page.nextAct);
  const { person, standing } = page;
  if (person.doNotContact || person.closed || standing === 'waiting' || standing === 'agreed') return null;
  return (
    <ButtonLink look="primary" to="/people/$personId/write" params={{ personId }}>
      {`Write to ${person.givenName || person.name}`}
    </ButtonLink>
  );
}
