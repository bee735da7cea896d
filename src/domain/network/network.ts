/** Everybody she knows, place by place: what the map is drawn from. Method: M3, M8. */
import { compareText } from '../compare-text.ts';

export interface NetworkOrganization {
  readonly id: string;
  readonly name: string;
  /** 3 she would love it ... 0 not really; null not said. */
  readonly love: number | null;
  /** 1 is the top of her list. */
  readonly place: number;
  /** How many of the people work there: they stand in the columns in the order of the organizations. */
  readonly people: number;
  /** Employers, by their place in the column, that may belong to it: a weak match, never counted as known. */
  readonly maybe: readonly number[];
}

/** Columns are kept in step: one entry a person, those at her organizations first, then employer by employer. */
export interface Network {
  readonly organizations: readonly NetworkOrganization[];
  /** Other employers; '' for those whose employer is not known. */
  readonly employers: { readonly name: readonly string[]; readonly people: readonly number[] };
  readonly people: {
    readonly id: readonly string[];
    readonly name: readonly string[];
    /** 0 nothing known ... 9 as close as facts can show. */
    readonly closeness: readonly number[];
  };
  /** Titles of the first people of the columns, as many as work at her organizations. */
  readonly titles: readonly string[];
  /** Those she dealt with. */
  readonly dealt: readonly { readonly person: number; readonly standing: Standing }[];
  /** Named to her, not known to her yet. */
  readonly named: readonly number[];
  /** Not to be written to. */
  readonly left: readonly number[];
  readonly referrals: readonly { readonly from: number; readonly to: number }[];
}

export type Standing = 'not-yet' | 'drafted' | 'waiting' | 'replied' | 'agreed' | 'talked' | 'declined' | 'closed';

/** One place of the map, with where its people stand in the columns. */
export interface NetworkPlace {
  readonly kind: 'organization' | 'employer';
  /** Among its kind. */
  readonly at: number;
  readonly name: string;
  readonly first: number;
  readonly people: number;
}

/** All places in the order of the columns. */
export function placesOf({ organizations, employers }: Network): readonly NetworkPlace[] {
  const places: NetworkPlace[] = [];
  let first = 0;
  for (const [at, { name, people }] of organizations.entries()) {
    places.push({ kind: 'organization', at, name, first, people });
    first += people;
  }
  for (const [at, name] of employers.name.entries()) {
    const people = employers.people[at] ?? 0;
    places.push({ kind: 'employer', at, name, first, people });
    first += people;
  }
  return places;
}

/** For every person the number of their place in `placesOf`. */
export function placeNumbers(places: readonly NetworkPlace[]): Int32Array {
  const numbers = new Int32Array(places.reduce((sum, { people }) => sum + people, 0));
  for (const [number, { first, people }] of places.entries()) numbers.fill(number, first, first + people);
  return numbers;
}

/** The people of a place, the closest first; who is as close stands by name, then by id. */
export function closestFirst({ people }: Network, place: NetworkPlace): readonly number[] {
  if (place.people === 1) return [place.first];
  const { closeness, name, id } = people;
  return Array.from({ length: place.people }, (_, i) => place.first + i).sort(
    (a, b) =>
      (closeness[b] ?? 0) - (closeness[a] ?? 0) ||
      compareText(name[a] ?? '', name[b] ?? '') ||
      compareText(id[a] ?? '', id[b] ?? ''),
  );
}
