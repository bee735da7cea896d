/** What part of the drawing is seen: a shift and a size. Pure; screen = drawing x size + shift, in pixels. */
import type { Place } from './lay-out.ts';

/** The whole drawing: how it grows, and its size in its own pixels. */
export interface Paper {
  readonly shape: 'wide' | 'tall' | 'round' | 'time';
  readonly width: number;
  readonly height: number;
}

export interface View {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Window {
  readonly width: number;
  readonly height: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const biggest = 2.5;

/** Pixels at the top of the window where the months of the picture in time stand. */
export const strip = 30;

/** The whole drawing, never larger than natural, in the middle. */
export function fitView({ shape, width, height }: Paper, window: Window): View {
  const top = shape === 'time' ? strip : 0;
  const size = Math.min(1, window.width / width, (window.height - top) / height);
  return { size, x: (window.width - width * size) / 2, y: top + (window.height - top - height * size) / 2 };
}

/** Larger or smaller around a point of the window. */
export function zoomAt(view: View, by: number, at: Place, layout: Paper, window: Window): View {
  const whole = fitView(layout, window).size;
  const smallest = layout.shape === 'round' ? whole : layout.shape === 'time' ? Math.min(0.3, whole) : 0.3;
  const size = Math.min(biggest, Math.max(smallest, view.size * by));
  const scale = size / view.size;
  return keepInReach({ size, x: at.x - (at.x - view.x) * scale, y: at.y - (at.y - view.y) * scale }, layout, window);
}

/** Part of the drawing always stays in the window. */
export function keepInReach(view: View, layout: Paper, window: Window): View {
  const hold = (shift: number, length: number, room: number) =>
    Math.min(room * 0.6, Math.max(room * 0.4 - length * view.size, shift));
  return {
    size: view.size,
    x: hold(view.x, layout.width, window.width),
    y: hold(view.y, layout.height, window.height),
  };
}

/** The smallest shift that brings a person, with their name, well into the window; the same view when they are. */
export function bringIn(view: View, place: Place, window: Window, shape: Paper['shape']): View {
  const before = 60;
  const above = shape === 'time' ? strip + 56 : before;
  const after = shape === 'tall' ? 40 : shape === 'time' ? 180 : 200 * view.size;
  const sx = place.x * view.size + view.x;
  const sy = place.y * view.size + view.y;
  const dx = sx < before ? before - sx : sx > window.width - after ? Math.min(0, window.width - after - sx) : 0;
  const dy = sy < above ? above - sy : sy > window.height - before ? window.height - before - sy : 0;
  return dx === 0 && dy === 0 ? view : { size: view.size, x: view.x + dx, y: view.y + dy };
}

/** Where to begin: all of it when names stay readable, otherwise this person at a readable size. */
export function firstView(layout: Paper, window: Window, person: Place): View {
  if (layout.shape === 'round') return fitView(layout, window);
  if (layout.shape === 'tall') return bringIn({ x: 0, y: 0, size: 1 }, person, window, 'tall');
  const whole = fitView(layout, window);
  if (layout.shape === 'time') {
    if (whole.size >= 0.42) return whole;
    const size = window.width < 500 ? 0.56 : 0.8;
    return fill(
      { size, x: window.width * 0.6 - person.x * size, y: window.height / 2 - person.y * size },
      layout,
      window,
    );
  }
  if (whole.size >= 0.72) return whole;
  const size = 0.9;
  return keepInReach(
    { size, x: window.width * 0.6 - person.x * size, y: window.height / 2 - person.y * size },
    layout,
    window,
  );
}

/** So that this part of the drawing is seen whole, with some paper around it; never larger than natural. */
export function viewOf(part: Area, layout: Paper, window: Window): View {
  const room = { left: 40, right: 60, top: 74, bottom: 24 };
  const size = Math.min(
    1,
    Math.max(
      fitView(layout, window).size,
      Math.min(
        (window.width - room.left - room.right) / Math.max(1, part.right - part.left),
        (window.height - room.top - room.bottom) / Math.max(1, part.bottom - part.top),
      ),
    ),
  );
  return fill(
    {
      size,
      x: room.left + (window.width - room.left - room.right - (part.right - part.left) * size) / 2 - part.left * size,
      y: room.top + (window.height - room.top - room.bottom - (part.bottom - part.top) * size) / 2 - part.top * size,
    },
    layout,
    window,
  );
}

/** No bare paper beside the drawing where it is larger than the window. */
function fill(view: View, { width, height }: Paper, window: Window): View {
  const hold = (shift: number, length: number, from: number, until: number) =>
    length <= until - from ? (from + until - length) / 2 : Math.min(from, Math.max(until - length, shift));
  return {
    size: view.size,
    x: hold(view.x, width * view.size, 0, window.width),
    y: hold(view.y, height * view.size, strip, window.height),
  };
}

/** The part of the drawing in the window, with as many windows more on every side. */
export function areaSeen({ x, y, size }: View, window: Window, more: number): Area {
  const w = window.width / size;
  const h = window.height / size;
  const left = -x / size;
  const top = -y / size;
  return { left: left - w * more, top: top - h * more, right: left + w * (1 + more), bottom: top + h * (1 + more) };
}

export function isWithin(inner: Area, outer: Area): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}
