/** Who named whom in the picture: a few strokes for all of it, the lit ways above them. */
import { memo } from 'react';
import type { PictureLayout, PlacedPerson } from '#domain/referrals/picture-layout.ts';
import { branchLine, lifeLine, openingLine, threadLine } from '#domain/referrals/picture-lines.ts';
import type { Family } from './family.ts';
import type { Area } from './view.ts';

interface DrawnLinesProps {
  readonly family: Family;
  readonly layout: PictureLayout;
  readonly area: Area;
  /** So far away that only the ways of conversations are drawn, and thin. */
  readonly isFar: boolean;
  /** The ways to all openings. */
  readonly ways: string;
  /** The chosen way; '' for none. */
  readonly lit: string;
}

export const DrawnLines = memo(function DrawnLines({ family, layout, area, isFar, ways, lit }: DrawnLinesProps) {
  const lines = linesNear(family, layout, area);
  return (
    <g className="chain-lines" data-lit={lit !== '' || undefined} data-far={isFar || undefined}>
      {!isFar && <path data-line="thread" d={lines.threads} />}
      {!isFar && <path data-line="named" d={lines.named} />}
      <path data-line="talked" d={lines.talked} />
      <path data-line="opening" d={lines.openings} />
      <path data-line="way" d={ways} />
      {lit !== '' && <path data-line="lit" d={lit} />}
    </g>
  );
});

function linesNear(family: Family, layout: PictureLayout, area: Area) {
  const threads: string[] = [];
  const named: string[] = [];
  const talked: string[] = [];
  for (const referral of layout.referrals) {
    const to = layout.people.get(referral.to);
    if (!to || !touches(referral, to, area)) continue;
    if (!referral.isFirst) threads.push(threadLine(referral, to));
    else if (family.byId.get(to.id)?.state === 'talked') talked.push(branchLine(referral, to));
    else named.push(branchLine(referral, to));
  }
  for (const person of layout.people.values())
    if (person.laterX.length > 0 && touches(person, person, area)) talked.push(lifeLine(person));
  return {
    threads: threads.join(''),
    named: named.join(''),
    talked: talked.join(''),
    openings: layout.openings.map(openingLine).join(''),
  };
}

function touches(from: { readonly x: number; readonly y: number }, to: PlacedPerson, area: Area): boolean {
  const right = Math.max(from.x, to.laterX.at(-1) ?? to.x);
  return (
    Math.min(from.x, to.x) - 90 <= area.right &&
    right + 90 >= area.left &&
    Math.min(from.y, to.y) <= area.bottom &&
    Math.max(from.y, to.y) >= area.top
  );
}
