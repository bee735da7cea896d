/** Comparing employer names word by word: order, plurals, initials, dots. Method: M3. */

import type { EmployerName } from './employer-name.ts';
import { schoolWords } from './employer-words.ts';

export function sameTokens(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  // Order carries meaning where `of` stands: Miami University is not the University of Miami.
  const set = new Set(a);
  return set.size === new Set(b).size && b.every((word) => set.has(word));
}

/** `Daimler Trucks North America` and `Daimler Truck North America`: one long word more or less an s. */
export function sameButPlural(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length) return false;
  let differ = 0;
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? '';
    if (one === other) continue;
    if (one.length < 5 || (`${one}s` !== other && `${other}s` !== one)) return false;
    differ += 1;
  }
  return differ === 1;
}

/** `Compass.uol` and `Compass UOL` are one name; a name ending in `.com` keeps its ending. */
export function undotted(compact: string): string {
  return compact.includes('.') ? compact.replaceAll('.', '') : compact;
}

export function startsLike(tokens: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.every((word, i) => tokens[i] === word);
}

/** Whether `short` is made of the first letters of the words. */
export function isInitials(short: string, of: readonly string[]): boolean {
  if (short.length < 2 || short.includes(' ') || of.length < 2) return false;
  const all = of.map((word) => word[0]).join('');
  const great = of
    .filter((word) => !small.has(word))
    .map((word) => word[0])
    .join('');
  return short === all || short === great;
}
const small: ReadonlySet<string> = new Set(
  'of for the in de da do di du des del la le et y e und für fur a an on at to'.split(' '),
);

/** The name without its own initials in front or behind a dash: `FIRS - Federal Inland Revenue Service`, `QS Quacquarelli Symonds`. */
export function spelledOut({ key, tokens, head, rest }: EmployerName): string {
  const [tail] = rest;
  if (!tail && tokens.length > 2 && isInitials(tokens[0] ?? '', tokens.slice(1))) return tokens.slice(1).join(' ');
  if (!tail || rest.length > 1) return key;
  if (isInitials(head.join(' '), tail)) return tail.join(' ');
  return isInitials(tail.join(' '), head) ? head.join(' ') : key;
}

/** `School of X at Y University` or `School, Y University` against `Y University`. */
export function endsWithSchool(tokens: readonly string[], school: readonly string[]): boolean {
  if (tokens.length <= school.length || school.length < 2) return false;
  if (
    !school.some(
      (word) =>
        word === 'university' ||
        word === 'college' ||
        word === 'institute' ||
        word === 'universidade' ||
        word === 'universidad' ||
        word === 'universita' ||
        word === 'universite',
    )
  )
    return false;
  const from = tokens.length - school.length;
  if (!school.every((word, i) => tokens[from + i] === word)) return false;
  const before = tokens.slice(0, from);
  return before.some((word) => schoolWords.has(word) || word === 'at' || word === 'the');
}
