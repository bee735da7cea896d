/** Whose names can stand in the picture seen from afar without standing on each other: openings first, then who led furthest. Pure. */
import { compareText } from '#domain/compare-text.ts';

export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** More comes first. */
  readonly weight: number;
}

/** Pixels of the window a name takes, whatever the size of the drawing. */
const wide = 150;
const high = 22;

/** The ids whose names fit, at this size of the drawing. The same wishes give the same names, in whatever order they come. */
export function labelsThatFit(wishes: readonly LabelWish[], size: number): ReadonlySet<string> {
  const taken = new Map<string, { readonly x: number; readonly y: number }[]>();
  const fits = new Set<string>();
  const sorted = [...wishes].sort((a, b) => b.weight - a.weight || compareText(a.id, b.id));
  for (const { id, x, y } of sorted) {
    const at = { x: x * size, y: y * size };
    const [column, row] = [Math.floor(at.x / wide), Math.floor(at.y / high)];
    const isFree = [-1, 0, 1].every((dx) =>
      [-1, 0, 1].every((dy) =>
        (taken.get(`${column + dx} ${row + dy}`) ?? []).every(
          (other) => Math.abs(other.x - at.x) >= wide || Math.abs(other.y - at.y) >= high,
        ),
      ),
    );
    if (!isFree) continue;
    fits.add(id);
    const key = `${column} ${row}`;
    taken.set(key, [...(taken.get(key) ?? []), at]);
  }
  return fits;
}
