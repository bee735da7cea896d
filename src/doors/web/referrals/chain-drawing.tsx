/** The drawing of who led to whom: walk it with the arrows, move it with hand or wheel, open a person with Enter. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { DrawnBranches } from './drawn-branches.tsx';
import { DrawnPeople, domId } from './drawn-people.tsx';
import { type ChainRead, type Family, stepFrom, wayTo } from './family.ts';
import { keyShift, keyStep, keyZoom } from './keys.ts';
import { layOutRound, layOutTall, layOutWide } from './lay-out.ts';
import { newcomers } from './newcomers.ts';
import { personAt } from './person-at.ts';
import { useView } from './use-view.ts';

export interface ChainDrawingProps {
  readonly family: Family;
  readonly edges: ChainRead['edges'];
  readonly chosen: string | null;
  readonly onChoose: (personId: string | null) => void;
  readonly onOpen: (personId: string) => void;
  /** Growing downward, for a narrow page. */
  readonly isTall: boolean;
}

const none: ReadonlySet<string> = new Set();

/** More people than this cannot all be seen with their names: seen whole, they stand around her in rings. */
const nameable = 40;

export function ChainDrawing(props: ChainDrawingProps) {
  const [isWhole, setWhole] = useState(false);
  return <Drawing key={String(isWhole)} {...props} isWhole={isWhole} onWhole={setWhole} />;
}

interface DrawingProps extends ChainDrawingProps {
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}

function Drawing({ family, edges, chosen, onChoose, onOpen, isTall, isWhole, onWhole }: DrawingProps) {
  const layout = useMemo(
    () => (isWhole ? layOutRound(family) : isTall ? layOutTall(family, 356) : layOutWide(family)),
    [family, isTall, isWhole],
  );
  const seeAll = () => (family.inRows.length > nameable ? onWhole(true) : hands.fit());
  const frame = useRef<HTMLDivElement>(null);
  const group = useRef<SVGGElement>(null);
  const [stands, setStands] = useState<string>(() => chosen ?? furthest(family));
  const at = family.byId.has(stands) ? stands : furthest(family);
  const start = layout.places.get(at) ?? layout.you;
  const hands = useView(layout, start, frame, group, (place, size) => {
    const id = personAt(layout, place, size);
    if (id !== null) setStands(id);
    onChoose(id);
    if (isWhole && id !== null) onWhole(false);
  });
  const way = useMemo(() => wayTo(family, chosen), [family, chosen]);
  const lit = useMemo(() => new Set(way.map(({ id }) => id)), [way]);
  const [fresh, setFresh] = useState(none);
  useEffect(() => {
    const joined = newcomers(family.inRows);
    if (joined.size > 0) setFresh(joined);
  }, [family]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const shift = keyShift(event);
    const step = keyStep(event);
    const zoom = keyZoom(event);
    if (shift) hands.pan(...shift);
    else if (step) {
      const next = stepFrom(family, at, step);
      setStands(next);
      onChoose(next);
      hands.bring(layout.places.get(next) ?? layout.you);
    } else if (event.key === 'Enter') onOpen(at);
    else if (event.key === ' ') onChoose(at);
    else if (event.key === 'Escape' && chosen !== null) onChoose(null);
    else if (zoom !== undefined) hands.zoom(zoom);
    else if (event.key === '0') seeAll();
    else return;
    event.preventDefault();
  };

  return (
    <div className="chain-picture">
      <div
        ref={frame}
        className="chain-window"
        role="tree"
        tabIndex={0}
        aria-label="Who led to whom. Arrow keys walk along the chain, Enter opens a person."
        aria-activedescendant={domId(at)}
        onKeyDown={onKeyDown}
        data-shape={layout.shape}
      >
        <svg role="presentation" width="100%" height="100%">
          <g ref={group} data-far={isWhole || (hands.seen?.view.size ?? 1) < 0.42 || undefined}>
            {hands.seen && (
              <>
                <DrawnBranches
                  family={family}
                  edges={edges}
                  layout={layout}
                  area={hands.seen.area}
                  way={way}
                  fresh={fresh}
                />
                <g className="chain-you" transform={`translate(${layout.you.x} ${layout.you.y})`}>
                  <circle r={isWhole ? 5 / hands.seen.view.size : 11} />
                  {!isWhole && (
                    <text x={isTall ? 20 : 0} y={isTall ? 6 : 34} textAnchor={isTall ? 'start' : 'middle'}>
                      You
                    </text>
                  )}
                </g>
                <DrawnPeople
                  family={family}
                  layout={layout}
                  area={hands.seen.area}
                  size={hands.seen.view.size}
                  at={at}
                  chosen={chosen}
                  way={lit}
                  fresh={fresh}
                />
              </>
            )}
          </g>
        </svg>
      </div>
      <div className="chain-hands">
        <IconButton icon="plus" label="Larger" onPress={() => hands.zoom(1.25)} />
        <IconButton icon="minus" label="Smaller" onPress={() => hands.zoom(0.8)} />
        <Button small onPress={isWhole ? () => onWhole(false) : seeAll}>
          {isWhole ? 'Closer' : 'See all'}
        </Button>
      </div>
    </div>
  );
}

/** Where to begin looking: the newest of those furthest along. */
function furthest(family: Family): string {
  const last = family.generations.at(-1) ?? [];
  return last.reduce((best, one) => ((one.on ?? '') > (best.on ?? '') ? one : best), last[0] ?? { id: '', on: null })
    .id;
}
