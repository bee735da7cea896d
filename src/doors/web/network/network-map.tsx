/** The map itself: a painted chart under hands and keys, with the card of what is chosen on it. */
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import type { Area } from './camera.ts';
import type { Chosen, PlacedChart } from './network-types.ts';
import { OrganizationsPicture } from './organizations-picture.tsx';
import { sayChosen } from './say-network.ts';
import { useMap } from './use-map.ts';
import { arrows, goIn, goOut, walkMap } from './walk-map.ts';

export interface NetworkMapProps {
  readonly chart: PlacedChart;
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen | null) => void;
  readonly onOpen: (personId: string) => void;
  /** What stands on the map about the chosen one. */
  readonly card: ReactNode;
  readonly isPhone: boolean;
  /** Handed a way to ask what is in sight, for saving it. */
  readonly onReady: (seen: () => Area | null) => void;
}

/** What the card covers: the left on a laptop, the lower part on a phone. */
const [none, besideCard, underSheet] = [
  { left: 0, bottom: 0 },
  { left: 356, bottom: 0 },
  { left: 0, bottom: 210 },
] as const;
const stride = 90;

export function NetworkMap({ chart, chosen, onChoose, onOpen, card, isPhone, onReady }: NetworkMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const inset = chosen === null ? none : isPhone ? underSheet : besideCard;
  const pressed = useRef(false);
  const hands = useMap(frame, canvas, chart, chosen, inset, (found) => {
    pressed.current = true;
    onChoose(found);
  });
  const { fly, seen } = hands;
  // What is chosen elsewhere (a key, the search, the address) is flown to; what a hand pressed is in sight already.
  const flown = useRef('');
  useEffect(() => {
    const isPressed = pressed.current;
    pressed.current = false;
    const wanted = chosen === null ? '' : `${chosen.kind} ${chosen.at}`;
    if (wanted === flown.current) return;
    flown.current = wanted;
    if (chosen === null) return;
    // On a phone the card rises over the map: both are brought into sight.
    if (isPhone) frame.current?.scrollIntoView({ block: 'center' });
    if (!isPressed || (chosen.kind === 'place' && chart.places[chosen.at]?.kind === 'organization')) fly(chosen);
  });
  useEffect(() => onReady(seen));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = arrows[event.key];
    if (way && event.shiftKey) {
      const [dx, dy] = { left: [stride, 0], right: [-stride, 0], up: [0, stride], down: [0, -stride] }[way] as [
        number,
        number,
      ];
      hands.pan(dx, dy);
    } else if (way) onChoose(walkMap(chart, chosen, way));
    else if (event.key === 'Enter') {
      if (chosen?.kind === 'person') onOpen(chart.network.people.id[chosen.at] ?? '');
      else onChoose((chosen && goIn(chart, chosen)) ?? chosen ?? walkMap(chart, null, 'right'));
    } else if (event.key === 'Escape') {
      if (chosen === null) return;
      const next = goOut(chart, chosen);
      onChoose(next);
      if (next === null) hands.seeAll();
    } else if (event.key === '+' || event.key === '=') hands.zoom(1.35);
    else if (event.key === '-' || event.key === '_') hands.zoom(1 / 1.35);
    else if (event.key === '0') hands.seeAll();
    else return;
    event.preventDefault();
  };

  return (
    <div className="network-chart" data-chosen={chosen !== null || undefined}>
      <div
        ref={frame}
        className="network-window"
        role="application"
        aria-roledescription="map"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a map that is walked with the arrow keys takes the focus
        tabIndex={0}
        aria-label="Map of whom you know. Arrow keys walk from place to place, Enter goes in, Escape comes out. The list beside it holds the same."
        onKeyDown={onKeyDown}
      >
        <canvas ref={canvas} />
        {hands.isBlind && <OrganizationsPicture chart={chart} />}
      </div>
      <p className="sr" aria-live="polite">
        {chosen && sayChosen(chart, chosen)}
      </p>
      {card}
      <div className="network-hands">
        <IconButton icon="plus" label="Larger" onPress={() => hands.zoom(1.5)} />
        <IconButton icon="minus" label="Smaller" onPress={() => hands.zoom(1 / 1.5)} />
        <Button small onPress={hands.seeAll}>
          See all
        </Button>
      </div>
    </div>
  );
}
