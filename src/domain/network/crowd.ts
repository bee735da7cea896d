/** Circles that were set, by where they lie: whether a new one would overlap any, without looking at all. Method: M3. */
import type { Circle } from './pack-circles.ts';

export interface Crowd {
  add(circle: Circle): void;
  /** Touching is no overlap. */
  overlaps(circle: Circle): boolean;
}

const cell = 48;
/** Cells to one side of the middle, at most: 1.5 million units. */
const half = 32_768;

export function crowdOf(): Crowd {
  const cells = new Map<number, Circle[]>();
  const visit = ({ x, y, r }: Circle, see: (key: number) => boolean): boolean => {
    const [left, right] = [Math.floor((x - r) / cell), Math.floor((x + r) / cell)];
    const [top, bottom] = [Math.floor((y - r) / cell), Math.floor((y + r) / cell)];
    for (let column = left; column <= right; column += 1)
      for (let row = top; row <= bottom; row += 1) if (see((column + half) * 2 * half + row + half)) return true;
    return false;
  };
  return {
    add: (circle) => {
      visit(circle, (key) => {
        const there = cells.get(key);
        if (there) there.push(circle);
        else cells.set(key, [circle]);
        return false;
      });
    },
    overlaps: (circle) =>
      visit(circle, (key) => {
        for (const other of cells.get(key) ?? []) if (overlap(other, circle)) return true;
        return false;
      }),
  };
}

export function overlap(a: Circle, b: Circle): boolean {
  const reach = a.r + b.r - 1e-6;
  return reach > 0 && reach * reach > (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
}
