/** Whom she knows where, through whom: the map, its card, the list beside it; and what to do while it is empty. */
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { OutputOf } from '#contract/contract.ts';
import { nearestWayIn } from '#domain/network/through-whom.ts';
import { Button } from '../ui/button.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState, LoadingState } from '../ui/states.tsx';
import { Tabs } from '../ui/tabs.tsx';
import type { Area } from './camera.ts';
import { ChosenPerson } from './chosen-person.tsx';
import { ChosenPlace } from './chosen-place.tsx';
import { FindOnMap } from './find-on-map.tsx';
import { NetworkLegend } from './network-legend.tsx';
import { NetworkList } from './network-list.tsx';
import { NetworkMap } from './network-map.tsx';
import { atKey, type Chosen, type ChosenKey, chartOf, keyOf, type NetworkRead, placedChart } from './network-types.ts';
import { SaveNetwork } from './save-network.tsx';
import { useLayout } from './use-layout.ts';
import './network.css';

export interface NetworkScreenProps {
  readonly network: NetworkRead;
  readonly isPhone: boolean;
  /** Whoever or whatever is looked at. */
  readonly chosenKey: ChosenKey | null;
  readonly onChoose: (chosen: ChosenKey | null) => void;
  readonly onOpen: (personId: string) => void;
  /** The button of a person's next act. */
  readonly actButton: (act: NonNullable<OutputOf<'getPerson'>['nextAct']>) => ReactNode;
}

export function NetworkScreen(props: NetworkScreenProps) {
  const { network } = props;
  if (network.people.id.length + network.organizations.length === 0) return <NobodyYet />;
  return <FullNetwork {...props} />;
}

function FullNetwork({ network, isPhone, chosenKey, onChoose, onOpen, actButton }: NetworkScreenProps) {
  const chart = useMemo(() => chartOf(network), [network]);
  const layout = useLayout(network, isPhone ? 0.62 : 1.9);
  const fresh = useMemo(() => (layout ? placedChart(chart, layout) : null), [chart, layout]);
  // While a change is laid out, the map stays as it was.
  const [earlier, setEarlier] = useState(fresh);
  if (fresh !== null && fresh !== earlier) setEarlier(fresh);
  const placed = fresh ?? earlier;
  const [view, setView] = useState<'map' | 'list'>('map');
  const seen = useRef<() => Area | null>(() => null);
  const shown = placed ?? chart;
  const chosen = useMemo(() => (chosenKey === null ? null : atKey(shown, chosenKey)), [shown, chosenKey]);
  const setChosen = (next: Chosen | null) => onChoose(next && keyOf(shown, next));
  const wayIn = useMemo(() => nearestWayIn(shown.network, shown.places), [shown]);
  const find = (found: Chosen) => {
    setView('map');
    setChosen(found);
  };
  const card =
    chosen === null ? null : chosen.kind === 'place' ? (
      <ChosenPlace chart={shown} at={chosen.at} onChoose={setChosen} />
    ) : (
      <ChosenPerson chart={shown} at={chosen.at} onChoose={setChosen} actButton={actButton} />
    );
  const map = {
    id: 'map' as const,
    label: 'As a map',
    content: placed ? (
      <figure className="network-figure">
        <NetworkMap
          chart={placed}
          chosen={chosen}
          onChoose={setChosen}
          onOpen={onOpen}
          card={card}
          isPhone={isPhone}
          onReady={(ask) => {
            seen.current = ask;
          }}
        />
        <figcaption>
          <NetworkLegend />
          <SaveNetwork chart={placed} chosen={chosen} seen={() => seen.current()} />
        </figcaption>
      </figure>
    ) : (
      <LoadingState label="Drawing the map" lines={8} />
    ),
  };
  const list = {
    id: 'list' as const,
    label: 'As a list',
    content: <NetworkList chart={chart} isPhone={isPhone} onOpen={onOpen} />,
  };
  return (
    <div className="network">
      <div className="network-tools">
        <FindOnMap chart={shown} onFound={find} />
        <FirstStep network={network} wayIn={wayIn} isQuiet={chosen !== null} onShow={find} />
      </div>
      <Tabs label="How to see the network" views={[map, list]} value={view} onChange={setView} />
    </div>
  );
}

/** The one thing to do while nothing is chosen. */
function FirstStep({
  network,
  wayIn,
  isQuiet,
  onShow,
}: {
  readonly network: NetworkRead;
  readonly wayIn: number | null;
  /** What is chosen has the one primary act. */
  readonly isQuiet: boolean;
  readonly onShow: (chosen: Chosen) => void;
}) {
  const look = isQuiet ? 'quiet' : 'primary';
  if (network.organizations.length === 0)
    return (
      <ButtonLink look={look} icon="organization" to="/organizations">
        Say where you would love to work
      </ButtonLink>
    );
  if (network.people.id.length === 0)
    return (
      <ButtonLink look={look} icon="bringIn" to="/bring-in">
        Bring people in
      </ButtonLink>
    );
  if (wayIn === null) return null;
  return (
    <Button look={look} icon="arrow" onPress={() => onShow({ kind: 'person', at: wayIn })}>
      Show my nearest way in
    </Button>
  );
}

function NobodyYet() {
  return (
    <EmptyState
      icon="people"
      title="You know more people than you think"
      act={
        <ButtonLink look="primary" icon="bringIn" to="/bring-in">
          Bring people in
        </ButtonLink>
      }
    >
      <p>
        Bring in the people you know, and say where you would love to work. Each place becomes an island, with the
        people you know there on its shore and whoever could lead you to it.
      </p>
    </EmptyState>
  );
}
