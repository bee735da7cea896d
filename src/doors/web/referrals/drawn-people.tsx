/** The people of the drawing who are near the window: a dot, a name, a place. From far away only dots, one stroke for each state. */
import { memo } from 'react';
import { shorten } from '#domain/referrals/shorten.ts';
import { dotPath } from './branch.ts';
import type { ChainPerson, Family } from './family.ts';
import type { Layout } from './lay-out.ts';
import { sayPlace, sayState } from './say-person.ts';
import type { Area } from './view.ts';

interface DrawnPeopleProps {
  readonly family: Family;
  readonly layout: Layout;
  readonly area: Area;
  readonly size: number;
  /** Always drawn, wherever they are: the keyboard stands on them. */
  readonly at: string;
  readonly chosen: string | null;
  readonly way: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
}

/** Below this size names cannot be read, so they are left out. */
const readable = 0.42;

export const DrawnPeople = memo(function DrawnPeople(props: DrawnPeopleProps) {
  const { family, layout, area, size, at, chosen, way, fresh } = props;
  const near = family.inRows.filter((person) => {
    const place = layout.places.get(person.id);
    return (
      place &&
      place.x + 230 >= area.left &&
      place.x <= area.right &&
      place.y + 40 >= area.top &&
      place.y - 40 <= area.bottom
    );
  });
  const isFar = size < readable || layout.shape === 'round';
  const standing = family.byId.get(at);
  const named = isFar ? [] : near;
  const drawn = standing && !named.includes(standing) ? [...named, standing] : named;
  return (
    <>
      {isFar && <FarDots people={near} layout={layout} size={size} way={way} />}
      {drawn.map((person) => (
        <DrawnPerson
          key={person.id}
          person={person}
          layout={layout}
          namesOthers={family.childrenOf.has(person.id)}
          isAt={person.id === at}
          isChosen={person.id === chosen}
          isLit={way.has(person.id)}
          isDim={way.size > 0 && !way.has(person.id)}
          isFresh={fresh.has(person.id)}
          parent={family.byId.get(person.parentId ?? '')?.name}
        />
      ))}
    </>
  );
});

interface DrawnPersonProps {
  readonly person: ChainPerson;
  readonly layout: Layout;
  readonly namesOthers: boolean;
  readonly isAt: boolean;
  readonly isChosen: boolean;
  readonly isLit: boolean;
  readonly isDim: boolean;
  readonly isFresh: boolean;
  readonly parent: string | undefined;
}

const DrawnPerson = memo(function DrawnPerson(props: DrawnPersonProps) {
  const { person, layout, namesOthers, isAt, isChosen, isLit, isDim, isFresh, parent } = props;
  const place = layout.places.get(person.id);
  if (!place) return null;
  // On a branch the name stands above the line and the place below it.
  const isOnBranch = namesOthers && layout.shape === 'wide';
  const r = 7.5 + Math.min(3, Math.max(0, person.conversations - 1));
  const work = sayPlace(person);
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
      data-fresh={isFresh || undefined}
      transform={`translate(${place.x} ${place.y})`}
    >
      <title>{`${person.name}${work ? `, ${work}` : ''}, ${sayState(person)}${parent ? `, named by ${parent}` : ''}`}</title>
      <rect className="chain-hit" x={-16} y={-28} width={204} height={56} rx={12} />
      {person.state === 'agreed' && <circle className="chain-ring" r={r + 4} />}
      <circle className="chain-dot" r={r} />
      {person.state === 'written' && <circle className="chain-seed" r={3} />}
      <text className="chain-name" x={r + 9} y={isOnBranch ? -9 : work ? -2 : 5}>
        {shorten(person.name, 20)}
      </text>
      {work && (
        <text className="chain-place" x={r + 9} y={isOnBranch ? 19 : 16}>
          {shorten(work, 24)}
        </text>
      )}
    </g>
  );
});

interface FarDotsProps {
  readonly people: readonly ChainPerson[];
  readonly layout: Layout;
  readonly size: number;
  readonly way: ReadonlySet<string>;
}

function FarDots({ people, layout, size, way }: FarDotsProps) {
  const paths = new Map<string, string[]>();
  const r = Math.max(7.5, (layout.shape === 'round' ? 1.5 : 2) / size);
  for (const person of people) {
    const place = layout.places.get(person.id);
    if (!place) continue;
    const look = way.has(person.id) ? 'lit' : person.state;
    const there = paths.get(look);
    if (there) there.push(dotPath(place, r));
    else paths.set(look, [dotPath(place, r)]);
  }
  return [...paths].map(([look, dots]) => (
    <path key={look} className="chain-far" data-state={look} d={dots.join('')} />
  ));
}

export function domId(personId: string): string {
  return `chain-${personId}`;
}
