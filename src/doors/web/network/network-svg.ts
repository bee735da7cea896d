/** The part of the map in sight as one SVG that stands for itself: light paper, no names of people unless she wants them. Pure. */
import { escapedXml } from '#domain/escaped-xml.ts';
import { eachWithin } from '#domain/network/near.ts';
import { type Area, fitArea } from './camera.ts';
import { coast } from './coast.ts';
import { wrap } from './lettering.ts';
import { looksOf } from './looks.ts';
import { sayPeople } from './names.ts';
import type { Chosen, PlacedChart } from './network-types.ts';
import { css, onPaper } from './palette.ts';
import { roomTaken } from './room-taken.ts';
import { inkOf, litRoutes, namingsIn, ownMark, type Route, routesOf } from './routes.ts';

export interface SvgWishes {
  readonly area: Area;
  readonly chosen: Chosen | null;
  readonly withNames: boolean;
}

const serif = 'Fraunces, Georgia, serif';
const sans = "'Atkinson Hyperlegible Next', 'Segoe UI', Helvetica, Arial, sans-serif";
const longest = 1600;
const dashes: Readonly<Record<Route['kind'], string>> = { talked: '', named: '', known: '2 6', maybe: '6 6' };

export function networkSvg(chart: PlacedChart, { area, chosen, withNames }: SvgWishes) {
  const [across, down] = [area.right - area.left, area.bottom - area.top];
  const share = longest / Math.max(across, down);
  const [width, height] = [Math.round(across * share), Math.round(down * share)];
  const view = fitArea(area, { width: width / 0.94, height: height / 0.92 }, 100);
  const [x, y, size] = [-area.left * view.size, -area.top * view.size, view.size];
  const px = (value: number) => (value * size + x).toFixed(1);
  const py = (value: number) => (value * size + y).toFixed(1);
  const routes = routesOf(chart);
  const parts = [
    `<rect width="${width}" height="${height}" fill="${onPaper.surface}"/>`,
    winds(x, y, width + height),
    `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${size.toFixed(4)})">`,
    ...ways(
      routes.filter(({ kind }) => kind === 'known'),
      size,
      false,
    ),
    ...islands(chart, area, size),
    ...ways(
      routes.filter(({ kind }) => kind !== 'known'),
      size,
      false,
    ),
    '</g>',
    ...dots(chart, area, size, px, py),
    `<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${size.toFixed(4)})">`,
    ...ways(litRoutes(chart, chosen), size, true),
    '</g>',
    her(x, y),
    ...names(chart, { x, y, size }, width, height, withNames),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
  return { svg, width, height };
}

function winds(x: number, y: number, far: number): string {
  const lines = Array.from({ length: 16 }, (_, i) => {
    const turn = ((i + 0.5) / 16) * 2 * Math.PI;
    return `M${x.toFixed(1)} ${y.toFixed(1)}l${(2 * far * Math.cos(turn)).toFixed(1)} ${(2 * far * Math.sin(turn)).toFixed(1)}`;
  });
  return `<path d="${lines.join('')}" stroke="${onPaper.line}" stroke-opacity="0.55"/>`;
}

function islands({ places, layout, network }: PlacedChart, area: Area, size: number): string[] {
  const stroke = (d: string, opacity: number) =>
    `<path d="${d}" fill="none" stroke="${onPaper.greenLine}" stroke-opacity="${opacity}" stroke-width="${1 / size}"/>`;
  return places.flatMap((place, at) => {
    const placed = layout.places[at];
    if (place.kind !== 'organization' || !placed || !isNear(placed, area)) return [];
    const seed = network.organizations[place.at]?.id ?? place.name;
    const shape = (r: number, rough: number) => coast(placed.x, placed.y, r, rough, seed);
    return [
      stroke(shape(placed.radius + 24, 9), 0.3),
      stroke(shape(placed.radius + 14, 8), 0.6),
      `<path d="${shape(placed.radius + 5, 7)}" fill="${onPaper.surface}"/>`,
      `<path d="${shape(placed.radius + 5, 7)}" fill="${onPaper.greenSoft}" fill-opacity="0.4" stroke="${onPaper.greenLine}" stroke-width="${1.25 / size}"/>`,
      `<path d="${shape(placed.land - 5, 4)}" fill="${onPaper.greenSoft}" stroke="${onPaper.greenLine}" stroke-width="${1 / size}"/>`,
    ];
  });
}

function ways(routes: readonly Route[], size: number, isLit: boolean): string[] {
  const namings = namingsIn(routes);
  return routes.map(({ path, kind }) => {
    const dash = dashes[kind].replace(/\d+/g, (n) => String(Number(n) / size));
    const [opacity, wide] = isLit ? [1, 2.75] : [inkOf(kind, namings), kind === 'talked' ? 1.6 : 1.25];
    return `<path d="${path}" fill="none" stroke="${onPaper.green}" stroke-linecap="round" stroke-opacity="${opacity}" stroke-width="${wide / size}"${dash && ` stroke-dasharray="${dash}"`}/>`;
  });
}

/** One path a color and size: a dot is a line of no length with a round end. */
function dots(
  chart: PlacedChart,
  area: Area,
  size: number,
  px: (value: number) => string,
  py: (value: number) => string,
): string[] {
  const { color, radius } = looksOf(chart);
  const groups = new Map<string, string[]>();
  eachWithin(chart.near, area.left, area.top, area.right, area.bottom, (person) => {
    const wide = Math.max(1.2, 2 * (radius[person] ?? 0) * size).toFixed(1);
    const key = chart.named.has(person) ? `named ${wide}` : `${color[person]} ${wide}`;
    const point = `M${px(chart.layout.x[person] ?? 0)} ${py(chart.layout.y[person] ?? 0)}h0`;
    const group = groups.get(key);
    if (group) group.push(point);
    else groups.set(key, [point]);
  });
  return [...groups].map(([key, points]) => {
    const [kind, wide] = key.split(' ');
    const path = (stroke: string, w: number) =>
      `<path d="${points.join('')}" stroke="${stroke}" stroke-width="${w.toFixed(1)}" stroke-linecap="round"/>`;
    if (kind === 'named') return path(onPaper.green, Number(wide)) + path(onPaper.surface, Number(wide) - 2.5);
    return path(css(onPaper.dots[Number(kind)] ?? [0, 0, 0]), Number(wide));
  });
}

function her(x: number, y: number): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${ownMark}" fill="${onPaper.surface}" stroke="${onPaper.green}" stroke-width="1.25"/><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${ownMark - 4}" fill="${onPaper.green}"/>${words(['Me'], x, y, 16, 'place', onPaper.greenInk)}`;
}

function names(
  chart: PlacedChart,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  width: number,
  height: number,
  withNames: boolean,
): string[] {
  const taken = roomTaken(width, height);
  const found: string[] = [];
  const widthOf = (text: string, tall: number) => text.length * tall * 0.54;
  const write = (
    lines: readonly string[],
    cx: number,
    cy: number,
    tall: number,
    look: 'place' | 'person',
    count = '',
  ) => {
    const wide = Math.max(...lines.map((line) => widthOf(line, tall)));
    const box = {
      x: cx - wide / 2,
      y: cy - (lines.length * tall * 1.16) / 2,
      width: wide,
      height: lines.length * tall * 1.16,
    };
    if (!taken.isFree(box)) return false;
    taken.take(box);
    found.push(words(lines, cx, cy, tall, look, onPaper.ink));
    if (count) found.push(words([count], cx, box.y + box.height + 9, 13, 'person', onPaper.muted));
    return true;
  };
  taken.take({ x: x - ownMark, y: y - ownMark, width: 2 * ownMark, height: 2 * ownMark });
  for (const [at, place] of chart.places.entries()) {
    const placed = chart.layout.places[at];
    if (place.kind !== 'organization' || !placed) continue;
    const land = placed.land * size;
    const tall = Math.min(30, Math.max(15, land * 0.3));
    const lines = wrap(place.name, land > 26 ? Math.max(84, land * 1.75) : 150, land > 26 ? 3 : 2, (text) =>
      widthOf(text, tall),
    );
    write(lines, placed.x * size + x, placed.y * size + y, tall, 'place', land > 26 ? sayPeople(place.people) : '');
  }
  if (!withNames) return found;
  const { radius, rank } = looksOf(chart);
  const spot = (person: number) => {
    const r = (radius[person] ?? 0) * size;
    return { x: (chart.layout.x[person] ?? 0) * size + x, y: (chart.layout.y[person] ?? 0) * size + y, r };
  };
  const people = chart.network.people.name.map((_, i) => i).filter((i) => (radius[i] ?? 0) * size >= 6);
  people.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  for (const person of people) {
    const { x: cx, y: cy, r } = spot(person);
    taken.take({ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r });
  }
  const tall = 14;
  for (const person of people) {
    const { x: cx, y: cy, r } = spot(person);
    const name = chart.network.people.name[person] ?? '';
    const aside = r + 6 + widthOf(name, tall) / 2;
    const isLeft = cx < (chart.layout.places[chart.placeOf[person] ?? 0]?.x ?? 0) * size + x;
    const spots = [isLeft ? -aside : aside, 0, isLeft ? aside : -aside];
    for (const dx of spots) if (write([name], cx + dx, dx === 0 ? cy + r + tall * 0.7 : cy, tall, 'person')) break;
  }
  return found;
}

function words(
  lines: readonly string[],
  x: number,
  y: number,
  tall: number,
  look: 'place' | 'person',
  color: string,
): string {
  const first = y - ((lines.length - 1) * tall * 1.16) / 2 + tall * 0.34;
  const spans = lines.map(
    (line, i) => `<tspan x="${x.toFixed(1)}" y="${(first + i * tall * 1.16).toFixed(1)}">${escapedXml(line)}</tspan>`,
  );
  return `<text text-anchor="middle" font-family="${look === 'place' ? serif : sans}" font-weight="${look === 'place' ? 560 : 600}" font-size="${tall.toFixed(1)}" fill="${color}" stroke="${color === onPaper.greenInk ? 'none' : onPaper.surface}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${spans.join('')}</text>`;
}

function isNear(
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  area: Area,
): boolean {
  const reach = radius + 34;
  return x + reach > area.left && x - reach < area.right && y + reach > area.top && y - reach < area.bottom;
}
