/** Whose names can stand in the picture seen from afar without standing on each other: openings first, then who led furthest. Pure. */
import { compareText } from '#domain/compare-text.ts';

export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** More comes first. */
  readonly weight: number;
  /** How long the name is; more than 20 letters are cut anyway. */
  readonly letters: number;
}

/** Pixels of the window a name takes at most, whatever the size of the drawing, and a letter of it. */
const widest = 172;
const letter = 7.9;
const high = 20;
/** More names than this are a wall of words, not a picture. */
const most = 36;

/** The ids whose names fit, at this size of the drawing. The same wishes give the same names, in whatever order they come. */
export function labelsThatFit(wishes: readonly LabelWish[], size: number): ReadonlySet<string> {
  const taken = new Map<string, { readonly x: number; readonly y: number; readonly width: number }[]>();
  const fits = new Set<string>();
  const sorted = [...wishes].sort((a, b) => b.weight - a.weight || compareText(a.id, b.id));
  for (const { id, x, y, letters } of sorted) {
    const at = { x: x * size, y: y * size, width: Math.min(20, letters) * letter + 14 };
    const [column, row] = [Math.floor(at.x / widest), Math.floor(at.y / high)];
    const isFree = [-1, 0, 1].every((dx) =>
      [-1, 0, 1].every((dy) =>
        (taken.get(`${column + dx} ${row + dy}`) ?? []).every(
          (other) => other.x + other.width <= at.x || at.x + at.width <= other.x || Math.abs(other.y - at.y) >= high,
        ),
      ),
    );
    if (!isFree) continue;
    fits.add(id);
    if (fits.size >= most) break;
    const key = `${column} ${row}`;
    taken.set(key, [...(taken.get(key) ?? []), at]);
  }
  return fits;
}
