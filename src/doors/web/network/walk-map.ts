/** Where an arrow key leads on the map: from island to island, or from one person to the next of the same place. Pure. */
import { closestFirst } from '#domain/network/network.ts';
import { type Direction, nextThatWay } from '#domain/network/walk.ts';
import type { Chosen, PlacedChart } from './network-types.ts';

export const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The next one that way; the same when there is none. Without anything chosen: the organization on top of her list, else the first employer. */
export function walkMap(chart: PlacedChart, chosen: Chosen | null, way: Direction): Chosen | null {
  if (chosen === null) return firstPlace(chart);
  if (chosen.kind === 'person') {
    const { layout } = chart;
    const place = chart.places[chart.placeOf[chosen.at] ?? 0];
    if (!place) return chosen;
    const others = Array.from({ length: place.people }, (_, i) => place.first + i);
    const points = others.map((i) => [i, { x: layout.x[i] ?? 0, y: layout.y[i] ?? 0 }] as const);
    const from = { x: layout.x[chosen.at] ?? 0, y: layout.y[chosen.at] ?? 0 };
    return { kind: 'person', at: nextThatWay(from, points, way) ?? chosen.at };
  }
  const from = chart.layout.places[chosen.at];
  if (!from) return chosen;
  return { kind: 'place', at: nextThatWay(from, walkable(chart), way) ?? chosen.at };
}

/** From a place to the closest person there; null when nobody is, or it is a person already. */
export function goIn(chart: PlacedChart, chosen: Chosen): Chosen | null {
  const place = chosen.kind === 'place' ? chart.places[chosen.at] : undefined;
  const closest = place ? closestFirst(chart.network, place)[0] : undefined;
  return closest === undefined ? null : { kind: 'person', at: closest };
}

/** From a person to their place, from a place to everything. */
export function goOut(chart: PlacedChart, chosen: Chosen): Chosen | null {
  return chosen.kind === 'person' ? { kind: 'place', at: chart.placeOf[chosen.at] ?? 0 } : null;
}

function firstPlace({ network, places }: PlacedChart): Chosen | null {
  let best = -1;
  for (const [at, place] of network.organizations.entries())
    if (best < 0 || place.place < (network.organizations[best]?.place ?? 0)) best = at;
  const at = best >= 0 ? best : places.findIndex(({ people }) => people > 0);
  return at < 0 ? null : { kind: 'place', at };
}

/** Arrows visit her organizations, and employers only while she has none or stands on one. */
function* walkable({ places, layout, network }: PlacedChart): Generator<readonly [number, { x: number; y: number }]> {
  const isAny = network.organizations.length > 0;
  for (const [at, place] of places.entries()) {
    const point = layout.places[at];
    if (point && (place.kind === 'organization' || !isAny)) yield [at, point];
  }
}
