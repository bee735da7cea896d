/** What the map is drawn from, worked out once from the answer. */
import type { OutputOf } from '#contract/contract.ts';
import type { NetworkLayout } from '#domain/network/lay-out-network.ts';
import { indexPoints, type NearIndex } from '#domain/network/near.ts';
import { type NetworkPlace, placeNumbers, placesOf } from '#domain/network/network.ts';
import { type ThroughWhom, throughWhom } from '#domain/network/through-whom.ts';

export type NetworkRead = OutputOf<'getNetwork'>;

/** What is looked at: a place by its number in `places`, or a person by their number in the columns. */
export type Chosen = { readonly kind: 'place' | 'person'; readonly at: number };

export interface Chart {
  readonly network: NetworkRead;
  readonly places: readonly NetworkPlace[];
  /** The number of everybody's place. */
  readonly placeOf: Int32Array;
  readonly through: readonly (ThroughWhom | null)[];
  readonly standing: ReadonlyMap<number, NetworkRead['dealt'][number]['standing']>;
  readonly named: ReadonlySet<number>;
  readonly left: ReadonlySet<number>;
}

/** The chart, and where everything stands. */
export interface PlacedChart extends Chart {
  readonly layout: NetworkLayout;
  readonly near: NearIndex;
}

export function chartOf(network: NetworkRead): Chart {
  const places = placesOf(network);
  return {
    network,
    places,
    placeOf: placeNumbers(places),
    through: throughWhom(network, places),
    standing: new Map(network.dealt.map(({ person, standing }) => [person, standing])),
    named: new Set(network.named),
    left: new Set(network.left),
  };
}

export function placedChart(chart: Chart, layout: NetworkLayout): PlacedChart {
  return { ...chart, layout, near: indexPoints(layout.x, layout.y) };
}
