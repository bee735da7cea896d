/** Where each person of the chain stands in the drawing: a tree growing to the right, down a narrow page, or all around. Pure. */
import type { Family } from './family.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly shape: 'wide' | 'tall' | 'round';
  /** Where she herself stands, the root of it all. */
  readonly you: Place;
  readonly places: ReadonlyMap<string, Place>;
  readonly width: number;
  readonly height: number;
}

/** Pixels at natural size. A name is at most 20 letters, so a generation needs this much. */
export const column = 244;
const trunk = 104;
const line = 62;
/** A short chain gets more paper. */
const airyLine = 84;
const airyUpTo = 12;
const between = 18;
const margin = 40;

/** Generations from left to right, everyone in the middle of those they led to. */
export function layOutWide(family: Family): Layout {
  const ys = new Map<string, number>();
  const step = family.inRows.length > airyUpTo ? line : airyLine;
  let y = margin;
  for (const person of family.inRows) {
    if (person.generation === 0 && y > margin) y += between;
    if (family.childrenOf.has(person.id)) continue;
    ys.set(person.id, y);
    y += step;
  }
  for (const person of [...family.inRows].reverse()) {
    const children = family.childrenOf.get(person.id);
    if (!children) continue;
    const first = ys.get(children[0]?.id ?? '') ?? margin;
    ys.set(person.id, (first + (ys.get(children.at(-1)?.id ?? '') ?? first)) / 2);
  }
  const places = new Map(
    family.inRows.map(({ id, generation }) => [
      id,
      { x: margin + trunk + generation * column, y: ys.get(id) ?? margin },
    ]),
  );
  const height = Math.max(y - step, margin) + margin;
  const ends = family.roots.map(({ id }) => ys.get(id) ?? margin);
  const you = {
    x: margin,
    y: ends.length === 0 ? margin : (Math.min(...ends.slice(0, 1)) + Math.max(...ends.slice(-1))) / 2,
  };
  const width = margin + trunk + family.generations.length * column;
  return { shape: 'wide', you, places, width, height };
}

/** One line a person, each generation a little further in; never wider than `width` pixels, 180 of them for the deepest name. */
export function layOutTall(family: Family, width: number): Layout {
  const deepest = Math.max(1, family.generations.length);
  const indent = Math.min(30, (width - 180 - 2 * 22) / deepest);
  const places = new Map(
    family.inRows.map(({ id, generation }, at) => [id, { x: 22 + (generation + 1) * indent, y: 28 + (at + 1) * line }]),
  );
  return { shape: 'tall', you: { x: 22, y: 28 }, places, width, height: 28 + family.inRows.length * line + margin };
}

/** She in the middle, each generation a ring further out: how a chain of hundreds is seen whole, without names. */
export function layOutRound(family: Family): Layout {
  const leaves = family.inRows.filter(({ id }) => !family.childrenOf.has(id)).length;
  const rings = Math.max(1, family.generations.length);
  const radius = Math.max(rings * 110, (leaves * 20) / (2 * Math.PI));
  const center = radius + margin;
  const turns = new Map<string, number>();
  let turn = 0;
  for (const { id } of family.inRows) {
    if (family.childrenOf.has(id)) continue;
    turns.set(id, turn);
    turn += (2 * Math.PI) / leaves;
  }
  for (const { id } of [...family.inRows].reverse()) {
    const children = family.childrenOf.get(id);
    if (!children) continue;
    const first = turns.get(children[0]?.id ?? '') ?? 0;
    turns.set(id, (first + (turns.get(children.at(-1)?.id ?? '') ?? first)) / 2);
  }
  const places = new Map(
    family.inRows.map(({ id, generation }) => {
      const out = (radius * (generation + 1)) / rings;
      const at = turns.get(id) ?? 0;
      return [id, { x: center + out * Math.cos(at), y: center + out * Math.sin(at) }];
    }),
  );
  return { shape: 'round', you: { x: center, y: center }, places, width: 2 * center, height: 2 * center };
}
