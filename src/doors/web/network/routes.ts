/** The ways of the map: from her to where she knows someone, from whoever named a person to that person. Pure. */
import { ownRoom } from '#domain/network/lay-out-network.ts';
import { closestFirst } from '#domain/network/network.ts';
import { way } from './coast.ts';
import type { Chosen, PlacedChart } from './network-types.ts';

export interface Route {
  readonly path: string;
  /** She has talked with someone there; she knows someone there; one person named another; a maybe. */
  readonly kind: 'talked' | 'known' | 'named' | 'maybe';
  readonly to: { readonly x: number; readonly y: number };
}

/** How strong a way is drawn: of very many namings each is a thread, so that together they stay a picture. */
export function inkOf(kind: Route['kind'], namings: number): number {
  if (kind === 'talked') return 0.55;
  return kind === 'named' ? Math.max(0.07, 0.38 * Math.min(1, manyNamings / Math.max(1, namings))) : 0.38;
}

const manyNamings = 60;

export function namingsIn(routes: readonly { readonly kind: Route['kind'] }[]): number {
  return routes.reduce((sum, { kind }) => sum + (kind === 'named' ? 1 : 0), 0);
}

/** Radius of her own mark, CSS pixels; from afar it is smaller. */
export const ownMark = 26;

export function ownMarkAt(size: number): number {
  return Math.min(ownMark, Math.max(13, 60 * size));
}

/** Always drawn: one way to each island where she knows someone, to the closest there, and every naming. */
export function routesOf(chart: PlacedChart): readonly Route[] {
  const routes: Route[] = [];
  for (const place of chart.places) {
    if (place.kind !== 'organization' || place.people === 0) continue;
    const people = closestFirst(chart.network, place);
    const talked = people.find((person) => chart.standing.get(person) === 'talked');
    const door = talked ?? people.find((person) => !chart.named.has(person));
    if (door === undefined) continue;
    const to = pointOf(chart, door);
    const path = way(0, 0, to.x, to.y, ownMark + 6, radiusAround(chart, door));
    routes.push({ path, kind: talked === undefined ? 'known' : 'talked', to });
  }
  for (const { from, to } of chart.network.referrals) {
    const [a, b] = [pointOf(chart, from), pointOf(chart, to)];
    routes.push({
      path: way(a.x, a.y, b.x, b.y, radiusAround(chart, from), radiusAround(chart, to)),
      kind: 'named',
      to: b,
    });
  }
  return routes.filter(({ path }) => path !== '');
}

/** What lights up when someone or somewhere is chosen: the way there, and where else people may belong to it. */
export function litRoutes(chart: PlacedChart, chosen: Chosen | null): readonly Route[] {
  if (chosen === null) return [];
  if (chosen.kind === 'person') return wayToPerson(chart, chosen.at);
  const place = chart.places[chosen.at];
  const home = chart.layout.places[chosen.at];
  if (!place || !home || place.kind !== 'organization') return [];
  const offset = chart.network.organizations.length;
  return (chart.network.organizations[place.at]?.maybe ?? []).flatMap((employer) => {
    const shoal = chart.layout.places[offset + employer];
    if (!shoal) return [];
    return [
      { path: way(shoal.x, shoal.y, home.x, home.y, shoal.radius, home.radius), kind: 'maybe' as const, to: home },
    ];
  });
}

/** From her over those who lead there, as far back as anybody named anybody. */
function wayToPerson(chart: PlacedChart, person: number): readonly Route[] {
  const steps = [person];
  for (let at = person; steps.length < 12; ) {
    const through = chart.through[at];
    if (!through || steps.includes(through.person)) break;
    steps.push(through.person);
    at = through.person;
  }
  const points = steps.reverse().map((step) => ({ ...pointOf(chart, step), r: radiusAround(chart, step) }));
  const all = [{ x: 0, y: 0, r: ownMark + 6 }, ...points];
  return all.slice(1).flatMap((to, i) => {
    const from = all[i];
    const path = from ? way(from.x, from.y, to.x, to.y, from.r, to.r) : '';
    return path === '' ? [] : [{ path, kind: 'talked' as const, to }];
  });
}

function pointOf({ layout }: PlacedChart, person: number) {
  return { x: layout.x[person] ?? 0, y: layout.y[person] ?? 0 };
}

function radiusAround({ layout, placeOf }: PlacedChart, person: number): number {
  return (layout.places[placeOf[person] ?? 0]?.spacing ?? ownRoom) * 0.42;
}
