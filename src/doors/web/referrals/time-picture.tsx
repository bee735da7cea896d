/** The chain in time: left to right as it happened, organizations as bands, the ways to openings lit. Moved by hand, wheel and keys. */
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { PictureLayout } from '#domain/referrals/picture-layout.ts';
import { wayLine } from '#domain/referrals/picture-lines.ts';
import { IconButton } from '../ui/button.tsx';
import type { ChainOpening, Chosen } from './chosen.ts';
import { DrawnGround } from './drawn-ground.tsx';
import { DrawnLines } from './drawn-lines.tsx';
import { DrawnMarks } from './drawn-marks.tsx';
import { domId } from './drawn-people.tsx';
import { type Family, stepFrom, wayTo } from './family.ts';
import { keyShift, keyStep, keyZoom } from './keys.ts';
import { markAt } from './mark-at.ts';
import { PictureRulers, useRulers } from './picture-rulers.tsx';
import { useView } from './use-view.ts';
import type { Area } from './view.ts';
import { waysToAll } from './ways-to-all.ts';

export interface TimePictureProps {
  readonly family: Family;
  readonly openings: readonly ChainOpening[];
  readonly layout: PictureLayout;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onOpen: (personId: string) => void;
  /** What the marks mean, or the card of what is chosen. */
  readonly foot: ReactNode;
}

export function TimePicture(props: TimePictureProps) {
  const { family, openings, layout, chosen, onChoose, onOpen, foot } = props;
  const frame = useRef<HTMLDivElement>(null);
  const group = useRef<SVGGElement>(null);
  const opening = chosen?.kind === 'opening' ? openings.find(({ id }) => id === chosen.id) : undefined;
  const personId = chosen?.kind === 'person' ? chosen.id : (opening?.personId ?? null);
  const [stands, setStands] = useState<string>(() => personId ?? furthestRight(layout));
  const at = family.byId.has(stands) ? stands : furthestRight(layout);
  const paper = useMemo(() => ({ shape: 'time' as const, width: layout.width, height: layout.height }), [layout]);
  const rulers = useRulers(layout);
  const choose = (next: Chosen) => {
    if (next?.kind === 'person') setStands(next.id);
    onChoose(next);
  };
  const hands = useView(
    paper,
    layout.people.get(at) ?? { x: layout.width, y: 0 },
    frame,
    group,
    (place, size) => choose(markAt(layout, place, size)),
    rulers.follow,
    personId === null ? null : (layout.people.get(personId) ?? null),
  );
  const ways = useMemo(() => waysToAll(layout, openings), [layout, openings]);
  const way = useMemo(() => wayTo(family, personId).map(({ id }) => id), [family, personId]);
  const lit = useMemo(() => {
    const door = opening && layout.openings.find(({ id }) => id === opening.id);
    return way.length === 0 ? '' : wayLine(layout, way, door);
  }, [layout, way, opening]);
  const onWay = useMemo(() => new Set(way), [way]);

  // A way to an opening is shown from its beginning to its end; so is one to a person when the address names them.
  const see = useRef(hands.see);
  useEffect(() => {
    see.current = hands.see;
  });
  useEffect(() => {
    if (opening) see.current(areaOf(layout, opening.path, opening.id));
  }, [layout, opening]);
  const arrived = useRef(opening ? [] : way);
  useEffect(() => {
    if (arrived.current.length > 0) see.current(areaOf(layout, arrived.current));
    arrived.current = [];
  }, [layout]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const shift = keyShift(event);
    const step = keyStep(event);
    const zoom = keyZoom(event);
    if (shift) hands.pan(...shift);
    else if (step) {
      const next = stepFrom(family, at, step);
      choose({ kind: 'person', id: next });
      const place = layout.people.get(next);
      if (place) hands.bring(place);
    } else if (event.key === 'Enter') onOpen(at);
    else if (event.key === ' ') choose({ kind: 'person', id: at });
    else if (event.key === 'Escape' && chosen !== null) onChoose(null);
    else if (zoom !== undefined) hands.zoom(zoom);
    else if (event.key === '0') hands.fit();
    else return;
    event.preventDefault();
  };

  return (
    <div className="chain-picture" data-in-time="">
      <div
        ref={frame}
        className="chain-window"
        role="tree"
        tabIndex={0}
        aria-label="Who led to whom, in time. Arrow keys walk along the chain, Enter opens a person."
        aria-activedescendant={domId(at)}
        onKeyDown={onKeyDown}
        data-shape="time"
      >
        <svg role="presentation" width="100%" height="100%">
          <g ref={group}>
            <DrawnGround layout={layout} />
            {hands.seen && (
              <>
                <DrawnLines
                  family={family}
                  layout={layout}
                  area={hands.seen.area}
                  isFar={hands.seen.view.size < 0.35 && family.inRows.length > 100}
                  ways={ways}
                  lit={lit}
                />
                <DrawnMarks
                  family={family}
                  openings={openings}
                  layout={layout}
                  area={hands.seen.area}
                  size={hands.seen.view.size}
                  at={at}
                  chosen={chosen?.id ?? null}
                  way={onWay}
                />
              </>
            )}
          </g>
          <PictureRulers layout={layout} hold={rulers} />
        </svg>
      </div>
      <div className="chain-hands">
        <IconButton icon="plus" label="Larger" onPress={() => hands.zoom(1.25)} />
        <IconButton icon="minus" label="Smaller" onPress={() => hands.zoom(0.8)} />
        <IconButton icon="whole" label="See all" onPress={hands.fit} />
      </div>
      <div className="chain-foot">{foot}</div>
    </div>
  );
}

/** Everyone on the way and the opening at its end, with their words. */
function areaOf(layout: PictureLayout, way: readonly string[], openingId?: string): Area {
  const places = [
    ...way.flatMap((one) => layout.people.get(one) ?? []),
    ...layout.openings.filter((one) => one.id === openingId),
  ];
  return {
    left: Math.min(...places.map(({ x }) => x)) - 20,
    right: Math.max(...places.map(({ x }) => x)) + 170,
    top: Math.min(...places.map(({ y }) => y)) - 50,
    bottom: Math.max(...places.map(({ y }) => y)) + 20,
  };
}

/** Where to begin looking: at what happened last. */
function furthestRight(layout: PictureLayout): string {
  let best = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const { id, x } of layout.people.values())
    if (x > right) {
      right = x;
      best = id;
    }
  return best;
}
