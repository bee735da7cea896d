/** One frame of the map: water, land, ways, everybody, names. Made once for a chart and a palette, then called for each view. */
import { eachWithin } from '#domain/network/near.ts';
import { areaSeen, type Inset, type Room, type View } from './camera.ts';
import { dot, type Pixels, packed } from './dots.ts';
import { faceFrom, faces } from './faces.ts';
import { landOf, paintLand, paintRoutes, paintWater, pathsOf } from './land.ts';
import { lettering } from './lettering.ts';
import { looksOf } from './looks.ts';
import { paintNames } from './names.ts';
import type { Chosen, PlacedChart } from './network-types.ts';
import type { Palette } from './palette.ts';
import { litRoutes, ownMarkAt, type Route } from './routes.ts';

export interface Frame {
  readonly view: View;
  readonly room: Room;
  readonly chosen: Chosen | null;
  readonly hovered: number | null;
  readonly inset: Inset;
}

export interface Painter {
  /** Whether words were left out that the next frame should write. */
  paint(frame: Frame): boolean;
}

/** Ways to where she only knows someone end at the shore: islands lie over them. */
const isUnder = ({ kind }: Route) => kind === 'known';

/** New words a frame may write while it moves. */
const wordsAFrame = 10;

/** `density` is device pixels for a CSS pixel. Null where nothing can be painted. */
export function painterOf(
  canvas: HTMLCanvasElement,
  chart: PlacedChart,
  palette: Palette,
  density: number,
): Painter | null {
  const pen = canvas.getContext('2d');
  const under = document.createElement('canvas');
  const dots = under.getContext('2d');
  if (!pen || !dots) return null;
  const land = landOf(chart);
  const looks = looksOf(chart);
  const letters = lettering(palette, density);
  const people = faces(palette, density);
  const paper = packed(palette.surfaceRgb);
  const colors = palette.dots.map(packed);
  let image = dots.createImageData(1, 1);
  let pixels: Pixels = { width: 1, height: 1, data: new Uint32Array(image.data.buffer) };
  let lit = pathsOf([]);
  let litFor: Chosen | null = null;

  /** Everybody in sight: dots are set into the pixels, those near enough for a face are given back. */
  const setDots = ({ view, room }: Frame): readonly number[] => {
    const { layout, near } = chart;
    const seen: number[] = [];
    const { x, y, size } = view;
    const set = (person: number) => {
      const r = (looks.radius[person] ?? 0) * size;
      const px = (layout.x[person] ?? 0) * size + x;
      const py = (layout.y[person] ?? 0) * size + y;
      if (px < -r || py < -r || px > room.width + r || py > room.height + r) return;
      if (r >= faceFrom) seen.push(person);
      else if (chart.named.has(person)) {
        dot(pixels, px * density, py * density, Math.max(1, r) * density, colors[3] ?? 0);
        dot(pixels, px * density, py * density, Math.max(0.5, r - 1.4) * density, paper);
      } else
        dot(pixels, px * density, py * density, Math.max(0.55, r) * density, colors[looks.color[person] ?? 0] ?? 0);
    };
    const area = areaSeen(view, room);
    const isAll =
      (area.right - area.left) * (area.bottom - area.top) >
      0.3 * (layout.right - layout.left) * (layout.bottom - layout.top);
    if (isAll) for (const person of looks.order) set(person);
    else eachWithin(near, area.left - 40, area.top - 40, area.right + 40, area.bottom + 40, set);
    return seen;
  };

  const setFaces = ({ view: { x, y, size } }: Frame, seen: readonly number[]) => {
    for (const person of seen) {
      const name = chart.network.people.name[person] ?? '';
      const px = (chart.layout.x[person] ?? 0) * size + x;
      const py = (chart.layout.y[person] ?? 0) * size + y;
      people.set(
        pen,
        name,
        looks.color[person] ?? 0,
        chart.named.has(person),
        px,
        py,
        (looks.radius[person] ?? 0) * size,
      );
    }
  };

  /** Around those she dealt with, the one under the hand, the chosen one. */
  const setRings = ({ view: { x, y, size }, chosen, hovered }: Frame) => {
    const ring = (person: number, gap: number, width: number) => {
      const r = Math.max(1, (looks.radius[person] ?? 0) * size) + gap;
      pen.lineWidth = width;
      pen.beginPath();
      pen.arc((chart.layout.x[person] ?? 0) * size + x, (chart.layout.y[person] ?? 0) * size + y, r, 0, 2 * Math.PI);
      pen.stroke();
    };
    pen.strokeStyle = palette.green;
    if (size > 0.25) for (const [person, standing] of chart.standing) ring(person, 2.5, standing === 'talked' ? 2 : 1);
    pen.strokeStyle = palette.ink;
    if (hovered !== null) ring(hovered, 2.5, 1.5);
    if (chosen?.kind === 'person') ring(chosen.at, 4, 2.5);
  };

  const paint = (frame: Frame): boolean => {
    const { view, room, chosen } = frame;
    const [width, height] = [Math.round(room.width * density), Math.round(room.height * density)];
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      // Exactly as many pixels as it has: letters stay sharp.
      canvas.style.width = `${width / density}px`;
      canvas.style.height = `${height / density}px`;
    }
    if (pixels.width !== width || pixels.height !== height) {
      under.width = width;
      under.height = height;
      image = dots.createImageData(width, height);
      pixels = { width, height, data: new Uint32Array(image.data.buffer) };
    }
    if (litFor !== chosen) {
      lit = pathsOf(litRoutes(chart, chosen));
      litFor = chosen;
    }
    letters.begin(wordsAFrame);
    pen.setTransform(density, 0, 0, density, 0, 0);
    paintWater(pen, view, room.width, room.height, palette);
    const map = () =>
      pen.setTransform(density * view.size, 0, 0, density * view.size, density * view.x, density * view.y);
    map();
    paintRoutes(pen, land.routes.filter(isUnder), view.size, palette, false);
    paintLand(pen, land, areaSeen(view, room), view.size, palette, chosen?.kind === 'place' ? chosen.at : null);
    paintRoutes(
      pen,
      land.routes.filter((route) => !isUnder(route)),
      view.size,
      palette,
      false,
    );
    pixels.data.fill(0);
    const seen = setDots(frame);
    dots.putImageData(image, 0, 0);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(under, 0, 0);
    map();
    paintRoutes(pen, lit, view.size, palette, true);
    pen.setTransform(density, 0, 0, density, 0, 0);
    setFaces(frame, seen);
    setRings(frame);
    paintHer(pen, view, palette);
    paintNames(pen, { ...frame, chart, looks, letters, seen });
    const isShort = letters.begin(0);
    return isShort;
  };
  return { paint };
}

