/** The chain of a story stretched to the room there is: its shape tells, not its dates. Method: M11, M8. */
import { layOutPicture, type PictureLayout } from '../referrals/picture-layout.ts';
import { branchLine, lifeLine, openingLine, wayLine } from '../referrals/picture-lines.ts';
import type { StoryChain } from './story-chain.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnChain {
  /** For the lines, which are drawn with strokes that do not scale. */
  readonly transform: string;
  readonly branches: string;
  /** The way to the yes; '' when there is none. */
  readonly way: string;
  readonly dots: readonly {
    readonly key: string;
    readonly x: number;
    readonly y: number;
    readonly r: number;
    /** A conversation; else someone who was only named on the way. */
    readonly isTalk: boolean;
  }[];
  readonly openings: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly isOffer: boolean;
    readonly isYes: boolean;
  }[];
  /** Words beside a dot; those for which there is no room are left out, those on the way the last. */
  readonly words: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  /** What it needs of the height. */
  readonly height: number;
}

/** Rows further apart than this look empty. */
const mostBetween = 1.9;
/** A letter of the words is about so wide, for words of 15. */
const letter = 7.6;
/** With more people than this words would lie over lines: the way to the yes is told beneath the story. */
const fewPeople = 9;
const wordRow = 20;

export function drawChain(told: StoryChain, box: Box): DrawnChain {
  // Organizations are told by their kind only: families stay side by side, with no bands between them.
  const layout = layOutPicture({
    ...told,
    people: told.people.map((one) => ({ ...one, bandId: null })),
    openings: told.openings.map((one) => ({ ...one, bandId: null })),
    bands: [],
  });
  const people = [...layout.people.values()];
  const xs = [...people.flatMap((one) => [one.x, ...one.laterX]), ...layout.openings.map(({ x }) => x)];
  const ys = [...people, ...layout.openings].map(({ y }) => y);
  if (xs.length === 0) return { transform: '', branches: '', way: '', dots: [], openings: [], words: [], height: 0 };
  const [left, right, high, low] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const sx = right > left ? box.width / (right - left) : 1;
  const sy = low > high ? Math.min(box.height / (low - high), mostBetween) : 1;
  const height = (low - high) * sy;
  const x = (at: number): number => round(right > left ? box.left + (at - left) * sx : box.left + box.width / 2);
  const y = (at: number): number => round(box.top + (box.height - height) / 2 + (at - high) * sy);
  const r = Math.max(4, Math.min(15, box.width / 6.5 / Math.sqrt(xs.length + 30)));
  const onWay = new Set(told.way);
  const talked = new Set(told.people.flatMap((one) => (one.talks.length > 0 ? [one.id] : [])));
  const opening = layout.openings.find(({ id }) => id === told.wayTo);
  const offers = new Set(told.doors.flatMap((door) => (door.isOffer ? [door.id] : [])));
  const openings = layout.openings.map((one) => ({
    id: one.id,
    // Beside the one who told of it, never on them.
    x: Math.max(x(one.x), round(x(layout.people.get(one.personId)?.x ?? one.x) + r * 3.4)),
    y: y(one.y),
    isOffer: offers.has(one.id),
    isYes: one.id === told.wayTo,
  }));
  return {
    transform: `translate(${x(0)} ${y(0)}) scale(${round(sx)} ${round(sy)})`,
    branches: branches(layout),
    way: wayLine(layout, told.way, opening),
    dots: people.flatMap((one) => {
      const isTalk = talked.has(one.id);
      const size = round(r * (onWay.has(one.id) ? 1.25 : isTalk ? 1 : 0.8));
      return [
        { key: one.id, x: x(one.x), y: y(one.y), r: size, isTalk },
        ...one.laterX.map((at, i) => ({ key: `${one.id} ${i}`, x: x(at), y: y(one.y), r: round(r * 0.7), isTalk })),
      ];
    }),
    openings,
    words: wordsBeside(
      told,
      people.map((one) => ({ id: one.id, x: x(one.x), y: y(one.y) + r + wordRow, isOnWay: onWay.has(one.id) })),
      openings,
      box,
    ),
    height,
  };
}

function wordsBeside(
  told: StoryChain,
  places: readonly { readonly id: string; readonly x: number; readonly y: number; readonly isOnWay: boolean }[],
  marks: readonly { readonly x: number; readonly y: number }[],
  box: Box,
): DrawnChain['words'] {
  const labels = new Map(told.shown.map(({ id, label }) => [id, label]));
  const taken: { readonly from: number; readonly to: number; readonly y: number }[] = marks.map(({ x, y }) => ({
    from: x - 16,
    to: x + 16,
    y,
  }));
  if (places.length > fewPeople) return [];
  return [...places]
    .sort((a, b) => Number(b.isOnWay) - Number(a.isOnWay) || a.x - b.x)
    .flatMap(({ id, x, y }) => {
      const text = labels.get(id) ?? '';
      const wide = [...text].length * letter;
      const anchor = x - wide / 2 < box.left ? 'start' : x + wide / 2 > box.left + box.width ? 'end' : 'middle';
      const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
      const stands = { from: from - 6, to: from + wide + 6, y };
      const isFree = taken.every(
        (one) => stands.to < one.from || one.to < stands.from || Math.abs(one.y - y) > wordRow,
      );
      if (text === '' || !isFree) return [];
      taken.push(stands);
      return [{ id, x, y: round(y), text, anchor } as const];
    });
}

function branches(layout: PictureLayout): string {
  return [
    ...layout.referrals.map((referral) => {
      const to = layout.people.get(referral.to);
      return to && referral.isFirst ? branchLine(referral, to) : '';
    }),
    ...[...layout.people.values()].map(lifeLine),
    ...layout.openings.map(openingLine),
  ].join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
