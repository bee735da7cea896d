/** The people and openings of the picture who are near the window; from afar only marks, and the names that fit. */
import { memo, useMemo } from 'react';
import type { PictureLayout, PlacedOpening, PlacedPerson } from '#domain/referrals/picture-layout.ts';
import { doorLine, dotLine, starLine } from '#domain/referrals/picture-lines.ts';
import { inTwoLines, shorten } from '#domain/referrals/shorten.ts';
import type { ChainOpening } from './chosen.ts';
import { domId } from './drawn-people.tsx';
import type { ChainPerson, Family } from './family.ts';
import { type LabelWish, labelsThatFit } from './labels-that-fit.ts';
import { readable } from './mark-at.ts';
import { sayOwed, sayPlace, sayState } from './say-person.ts';
import type { Area } from './view.ts';

export interface DrawnMarksProps {
  readonly family: Family;
  readonly openings: readonly ChainOpening[];
  readonly layout: PictureLayout;
  readonly area: Area;
  readonly size: number;
  /** Always drawn, wherever they are: the keyboard stands on them. */
  readonly at: string;
  /** Of the person or opening that is chosen. */
  readonly chosen: string | null;
  /** Everyone on the chosen way; empty when nothing is chosen. */
  readonly way: ReadonlySet<string>;
}

/** More than this many at once are drawn as one stroke for each state. */
const single = 140;

export const DrawnMarks = memo(function DrawnMarks(props: DrawnMarksProps) {
  const { family, openings, layout, area, size, at, chosen, way } = props;
  const near = family.inRows.flatMap((person) => {
    const place = layout.people.get(person.id);
    return place && isNear(place, place.laterX.at(-1) ?? place.x, area) ? [{ person, place }] : [];
  });
  const doors = layout.openings.flatMap((place) => {
    const opening = openings.find(({ id }) => id === place.id);
    return opening && isNear(place, place.x, area) ? [{ opening, place }] : [];
  });
  const named = useMemo(
    () => namesAt(family, openings, layout, size, chosen === null ? way : new Set([...way, chosen])),
    [family, openings, layout, size, way, chosen],
  );
  const isMany = near.length > single;
  const standing = family.byId.get(at);
  const standsAt = layout.people.get(at);
  const ones = isMany
    ? near.filter(({ person }) => person.id === at || way.has(person.id) || named?.has(person.id))
    : near;
  const drawn =
    standing && standsAt && !ones.some(({ person }) => person.id === at)
      ? [...ones, { person: standing, place: standsAt }]
      : ones;
  const grown = size < readable ? Math.min(4, 0.8 / size) : 1;
  return (
    <g data-far={size < readable || undefined}>
      {isMany && <ManyDots people={near} size={size} isDim={way.size > 0} />}
      {drawn.map(({ person, place }) => (
        <DrawnMark
          key={person.id}
          person={person}
          place={place}
          grown={grown}
          words={named === null || named.has(person.id) || person.id === at ? size : null}
          isAt={person.id === at}
          isChosen={person.id === chosen}
          isLit={way.has(person.id)}
          isDim={way.size > 0 && !way.has(person.id)}
          parent={family.byId.get(person.parentId ?? '')?.name}
        />
      ))}
      {doors.map(({ opening, place }) => (
        <DrawnDoor
          key={opening.id}
          opening={opening}
          place={place}
          grown={grown}
          words={named === null || named.has(opening.id) ? size : null}
          isChosen={opening.id === chosen}
          isDim={way.size > 0 && opening.id !== chosen}
        />
      ))}
    </g>
  );
});

interface DrawnMarkProps {
  readonly person: ChainPerson;
  readonly place: PlacedPerson;
  /** How much larger than natural, so that it can be seen from afar. */
  readonly grown: number;
  /** The size of the drawing, when there is room for words; null when not. */
  readonly words: number | null;
  readonly isAt: boolean;
  readonly isChosen: boolean;
  readonly isLit: boolean;
  readonly isDim: boolean;
  readonly parent: string | undefined;
}