/** Her own place: a rose of the winds, always the same size. */
function paintHer(pen: CanvasRenderingContext2D, { x, y, size }: View, palette: Palette): void {
  const mark = ownMarkAt(size);
  pen.fillStyle = palette.surface;
  pen.strokeStyle = palette.green;
  pen.lineWidth = 1.25;
  pen.beginPath();
  pen.arc(x, y, mark, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  for (let i = 0; i < 8; i += 1) {
    const turn = (i / 8) * 2 * Math.PI;
    const far = i % 2 === 0 ? 1.34 * mark : 1.15 * mark;
    const side = Math.PI / 22;
    pen.beginPath();
    pen.moveTo(x + far * Math.cos(turn), y + far * Math.sin(turn));
    pen.lineTo(x + mark * Math.cos(turn - side), y + mark * Math.sin(turn - side));
    pen.lineTo(x + mark * Math.cos(turn + side), y + mark * Math.sin(turn + side));
    pen.fillStyle = palette.green;
    pen.fill();
  }
  pen.beginPath();
  pen.arc(x, y, 0.85 * mark, 0, 2 * Math.PI);
  pen.fillStyle = palette.green;
  pen.fill();
  pen.fillStyle = palette.greenInk;
  pen.font = `600 ${(mark * 0.62).toFixed(1)}px "Fraunces Variable", Georgia, serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText('You', x, y + 1);
}
