/** Circles set side by side around the first, none over another: how places share the map. Method: M3. */
import { crowdOf, overlap } from './crowd.ts';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

interface Spot {
  x: number;
  y: number;
  readonly r: number;
}

/** A ring of circles around all that were set so far. */
interface Link {
  readonly spot: Spot;
  before: Link;
  after: Link;
  /** No longer part of the ring. */
  isGone: boolean;
}

/**
 * The first circle stands at 0, 0; each next one where it touches two others and is nearest to the first.
 * `wide` stretches the whole to the side: 1 is round, 2 about twice as wide as high. After W. Wang and others, "Visualization of large hierarchical data by circle packing" (2006).
 */
export function packCircles(radii: readonly number[], wide = 1): readonly Circle[] {
  const spots = radii.map((r): Spot => ({ x: 0, y: 0, r }));
  const [first, second, third, ...rest] = spots;
  if (!first || !second) return spots;
  second.x = first.r + second.r;
  if (!third) return spots;
  touch(second, first, third);
  const [a, b, c] = [linkOf(first), linkOf(second), linkOf(third)];
  join(a, b);
  join(b, c);
  join(c, a);
  settle(a, rest, { x: 0, y: 0 }, wide);
  return spots;
}

/** The same outside a closed ring of circles that stand side by side, clockwise as seen on a screen; nearest to its middle first. */
export function packAround(
  ring: readonly Circle[],
  radii: readonly number[],
  middle: Middle,
  wide = 1,
): readonly Circle[] {
  const spots = radii.map((r): Spot => ({ x: 0, y: 0, r }));
  const links = ring.map((circle) => linkOf({ ...circle }));
  for (const [i, link] of links.entries()) join(link, links[(i + 1) % links.length] ?? link);
  const [first] = links;
  if (first) settle(first, spots, middle, wide);
  return spots;
}

interface Middle {
  readonly x: number;
  readonly y: number;
}

/** Sets each spot outside the ring that `start` belongs to, where the ring comes nearest to the middle; the ring grows around it. */
function settle(start: Link, spots: readonly Spot[], middle: Middle, wide: number): void {
  const gaps = gapsByDistance();
  const note = (link: Link) => gaps.add({ far: distance(link, middle, wide), link, after: link.after });
  const crowd = crowdOf();
  let at = start;
  do {
    note(at);
    crowd.add(at.spot);
    at = at.after;
  } while (at !== start);
  for (const spot of spots) {
    let a = gaps.nearest() ?? start;
    let b = a.after;
    touch(a.spot, b.spot, spot);
    // Looking along the ring takes long: only when there is something to be found.
    const hitNow = () => (crowd.overlaps(spot) ? firstHit(a, b, spot) : null);
    for (let hit = hitNow(); hit; hit = hitNow()) {
      const [from, to] = hit.isAhead ? [a, hit.link] : [hit.link, b];
      for (let gone = from.after; gone !== to; gone = gone.after) gone.isGone = true;
      [a, b] = [from, to];
      join(a, b);
      touch(a.spot, b.spot, spot);
    }
    crowd.add(spot);
    const link = linkOf(spot);
    join(a, link);
    join(link, b);
    note(a);
    note(link);
  }
}

/** A gap of the ring, between a link and the one after it. */
interface Gap {
  readonly far: number;
  readonly link: Link;
  readonly after: Link;
}

/** Gaps in a heap, the nearest on top; gaps that have closed since are passed over. */
function gapsByDistance() {
  const heap: Gap[] = [];
  const isBefore = (a: number, b: number) => (heap[a]?.far ?? 0) < (heap[b]?.far ?? 0);
  const swap = (a: number, b: number) => {
    const [one, other] = [heap[a], heap[b]];
    if (one) heap[b] = one;
    if (other) heap[a] = other;
  };
  const drop = () => {
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    heap[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      if (left >= heap.length) return;
      const child = right < heap.length && isBefore(right, left) ? right : left;
      if (!isBefore(child, at)) return;
      swap(child, at);
      at = child;
    }
  };
  return {
    add: (gap: Gap) => {
      heap.push(gap);
      for (let at = heap.length - 1; at > 0 && isBefore(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1);
    },
    nearest: (): Link | undefined => {
      for (let top = heap[0]; top; top = heap[0]) {
        if (!top.link.isGone && top.link.after === top.after) return top.link;
        drop();
      }
      return undefined;
    },
  };
}

/** Sets `c` where it touches both, on the outer side. */
function touch(a: Spot, b: Spot, c: Spot): void {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const d2 = dx * dx + dy * dy;
  const toA = (a.r + c.r) ** 2;
  const toB = (b.r + c.r) ** 2;
  if (toA > toB) {
    const x = (d2 + toB - toA) / (2 * d2);
    const y = Math.sqrt(Math.max(0, toB / d2 - x * x));
    c.x = b.x - x * dx + y * dy;
    c.y = b.y - x * dy - y * dx;
  } else {
    const x = (d2 + toA - toB) / (2 * d2);
    const y = Math.sqrt(Math.max(0, toA / d2 - x * x));
    c.x = a.x + x * dx + y * dy;
    c.y = a.y + x * dy - y * dx;
  }
}

/** The circle of the ring that this one would lie over, nearest along the ring on either side. */
function firstHit(a: Link, b: Link, spot: Spot): { readonly link: Link; readonly isAhead: boolean } | null {
  let ahead = b.after;
  let behind = a.before;
  let aheadBy = b.spot.r;
  let behindBy = a.spot.r;
  do {
    if (aheadBy <= behindBy) {
      if (overlap(ahead.spot, spot)) return { link: ahead, isAhead: true };
      aheadBy += ahead.spot.r;
      ahead = ahead.after;
    } else {
      if (overlap(behind.spot, spot)) return { link: behind, isAhead: false };
      behindBy += behind.spot.r;
      behind = behind.before;
    }
  } while (ahead !== behind.after);
  return null;
}

/** Of the place between a link and its next, from the middle, squared. */
function distance({ spot: a, after: { spot: b } }: Link, middle: Middle, wide: number): number {
  const sum = a.r + b.r;
  const x = ((a.x * b.r + b.x * a.r) / sum - middle.x) / wide;
  const y = (a.y * b.r + b.y * a.r) / sum - middle.y;
  return x * x + y * y;
}

function linkOf(spot: Spot): Link {
  const link: Partial<Link> & { readonly spot: Spot } = { spot, isGone: false };
  link.before = link as Link;
  link.after = link as Link;
  return link as Link;
}

function join(before: Link, after: Link): void {
  before.after = after;
  after.before = before;
}
