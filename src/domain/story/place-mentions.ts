/** Organizations that are named in a text though she did not choose to show them. Method: M11. */

import { readEmployer } from '../organizations/employer-name.ts';
import { isCommonWord } from '../organizations/employer-words.ts';
import { knownNames } from '../outreach/checks/organization-names.ts';
import { words } from '../people/fold.ts';
import { isUnspaced } from './name-parts.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import type { Mention } from './person-mentions.ts';
import type { Token } from './text-tokens.ts';

export interface PlaceOnFile {
  readonly key: string;
  /** Every spelling. */
  readonly names: readonly string[];
  readonly isShown: boolean;
  /** Part of her story, or on her list: one telling word of it is enough. */
  readonly isNear: boolean;
}

export interface PlaceFinder {
  /** Those she chose to show too, marked: a name within one of them is no other name. */
  find(text: string, tokens: readonly Token[]): readonly (Mention & { readonly isShown: boolean })[];
}

/** Words that begin many names. */
const small = /^(?:the|of|and|for|new|st|san|los|las|la|le|el|us|u)$/;

interface Spelling {
  readonly key: string;
  readonly rest: readonly string[];
  readonly isNear: boolean;
}

export function placeFinder(places: readonly PlaceOnFile[], notNames: ReadonlySet<string>): PlaceFinder {
  const byFirst = new Map<string, Spelling[]>();
  const byTelling = new Map<string, string>();
  const starts = new Map<string, string>();
  const unspaced: (readonly [name: string, key: string])[] = [];
  const shown = new Set(places.flatMap(({ key, isShown }) => (isShown ? [key] : [])));
  for (const place of places) {
    for (const name of place.names) {
      const spellings = new Set([words(name).join(' '), readEmployer(name).tokens.join(' ')]);
      for (const spelling of spellings) {
        const [first = '', ...rest] = spelling.split(' ');
        const put = (word: string, following: readonly string[]): void => {
          const there = byFirst.get(word);
          const one = { key: place.key, rest: following, isNear: place.isNear };
          if (there) there.push(one);
          else byFirst.set(word, [one]);
        };
        if (spelling.length > 1 || (place.isNear && /^[^ai]$/.test(spelling))) put(first, rest);
        // In an address, or run together: `harbortransit`.
        if (rest.length > 0 && spelling.length >= 8) put(spelling.replaceAll(' ', ''), []);
        // Its first two words say as much: `Big River` of Big River School District.
        if (place.isNear && rest.length > 1 && !small.test(first) && !small.test(rest[0] ?? ''))
          starts.set(`${first} ${rest[0]}`, place.key);
      }
      if (isUnspaced(name) && [...name].length >= 2) unspaced.push([name, place.key]);
    }
    if (place.isNear) for (const telling of knownNames(place.names).telling) byTelling.set(telling, place.key);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);

  const wholeAt = (tokens: readonly Token[], at: number): { readonly key: string; readonly to: number } | null => {
    for (const form of tokens[at]?.forms ?? []) {
      for (const { key, rest, isNear } of byFirst.get(form) ?? []) {
        const to = at + rest.length;
        if (!rest.every((word, i) => tokens[at + 1 + i]?.forms.includes(word))) continue;
        const span = tokens.slice(at, to + 1);
        if (isMeant(span, form, isNear)) return { key, to };
      }
    }
    return null;
  };

  /** A place of several words is known by them; one word must look like a name. */
  function isMeant(span: readonly Token[], first: string, isNear: boolean): boolean {
    if (span.length > 1) return isNear || span.some((token) => token.isCapital);
    const [token] = span;
    if (!token || notNames.has(first)) return false;
    const isPlain = isCommonWord(first) || isOrdinaryWord(first) || first.length === 1;
    return isPlain ? token.isCapital && !token.isForced : isNear || token.isCapital;
  }

  return {
    find(text, tokens) {
      const found: (Mention & { readonly isShown: boolean })[] = [];
      for (const [name, key] of unspaced)
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
          found.push({ start: at, end: at + name.length, ids: [key], isShown: shown.has(key) });
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (!token) continue;
        const whole = wholeAt(tokens, at);
        if (whole) {
          const end = tokens[whole.to]?.nameEnd ?? token.nameEnd;
          found.push({ start: token.start, end, ids: [whole.key], isShown: shown.has(whole.key) });
          at = whole.to;
          continue;
        }
        const next = tokens[at + 1];
        const begun = next && starts.get(`${token.forms[0]} ${next.forms[0]}`);
        if (next && begun !== undefined && token.isCapital && next.isCapital && !next.isForced) {
          found.push({ start: token.start, end: next.nameEnd, ids: [begun], isShown: shown.has(begun) });
          at += 1;
          continue;
        }
        const telling = token.forms.find((form) => byTelling.has(form));
        if (telling === undefined || notNames.has(telling)) continue;
        const key = byTelling.get(telling) ?? '';
        const isInitials = telling.length <= 4 && /^\p{Lu}{2,}$/u.test(token.text);
        const isPlain = isOrdinaryWord(telling) || (isCommonWord(telling) && !byFirst.has(telling));
        const looksNamed = token.isCapital && !(token.isForced && isPlain) && !(telling.length <= 3 && !isInitials);
        if (looksNamed || isInitials)
          found.push({ start: token.start, end: token.nameEnd, ids: [key], isShown: shown.has(key) });
      }
      return found;
    },
  };
}
