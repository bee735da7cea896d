/** Whom or what a point of the map means, and where the map goes for it. Pure. */
import { nearestTo } from '#domain/network/near.ts';
import { type Area, centerOn, fitArea, type Inset, largest, type Room, type View } from './camera.ts';
import type { Looks } from './looks.ts';
import type { Chosen, PlacedChart } from './network-types.ts';

/** Dots smaller than this, CSS pixels, are not told apart by a hand. */
const tellable = 3;

/** The person under a point of the room, or the place; null for open water. */
export function underHand(chart: PlacedChart, looks: Looks, view: View, px: number, py: number): Chosen | null {
  const [x, y] = [(px - view.x) / view.size, (py - view.y) / view.size];
  const person = nearestTo(chart.near, x, y, Math.max(18, 16 / view.size));
  if (person !== null) {
    const r = looks.radius[person] ?? 0;
    const far = Math.hypot((chart.layout.x[person] ?? 0) - x, (chart.layout.y[person] ?? 0) - y);
    if (r * view.size >= tellable && far <= Math.max(r * 1.25, 13 / view.size)) return { kind: 'person', at: person };
  }
  const at = chart.layout.places.findIndex(
    (place) => Math.hypot(place.x - x, place.y - y) <= Math.max(place.radius + 4, 12 / view.size),
  );
  const isLegible =
    chart.places[at]?.kind === 'organization' || (chart.layout.places[at]?.radius ?? 0) * view.size >= 10;
  return at >= 0 && isLegible ? { kind: 'place', at } : null;
}

/** Where to look for what is chosen. `inset` is under its card. */
export function viewOf(chart: PlacedChart, looks: Looks, chosen: Chosen, view: View, room: Room, inset: Inset): View {
  const free = { width: room.width - inset.left, height: room.height - inset.bottom };
  if (chosen.kind === 'place') {
    const { x = 0, y = 0, radius = 60 } = chart.layout.places[chosen.at] ?? {};
    const reach = radius * 1.18 + 12;
    const fitted = fitArea({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }, free, 2.4);
    return { ...fitted, x: fitted.x + inset.left };
  }
  const near = Math.min(largest, 21 / Math.max(1, looks.radius[chosen.at] ?? 10));
  const size = Math.max(view.size, near);
  const [x, y] = [chart.layout.x[chosen.at] ?? 0, chart.layout.y[chosen.at] ?? 0];
  return centerOn(x, y, size, inset.left + free.width / 2, free.height / 2);
}

/** Her islands and herself, all in sight at the beginning; everything when she has none. */
export function islandsOf({ places, layout }: PlacedChart): Area {
  let area: Area = { left: -70, top: -70, right: 70, bottom: 70 };
  const isAny = places.some(({ kind }) => kind === 'organization');
  for (const [at, place] of places.entries()) {
    const placed = layout.places[at];
    if (!placed || (isAny && place.kind !== 'organization')) continue;
    const reach = placed.radius + (isAny ? 34 : 0);
    area = {
      left: Math.min(area.left, placed.x - reach),
      top: Math.min(area.top, placed.y - reach),
      right: Math.max(area.right, placed.x + reach),
      bottom: Math.max(area.bottom, placed.y + reach),
    };
  }
  return area;
}
