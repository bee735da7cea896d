/** The quiet water around all islands, beyond which the sea of everybody else begins. Method: M3. */
import type { Circle } from './pack-circles.ts';

export interface Lagoon {
  /** Side by side along its edge, clockwise as seen on a screen. */
  readonly ring: readonly Circle[];
  readonly middle: { readonly x: number; readonly y: number };
  /** How much wider than high. */
  readonly wide: number;
}

/** Units between one circle of the edge and the next, about. */
const step = 44;

/** An oval around all circles, in their proportions but no longer than three to one. `wide` decides for a single circle. */
export function lagoonAround(circles: readonly Circle[], wide: number): Lagoon {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const { x, y, r } of circles) {
    left = Math.min(left, x - r);
    top = Math.min(top, y - r);
    right = Math.max(right, x + r);
    bottom = Math.max(bottom, y + r);
  }
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const shape = circles.length < 2 ? wide : (right - left) / Math.max(1, bottom - top);
  const proportion = Math.min(3, Math.max(1 / 3, shape));
  // A circle seen with its width shrunk so lies within one of its radius; grown, within one as much larger.
  const most = Math.max(1, 1 / proportion);
  const high = Math.max(
    ...circles.map(({ x, y, r }) => Math.hypot((x - middle.x) / proportion, y - middle.y) + r * most),
  );
  return { ring: ringOf(high * proportion + step / 2, high + step / 2, middle), middle, wide: proportion };
}

/** Circles along an oval, as far from one another wherever they stand. */
function ringOf(rx: number, ry: number, middle: { readonly x: number; readonly y: number }): readonly Circle[] {
  const samples = 720;
  const point = (i: number) => {
    const turn = (i / samples) * 2 * Math.PI;
    return { x: middle.x + rx * Math.cos(turn), y: middle.y + ry * Math.sin(turn) };
  };
  const along = [0];
  for (let i = 1; i <= samples; i += 1) {
    const [a, b] = [point(i - 1), point(i)];
    along.push((along[i - 1] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  }
  const whole = along[samples] ?? 1;
  const count = Math.max(8, Math.round(whole / step));
  const circles: Circle[] = [];
  for (let i = 0; i <= samples && circles.length < count; i += 1)
    if ((along[i] ?? 0) >= (circles.length * whole) / count) circles.push({ ...point(i), r: whole / count / 2 });
  return circles;
}
