/** Where everybody stands on the map: she in the middle, her organizations as islands, everybody else a quiet sea. Method: M3, M8. */
import { compareText } from '../compare-text.ts';
import { lagoonAround } from './lagoon.ts';
import { closestFirst, type Network, type NetworkPlace, placesOf } from './network.ts';
import { type Circle, packAround, packCircles } from './pack-circles.ts';

/** Units of the map: a person on an island has about 34 to themselves. */
export interface PlacedPlace {
  readonly x: number;
  readonly y: number;
  /** Of all that belongs to it, people and all. */
  readonly radius: number;
  /** Of the land in the middle of an island, which bears its name; 0 at sea. */
  readonly land: number;
  /** Between one person and the next. */
  readonly spacing: number;
}

export interface NetworkLayout {
  /** In the order of `placesOf`. */
  readonly places: readonly PlacedPlace[];
  /** Of every person, in the order of the columns. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Of all of it. */
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room around her own place. */
export const ownRoom = 58;
const seaSpacing = 11;
const golden = Math.PI * (3 - Math.sqrt(5));
/** Open water around an island, around a shoal. */
const water = { island: 30, shoal: 5 } as const;

/** The same facts, in whatever order, give the same picture. `wide` as in `packCircles`. */
export function layOutNetwork(network: Network, wide = 1): NetworkLayout {
  const places = placesOf(network);
  const sizes = places.map((place) => sizeOf(network, place));
  const at: PlacedPlace[] = [];
  const set = (circles: readonly Circle[], order: readonly number[]) => {
    for (const [i, place] of order.entries()) {
      const { x = 0, y = 0 } = circles[i] ?? {};
      const size = sizes[place];
      if (size) at[place] = { ...size, x, y };
    }
  };
  const order = inOrder(network, places);
  const islands = order.filter((place) => places[place]?.kind === 'organization');
  const shoals = order.filter((place) => places[place]?.kind === 'employer');
  const room = (place: number) => (sizes[place]?.radius ?? 0) + waterAround(places[place]);
  // Farther apart the longer way: room for their names, and the shape of the screen.
  const [sx, sy] = [Math.max(1, Math.sqrt(wide)), Math.max(1, 1 / Math.sqrt(wide))];
  const land = packCircles([ownRoom, ...islands.map(room)], wide).map(({ x, y, r }) => ({ x: x * sx, y: y * sy, r }));
  set(land.slice(1), islands);
  const lagoon = lagoonAround(land, wide);
  set(packAround(lagoon.ring, shoals.map(room), lagoon.middle, lagoon.wide), shoals);
  const count = places.reduce((sum, { people }) => sum + people, 0);
  const [x, y] = [new Float32Array(count), new Float32Array(count)];
  for (const [i, place] of places.entries()) {
    const placed = at[i];
    if (!placed) continue;
    const people = closestFirst(network, place);
    if (place.kind === 'organization') settle(people, placed, x, y);
    else scatter(people, placed, x, y);
  }
  return { places: at, x, y, ...edgesOf(at) };
}

function sizeOf({ organizations }: Network, { kind, at, people }: NetworkPlace): Omit<PlacedPlace, 'x' | 'y'> {
  if (kind === 'employer')
    return { land: 0, spacing: seaSpacing, radius: (people === 1 ? 0.5 : 0.62 * Math.sqrt(people)) * seaSpacing };
  // Land for the name: more where she would love to be, more where many are.
  const land = ([60, 66, 72, 80][organizations[at]?.love ?? 1] ?? 66) + Math.min(64, 3.6 * Math.sqrt(people));
  // Hundreds stand closer together than a handful: an island with a thousand is not a continent.
  const spacing = 34 * Math.min(1, (60 / Math.max(people, 1)) ** 0.22);
  const rings = ringsOf(land, spacing, people);
  return { land, spacing, radius: land + (rings === 0 ? 12 : (rings + 0.35) * spacing) };
}

function ringsOf(land: number, spacing: number, people: number): number {
  let rings = 0;
  for (let left = people; left > 0; rings += 1) left -= capacity(land, spacing, rings);
  return rings;
}

/** People on a ring, 0 the innermost. */
function capacity(land: number, spacing: number, ring: number): number {
  return Math.max(6, Math.floor((2 * Math.PI * radiusOf(land, spacing, ring)) / spacing));
}

function radiusOf(land: number, spacing: number, ring: number): number {
  return land + (ring + 0.62) * spacing;
}

/** Around the land in rings, the closest innermost and on the side that faces her. */
function settle(people: readonly number[], place: PlacedPlace, x: Float32Array, y: Float32Array): void {
  const facing = Math.atan2(-place.y, -place.x);
  for (let ring = 0, done = 0; done < people.length; ring += 1) {
    const room = capacity(place.land, place.spacing, ring);
    const far = radiusOf(place.land, place.spacing, ring);
    for (let i = 0; i < room && done < people.length; i += 1, done += 1) {
      // 0, 1, -1, 2, -2 ...: out from the middle on both sides.
      const step = (i % 2 === 1 ? 1 : -1) * Math.ceil(i / 2);
      const turn = facing + (step * 2 * Math.PI) / room + (ring % 2) * (Math.PI / room);
      const person = people[done] ?? 0;
      x[person] = place.x + far * Math.cos(turn);
      y[person] = place.y + far * Math.sin(turn);
    }
  }
}

/** As seeds in a sunflower, the closest in the middle. */
function scatter(people: readonly number[], place: PlacedPlace, x: Float32Array, y: Float32Array): void {
  const isAlone = people.length === 1;
  for (const [i, person] of people.entries()) {
    const far = isAlone ? 0 : 0.56 * place.spacing * Math.sqrt(i + 0.5);
    x[person] = place.x + far * Math.cos(i * golden);
    y[person] = place.y + far * Math.sin(i * golden);
  }
}

/** Her organizations by their place on her list; then employers where she dealt with someone, and the larger before the smaller. */
function inOrder(network: Network, places: readonly NetworkPlace[]): readonly number[] {
  const touched = new Uint8Array(network.people.id.length);
  for (const { person } of network.dealt) touched[person] = 1;
  for (const person of network.named) touched[person] = 1;
  for (const { from, to } of network.referrals) {
    touched[from] = 1;
    touched[to] = 1;
  }
  const rank = places.map(({ kind, at, first, people }) => {
    if (kind === 'organization') return network.organizations[at]?.place ?? 0;
    return touched.subarray(first, first + people).includes(1) ? 1e9 : 2e9;
  });
  return places
    .map((_, i) => i)
    .sort((a, b) => {
      const [one, other] = [places[a], places[b]];
      if (!one || !other) return 0;
      return (rank[a] ?? 0) - (rank[b] ?? 0) || other.people - one.people || compareText(one.name, other.name);
    });
}

function waterAround(place: NetworkPlace | undefined): number {
  return place?.kind === 'organization' ? water.island : water.shoal;
}

function edgesOf(places: readonly PlacedPlace[]) {
  let [left, top, right, bottom] = [-ownRoom, -ownRoom, ownRoom, ownRoom];
  for (const { x, y, radius } of places) {
    left = Math.min(left, x - radius);
    top = Math.min(top, y - radius);
    right = Math.max(right, x + radius);
    bottom = Math.max(bottom, y + radius);
  }
  return { left, top, right, bottom };
}
