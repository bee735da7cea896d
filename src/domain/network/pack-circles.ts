/** Circles set side by side around the first, none over another: how places share the map. Method: M3. */

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
  if (first) settle(nearestLink(first, middle, wide), spots, middle, wide);
  return spots;
}

interface Middle {
  readonly x: number;
  readonly y: number;
}

/** Sets each spot outside the ring that `a` belongs to, beginning between it and its next; the ring grows around it. */
function settle(start: Link, spots: readonly Spot[], middle: Middle, wide: number): void {
  let a = start;
  let b = a.after;
  for (let i = 0; i < spots.length; ) {
    const spot = spots[i];
    if (!spot) break;
    touch(a.spot, b.spot, spot);
    const hit = firstHit(a, b, spot);
    if (hit) {
      if (hit.isAhead) b = hit.link;
      else a = hit.link;
      join(a, b);
      continue;
    }
    const link = linkOf(spot);
    join(a, link);
    join(link, b);
    i += 1;
    a = nearestLink(link, middle, wide);
    b = a.after;
  }
}

/** Where the ring comes nearest to the middle. */
function nearestLink(start: Link, middle: Middle, wide: number): Link {
  let best = start;
  let least = Number.POSITIVE_INFINITY;
  let at = start;
  do {
    const far = distance(at, middle, wide);
    if (far < least) {
      least = far;
      best = at;
    }
    at = at.after;
  } while (at !== start);
  return best;
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

function overlap(a: Spot, b: Spot): boolean {
  const reach = a.r + b.r - 1e-6;
  return reach > 0 && reach * reach > (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
}

/** Of the place between a link and its next, from the middle, squared. */
function distance({ spot: a, after: { spot: b } }: Link, middle: Middle, wide: number): number {
  const sum = a.r + b.r;
  const x = ((a.x * b.r + b.x * a.r) / sum - middle.x) / wide;
  const y = (a.y * b.r + b.y * a.r) / sum - middle.y;
  return x * x + y * y;
}

function linkOf(spot: Spot): Link {
  const link: Partial<Link> & { readonly spot: Spot } = { spot };
  link.before = link as Link;
  link.after = link as Link;
  return link as Link;
}

function join(before: Link, after: Link): void {
  before.after = after;
  after.before = before;
}
