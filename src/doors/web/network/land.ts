/** The still part of the map: open water, coasts, ways. Paths are made once; each frame only sets them. */
import type { Area, View } from './camera.ts';
import { coast } from './coast.ts';
import type { PlacedChart } from './network-types.ts';
import type { Palette } from './palette.ts';
import { inkOf, namingsIn, type Route, routesOf } from './routes.ts';

interface Island {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly shore: Path2D;
  readonly land: Path2D;
  /** Lines of depth around it. */
  readonly depths: readonly Path2D[];
}

interface RoutePath extends Route {
  readonly line: Path2D;
}

export interface Land {
  readonly islands: readonly Island[];
  readonly routes: readonly RoutePath[];
}

const rhumbs = 16;

export function landOf(chart: PlacedChart): Land {
  const islands = chart.places.flatMap((place, at): Island[] => {
    const placed = chart.layout.places[at];
    if (place.kind !== 'organization' || !placed) return [];
    const { x, y, radius, land } = placed;
    const seed = chart.network.organizations[place.at]?.id ?? place.name;
    const shape = (r: number, rough: number) => new Path2D(coast(x, y, r, rough, seed));
    return [
      {
        at,
        x,
        y,
        radius: radius + 30,
        shore: shape(radius + 5, 7),
        land: shape(land - 5, 4),
        depths: [shape(radius + 14, 8), shape(radius + 24, 9)],
      },
    ];
  });
  return { islands, routes: pathsOf(routesOf(chart)) };
}

export function pathsOf(routes: readonly Route[]): readonly RoutePath[] {
  return routes.map((route) => ({ ...route, line: new Path2D(route.path) }));
}

/** The winds: hairlines from her place to everywhere, as old charts have them. */
export function paintWater(
  pen: CanvasRenderingContext2D,
  view: View,
  width: number,
  height: number,
  palette: Palette,
): void {
  pen.fillStyle = palette.surface;
  pen.fillRect(0, 0, width + 2, height + 2);
  const far = width + height + Math.hypot(view.x, view.y);
  pen.strokeStyle = palette.line;
  pen.lineWidth = 1;
  pen.globalAlpha = 0.55;
  pen.beginPath();
  for (let i = 0; i < rhumbs; i += 1) {
    const turn = ((i + 0.5) / rhumbs) * 2 * Math.PI;
    pen.moveTo(view.x, view.y);
    pen.lineTo(view.x + far * Math.cos(turn), view.y + far * Math.sin(turn));
  }
  pen.stroke();
  pen.globalAlpha = 1;
}

/** The pen is set to the map's own units; `size` is how large they are shown. */
export function paintLand(
  pen: CanvasRenderingContext2D,
  { islands }: Land,
  area: Area,
  size: number,
  palette: Palette,
  chosen: number | null,
): void {
  const inSight = islands.filter(
    ({ x, y, radius }) =>
      x + radius > area.left && x - radius < area.right && y + radius > area.top && y - radius < area.bottom,
  );
  pen.strokeStyle = palette.greenLine;
  pen.lineWidth = 1 / size;
  if (inSight.length < 80) {
    for (const [i, alpha] of [0.6, 0.3].entries()) {
      pen.globalAlpha = alpha;
      for (const { depths } of inSight) {
        const line = depths[i];
        if (line) pen.stroke(line);
      }
    }
  }
  for (const { shore, land, at } of inSight) {
    pen.fillStyle = palette.surface;
    pen.fill(shore);
    pen.fillStyle = palette.greenSoft;
    pen.globalAlpha = 0.4;
    pen.fill(shore);
    pen.globalAlpha = 1;
    pen.strokeStyle = at === chosen ? palette.green : palette.greenLine;
    pen.lineWidth = (at === chosen ? 2.5 : 1.25) / size;
    pen.stroke(shore);
    pen.fill(land);
    pen.lineWidth = 1 / size;
    pen.strokeStyle = palette.greenLine;
    pen.stroke(land);
  }
}

export function paintRoutes(
  pen: CanvasRenderingContext2D,
  routes: readonly RoutePath[],
  size: number,
  palette: Palette,
  isLit: boolean,
): void {
  pen.lineCap = 'round';
  const namings = namingsIn(routes);
  for (const { kind, line } of routes) {
    pen.strokeStyle = palette.green;
    pen.globalAlpha = isLit ? 1 : inkOf(kind, namings);
    pen.lineWidth = (isLit ? 2.75 : kind === 'talked' ? 1.6 : 1.25) / size;
    pen.setLineDash(
      kind === 'talked' || kind === 'named' ? [] : kind === 'known' ? [2 / size, 6 / size] : [6 / size, 6 / size],
    );
    pen.stroke(line);
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}
