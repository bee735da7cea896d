/** What the map is drawn from, worked out once from the answer. */
import type { OutputOf } from '#contract/contract.ts';
import type { NetworkLayout } from '#domain/network/lay-out-network.ts';
import { indexPoints, type NearIndex } from '#domain/network/near.ts';
import { type NetworkPlace, placeNumbers, placesOf } from '#domain/network/network.ts';
import { type ThroughWhom, throughWhom } from '#domain/network/through-whom.ts';

export type NetworkRead = OutputOf<'getNetwork'>;

/** What is looked at: a place by its number in `places`, or a person by their number in the columns. */
export type Chosen = { readonly kind: 'place' | 'person'; readonly at: number };

/** The same, as it may stand in an address: a person's id, an organization's id, or an employer's name. */
export interface ChosenKey {
  readonly kind: 'person' | 'place';
  readonly key: string;
}

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

export function keyOf({ network, places }: Chart, { kind, at }: Chosen): ChosenKey {
  if (kind === 'person') return { kind, key: network.people.id[at] ?? '' };
  const place = places[at];
  return { kind, key: (place?.kind === 'organization' && network.organizations[place.at]?.id) || (place?.name ?? '') };
}

/** Where it stands in this chart; null when it is not there any more. */
export function atKey({ network, places }: Chart, { kind, key }: ChosenKey): Chosen | null {
  const at =
    kind === 'person'
      ? network.people.id.indexOf(key)
      : places.findIndex((place) =>
          place.kind === 'organization' ? network.organizations[place.at]?.id === key : place.name === key,
        );
  return at < 0 ? null : { kind, at };
}
