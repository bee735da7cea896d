/** The lines between people: the whole tree in four strokes, the lit way above them. */
import { memo } from 'react';
import { branchSize, branchTo, threadPath } from './branch.ts';
import type { ChainPerson, ChainRead, Family } from './family.ts';
import type { Layout, Place } from './lay-out.ts';
import type { Area } from './view.ts';

interface DrawnBranchesProps {
  readonly family: Family;
  readonly edges: ChainRead['edges'];
  readonly layout: Layout;
  readonly area: Area;
  readonly way: readonly ChainPerson[];
  readonly fresh: ReadonlySet<string>;
}

export const DrawnBranches = memo(function DrawnBranches({
  family,
  edges,
  layout,
  area,
  way,
  fresh,
}: DrawnBranchesProps) {
  const sizes: [string[], string[], string[], string[]] = [[], [], [], []];
  const trunk: string[] = [];
  const growing: { id: string; d: string }[] = [];
  for (const person of family.inRows) {
    const to = layout.places.get(person.id);
    const parent = layout.places.get(person.parentId ?? '');
    if (!to || !touches(parent ?? layout.you, to, area)) continue;
    const d = branchTo(layout, parent, to, person.id);
    if (!parent) trunk.push(d);
    else if (fresh.has(person.id)) growing.push({ id: person.id, d });
    else sizes[branchSize(family.ledTo.get(person.id) ?? 0)].push(d);
  }
  const lit = way.flatMap((person) => {
    const to = layout.places.get(person.id);
    const parent = layout.places.get(person.parentId ?? '');
    return to ? [branchTo(layout, parent, to, person.id)] : [];
  });
  return (
    <g className="chain-branches">
      <path className="chain-trunk" d={trunk.join('')} />
      <path className="chain-thread" d={threads(edges, family, layout, area, way.at(-1)?.id)} />
      {sizes.map((paths, size) => paths.length > 0 && <path key={String(size)} data-size={size} d={paths.join('')} />)}
      {growing.map(({ id, d }) => (
        <path key={id} data-size={0} data-fresh="" d={d} pathLength={1} />
      ))}
      {lit.length > 0 && <path className="chain-lit" d={lit.join('')} />}
    </g>
  );
});

/** Longer threads than this, in pixels of the drawing, would only be noise, and dots over miles are slow to draw. */
const longest = 1500;

/** Referrals that were not the first to name someone; the long ones only when they touch the chosen person. */
function threads(
  edges: ChainRead['edges'],
  family: Family,
  layout: Layout,
  area: Area,
  chosen: string | undefined,
): string {
  if (layout.shape === 'round') return '';
  const paths: string[] = [];
  for (const { from, to } of edges) {
    const a = layout.places.get(from);
    const b = layout.places.get(to);
    if (!a || !b || family.byId.get(to)?.parentId === from || !touches(a, b, area)) continue;
    if (Math.abs(a.y - b.y) <= longest || from === chosen || to === chosen) paths.push(threadPath(a, b));
  }
  return paths.join('');
}

function touches(a: Place, b: Place, area: Area): boolean {
  return (
    Math.min(a.x, b.x) - 90 <= area.right &&
    Math.max(a.x, b.x) >= area.left &&
    Math.min(a.y, b.y) - 10 <= area.bottom &&
    Math.max(a.y, b.y) + 10 >= area.top
  );
}
