/** Every name of someone else that stands in her own words, and the words without them. Method: M11. */
import { fold } from '../people/fold.ts';
import { namePartsOf } from './name-parts.ts';
import { type PersonOnFile, personFinder } from './person-mentions.ts';
import { type PlaceOnFile, placeFinder } from './place-mentions.ts';
import { tokensIn } from './text-tokens.ts';

export interface FoundName {
  readonly kind: 'person' | 'place';
  /** In the tidied text, as code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Persons' ids, or places' keys. */
  readonly ids: readonly string[];
}

export interface OnFile {
  readonly people: readonly PersonOnFile[];
  readonly places: readonly PlaceOnFile[];
  readonly seekerName: string;
  /** Words she said name nobody here, in any spelling. */
  readonly notNames: readonly string[];
}

export interface NameFinder {
  /** In order; none overlaps another. The text must be tidied. */
  find(text: string): readonly FoundName[];
}

export function nameFinder({ people, places, seekerName, notNames }: OnFile): NameFinder {
  const not = new Set(notNames.map(fold));
  const own = namePartsOf({ name: seekerName, givenName: '', familyName: '' });
  const findPeople = personFinder(people, own, not);
  const findPlaces = placeFinder(places, not);
  return {
    find(text) {
      const tokens = tokensIn(text);
      const all = [
        ...findPlaces.find(text, tokens).map((one) => ({ ...one, kind: 'place' as const })),
        ...findPeople.find(text, tokens).map((one) => ({ ...one, isShown: false, kind: 'person' as const })),
      ];
      return apart(all)
        .filter((one) => !one.isShown)
        .map(({ kind, start, end, ids }) => ({ kind, start, end, ids, text: text.slice(start, end) }));
    },
  };
}

/** Where several claim a place in the text, the longest has it; of two as long, the person. */
function apart<T extends { readonly start: number; readonly end: number; readonly kind: string }>(
  all: readonly T[],
): readonly T[] {
  const kept: T[] = [];
  const byLength = [...all].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || (a.kind < b.kind ? -1 : 1) || a.start - b.start,
  );
  for (const one of byLength) if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** The text with every name that was found said as a role; at the beginning of a sentence with a capital. */
export function withoutNames(text: string, found: readonly FoundName[], labelOf: (one: FoundName) => string): string {
  let said = '';
  let at = 0;
  for (const one of found) {
    const before = text.slice(at, one.start);
    said += before;
    const label = labelOf(one);
    said += /(?:^|[.!?…\n])[\s"“”'‘’([]*$/u.test(said) ? label.charAt(0).toUpperCase() + label.slice(1) : label;
    at = one.end;
  }
  return said + text.slice(at);
}
