/** The next place or person in a direction: how arrow keys walk the map. Method: M3. */

export type Direction = 'left' | 'right' | 'up' | 'down';

interface Point {
  readonly x: number;
  readonly y: number;
}

const along: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Which of the points comes next from `from` that way: near counts, and straight ahead counts more than aside; null when none lies that way. */
export function nextThatWay(from: Point, points: Iterable<readonly [number, Point]>, way: Direction): number | null {
  const { x, y } = along[way];
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, point] of points) {
    const [dx, dy] = [point.x - from.x, point.y - from.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y - dy * x);
    // Within 60 degrees of straight ahead.
    if (ahead < 1e-3 || aside > 1.74 * ahead) continue;
    const far = ahead + 1.6 * aside;
    if (far < least) {
      least = far;
      best = at;
    }
  }
  return best;
}
