/** What part of the map is seen: a shift and a size; screen = map x size + shift, in CSS pixels. Pure. */

export interface View {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Pixels at the left and at the bottom that lie under a card. */
export interface Inset {
  readonly left: number;
  readonly bottom: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const largest = 9;

/** The area in the middle of the room, with a little paper around; never larger than `most`. */
export function fitArea({ left, top, right, bottom }: Area, { width, height }: Room, most = 1.4): View {
  const size = Math.min(most, (width * 0.94) / Math.max(1, right - left), (height * 0.92) / Math.max(1, bottom - top));
  return { size, x: width / 2 - ((left + right) / 2) * size, y: height / 2 - ((top + bottom) / 2) * size };
}

/** Larger or smaller around a point of the room. */
export function zoomAt(view: View, by: number, px: number, py: number, whole: Area, room: Room): View {
  const smallest = fitArea(whole, room).size * 0.8;
  const size = Math.min(largest, Math.max(smallest, view.size * by));
  const scale = size / view.size;
  return keepInReach({ size, x: px - (px - view.x) * scale, y: py - (py - view.y) * scale }, whole, room);
}

/** Part of the map always stays in the room. */
export function keepInReach(view: View, whole: Area, { width, height }: Room): View {
  const hold = (shift: number, from: number, to: number, length: number) =>
    Math.min(length * 0.7 - from * view.size, Math.max(length * 0.3 - to * view.size, shift));
  return {
    size: view.size,
    x: hold(view.x, whole.left, whole.right, width),
    y: hold(view.y, whole.top, whole.bottom, height),
  };
}

/** A point of the map at a point of the room. */
export function centerOn(x: number, y: number, size: number, px: number, py: number): View {
  return { size, x: px - x * size, y: py - y * size };
}

/** On the way from one view to another, `share` 0 to 1: the size changes evenly in proportion, the middle of the room travels straight. */
export function between(from: View, to: View, share: number, { width, height }: Room): View {
  const size = from.size * (to.size / from.size) ** share;
  const middle = (view: View) => ({ x: (width / 2 - view.x) / view.size, y: (height / 2 - view.y) / view.size });
  const [a, b] = [middle(from), middle(to)];
  // As the size grows the same way over the screen covers less of the map.
  const part = Math.abs(from.size - to.size) < 1e-6 ? share : (1 - from.size / size) / (1 - from.size / to.size);
  return centerOn(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part, size, width / 2, height / 2);
}

/** The part of the map in the room. */
export function areaSeen({ x, y, size }: View, { width, height }: Room): Area {
  return { left: -x / size, top: -y / size, right: (width - x) / size, bottom: (height - y) / size };
}