const DrawnMark = memo(function DrawnMark(props: DrawnMarkProps) {
  const { person, place, grown, words, isAt, isChosen, isLit, isDim, parent } = props;
  const { x, y, laterX } = place;
  const r = (person.state === 'talked' ? 8 : 6.5) * grown;
  const work = person.organizationId === null ? sayPlace(person) : person.title || person.organization;
  const owed = sayOwed(person);
  const isFar = words === null || words < readable;
  const scale = words !== null && words < readable ? 0.85 / words : 1;
  return (
    <g
      id={domId(person.id)}
      role="treeitem"
      aria-level={person.generation + 1}
      aria-selected={isChosen}
      className="chain-person"
      data-state={person.state}
      data-at={isAt || undefined}
      data-lit={isLit || undefined}
      data-dim={isDim || undefined}
      data-in-time=""
      transform={`translate(${x} ${y})`}
    >
      <title>
        {[person.name, sayPlace(person), sayState(person), parent ? `named by ${parent}` : '', owed]
          .filter(Boolean)
          .join(', ')}
      </title>
      <circle className="chain-hit" r={20 * grown} />
      {person.state === 'agreed' && <circle className="chain-ring" r={r + 4 * grown} />}
      <circle className="chain-dot" r={r} />
      {person.state === 'written' && <circle className="chain-seed" r={2.6 * grown} />}
      {laterX.map((later) => (
        <circle key={later} className="chain-again" cx={later - x} r={5 * grown} />
      ))}
      {owed !== '' && <circle className="chain-owed" cx={9 * grown} cy={8 * grown} r={5 * grown} />}
      {words !== null && (
        <g transform={scale === 1 ? undefined : `scale(${scale})`}>
          <text className="chain-name" x={-8} y={work && !isFar ? -32 : -16}>
            {shorten(person.name, 20)}
          </text>
          {work && !isFar && (
            <text className="chain-place" x={-8} y={-15}>
              {shorten(work, 24)}
            </text>
          )}
        </g>
      )}
    </g>
  );
});

interface DrawnDoorProps {
  readonly opening: ChainOpening;
  readonly place: PlacedOpening;
  readonly grown: number;
  readonly words: number | null;
  readonly isChosen: boolean;
  readonly isDim: boolean;
}

/** An opening as a door, an offer as a star. Not a person of the tree: keys reach it by the buttons above. */
const DrawnDoor = memo(function DrawnDoor({ opening, place, grown, words, isChosen, isDim }: DrawnDoorProps) {
  const lines = words !== null && words < readable ? [shorten(opening.title, 22)] : inTwoLines(opening.title, 23);
  const scale = words !== null && words < readable ? 0.85 / words : 1;
  return (
    <g
      className="chain-door"
      data-closed={opening.stage === 'closed' || undefined}
      data-chosen={isChosen || undefined}
      data-dim={isDim || undefined}
      transform={`translate(${place.x} ${place.y})`}
    >
      <path d={opening.isOffer ? starLine(0, 0, 16 * grown) : doorLine(0, 0, 13 * grown)} />
      {!opening.isOffer && <circle className="chain-knob" cx={4.5 * grown} cy={2 * grown} r={1.6 * grown} />}
      {words !== null && (
        <g transform={scale === 1 ? undefined : `scale(${scale})`}>
          {lines.map((line, at) => (
            <text key={line} className="chain-name" x={-13} y={-21 - (lines.length - 1 - at) * 18}>
              {line}
            </text>
          ))}
        </g>
      )}
    </g>
  );
});

function ManyDots({
  people,
  size,
  isDim,
}: {
  readonly people: readonly { readonly person: ChainPerson; readonly place: PlacedPerson }[];
  readonly size: number;
  readonly isDim: boolean;
}) {
  const paths = new Map<string, string[]>();
  const r = Math.max(6.5, 2.2 / size);
  const add = (look: string, dot: string) => {
    const there = paths.get(look);
    if (there) there.push(dot);
    else paths.set(look, [dot]);
  };
  for (const { person, place } of people) {
    add(person.state, dotLine(place.x, place.y, r));
    for (const later of place.laterX) add(person.state, dotLine(later, place.y, r * 0.65));
    if (person.owed.length > 0) add('owed', dotLine(place.x + r, place.y + r, r * 0.7));
  }
  return (
    <g data-dim={isDim || undefined} className="chain-many">
      {[...paths].map(([look, dots]) => (
        <path key={look} className="chain-far" data-state={look} d={dots.join('')} />
      ))}
    </g>
  );
}

/** Null when everyone's name has room anyway. */
function namesAt(
  family: Family,
  openings: readonly ChainOpening[],
  layout: PictureLayout,
  size: number,
  lit: ReadonlySet<string>,
): ReadonlySet<string> | null {
  if (size >= readable) return null;
  const titles = new Map(openings.map(({ id, title }) => [id, title.length]));
  const wishes: LabelWish[] = layout.openings.map(({ id, x, y }) => ({
    id,
    x,
    y,
    weight: lit.has(id) ? 1e8 : 1e6,
    letters: titles.get(id) ?? 0,
  }));
  for (const { id, x, y } of layout.people.values()) {
    const person = family.byId.get(id);
    if (!person) continue;
    const owed = person.owed.length > 0 ? 3 : 0;
    const weight = (lit.has(id) ? 1e7 : 0) + (family.ledTo.get(id) ?? 0) * 10 + person.conversations * 4 + owed;
    wishes.push({ id, x, y, weight, letters: person.name.length });
  }
  return labelsThatFit(wishes, size);
}

function isNear(place: { readonly x: number; readonly y: number }, until: number, area: Area): boolean {
  return (
    place.x - 30 <= area.right && until + 190 >= area.left && place.y - 60 <= area.bottom && place.y + 30 >= area.top
  );
}
