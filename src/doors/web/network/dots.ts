/** Thousands of dots written straight into the picture's pixels: quicker than any path. Pure. */
import type { Rgb } from './palette.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha of each pixel, as the picture keeps them. */
  readonly data: Uint32Array;
}

/** A round spot's cover of the pixels around it, 0 to 255. */
interface Stamp {
  readonly side: number;
  readonly cover: Uint8Array;
}

/** Dots are set to quarters of a pixel, so that they do not tremble while the map grows. */
const quarters = 4;
const stamps = new Map<number, Stamp>();

/** A dot of radius `r` pixels, to a quarter of a pixel; what lies beyond the edge is left out. */
export function dot({ width, height, data }: Pixels, x: number, y: number, r: number, color: number): void {
  const [left, top] = [x - r - 1, y - r - 1];
  const [column, row] = [Math.floor(left), Math.floor(top)];
  const [fx, fy] = [Math.floor((left - column) * quarters), Math.floor((top - row) * quarters)];
  const { side, cover } = stampOf(Math.max(2, Math.round(r * quarters)), fx, fy);
  if (column + side <= 0 || row + side <= 0 || column >= width || row >= height) return;
  const rgb = color & 0xffffff;
  for (let j = Math.max(0, -row); j < side && row + j < height; j += 1) {
    const line = (row + j) * width + column;
    for (let i = Math.max(0, -column); i < side && column + i < width; i += 1) {
      const over = cover[j * side + i] ?? 0;
      if (over === 0) continue;
      const under = (data[line + i] ?? 0) >>> 24;
      const alpha = under === 0 ? over : over + under - ((over * under) >> 8);
      data[line + i] = (alpha << 24) | rgb;
    }
  }
}

/** As `dot` takes it: this machine keeps red first. */
export function packed([r, g, b]: Rgb): number {
  return (b << 16) | (g << 8) | r;
}

function stampOf(radius: number, fx: number, fy: number): Stamp {
  const key = (radius * quarters + fx) * quarters + fy;
  const known = stamps.get(key);
  if (known) return known;
  const made = makeStamp(radius / quarters, fx / quarters, fy / quarters);
  stamps.set(key, made);
  return made;
}

function makeStamp(r: number, fx: number, fy: number): Stamp {
  const side = Math.ceil(2 * r + 3);
  const cover = new Uint8Array(side * side);
  // Below a pixel across, a dot keeps its weight rather than its size.
  const weight = Math.min(1, (r * r) / 0.36 + 0.15);
  const reach = Math.max(r, 0.6);
  for (let j = 0; j < side; j += 1)
    for (let i = 0; i < side; i += 1) {
      const far = Math.hypot(i + 0.5 - (fx + r + 1), j + 0.5 - (fy + r + 1));
      cover[j * side + i] = Math.round(255 * weight * Math.min(1, Math.max(0, reach + 0.5 - far)));
    }
  return { side, cover };
}
