/** How everybody looks on the map, worked out once: color by closeness, size, whose name comes first. */
import type { PlacedChart } from './network-types.ts';
import { seaDot } from './palette.ts';

export interface Looks {
  /** Which of the palette's dots. */
  readonly color: Uint8Array;
  /** Units of the map. */
  readonly radius: Float32Array;
  /** The lower, the sooner the name is written. */
  readonly rank: Int32Array;
  /** Those who stand at sea first, then those on islands: what matters lies on top. */
  readonly order: Int32Array;
}

/** Steps of closeness, of 9: hardly, a little, well, close. */
export function shadeOfCloseness(closeness: number): 0 | 1 | 2 | 3 {
  return closeness >= 6 ? 3 : closeness >= 3 ? 2 : closeness >= 1 ? 1 : 0;
}

export function looksOf({ network, places, placeOf, layout, standing, named }: PlacedChart): Looks {
  const count = network.people.id.length;
  const [color, radius] = [new Uint8Array(count), new Float32Array(count)];
  const worth = new Float32Array(count);
  for (let i = 0; i < count; i += 1) {
    const at = placeOf[i] ?? 0;
    const isOnIsland = places[at]?.kind === 'organization';
    const closeness = network.people.closeness[i] ?? 0;
    const isKnownWell = isOnIsland || standing.has(i) || named.has(i);
    color[i] = isKnownWell ? shadeOfCloseness(closeness) : seaDot;
    radius[i] = (layout.places[at]?.spacing ?? 10) * (isOnIsland ? 0.3 + 0.008 * closeness : 0.34);
    worth[i] = closeness + (isOnIsland ? 20 : 0) + (standing.has(i) || named.has(i) ? 30 : 0);
  }
  const rank = new Int32Array(count);
  const byWorth = Array.from({ length: count }, (_, i) => i).sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b);
  for (const [place, person] of byWorth.entries()) rank[person] = place;
  return { color, radius, rank, order: Int32Array.from(byWorth.reverse()) };
}
