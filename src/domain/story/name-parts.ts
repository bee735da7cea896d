/** The words by which a person may be known in a text: every part of the name, its other spellings and short forms. Method: M11. */
import { shortFormsOf } from '../outreach/checks/short-names.ts';
import { fold, foldSpelledOut, words } from '../people/fold.ts';
import { nicknameRoot } from '../people/nicknames.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Every address known, in any case. */
  readonly emails: readonly string[];
}

/** Small words within names that name nobody alone. */
export const particles: ReadonlySet<string> = new Set(
  'van von der den de da do dos das del della di du la le el al e y bin binti ibn zu zur ten ter af av jr sr ii iii iv dr mr mrs ms prof phd mba md st'.split(
    ' ',
  ),
);
/** Scripts that write without spaces: a name is found within a run of letters. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Folded words, none of them shorter than two letters. */
export function namePartsOf(person: Pick<NamedPerson, 'name' | 'givenName' | 'familyName'>): ReadonlySet<string> {
  const parts = new Set<string>();
  const given = words(person.givenName);
  for (const text of [person.name, person.givenName, person.familyName]) {
    for (const raw of text.split(/[^\p{L}\p{M}\p{N}'’‘ʼ`´-]+/u)) {
      for (const spelled of [raw, ...raw.split(/[-'’‘ʼ`´]/u)]) {
        for (const part of [fold(spelled), foldSpelledOut(spelled)])
          for (const word of [part, ...part.split(' '), part.replaceAll(' ', '')]) addPart(parts, word);
      }
    }
    // Written as one word: a handle, an address.
    addPart(parts, fold(text).replaceAll(' ', ''));
  }
  for (const name of given.length > 0 ? given : words(person.name).slice(0, 1))
    for (const short of shortFormsOf(name)) addPart(parts, short);
  return parts;
}

function addPart(parts: Set<string>, word: string): void {
  if ([...word].length >= 2 && !word.includes(' ') && !particles.has(word)) parts.add(word);
}

/** The long form of each given name, by which short forms are recognized. */
export function givenRootsOf(person: Pick<NamedPerson, 'name' | 'givenName'>): readonly string[] {
  const given = words(person.givenName);
  return (given.length > 0 ? given : words(person.name).slice(0, 1))
    .filter((word) => [...word].length >= 2)
    .map(nicknameRoot);
}

/** Words that begin given names and are everywhere: `The` of Theodora. */
const everywhere: ReadonlySet<string> = new Set(
  'the and for her his him not are was who how why what when where there here this that these they them then than our out any all had has have did does you your its she can may will let mar ann one two new non nor nothing another anna ever every over under were with want well went'.split(
    ' ',
  ),
);

/** Beginnings of a given name that may stand for it, three letters or more: `Tom` of Tomás. */
export function givenStartsOf(person: Pick<NamedPerson, 'name' | 'givenName'>): readonly string[] {
  const given = words(person.givenName);
  return (given.length > 0 ? given : words(person.name).slice(0, 1)).flatMap((word) => {
    const letters = [...word];
    return letters
      .map((_, at) => letters.slice(0, at).join(''))
      .filter((start) => start.length >= 3 && !everywhere.has(start) && !isOrdinaryWord(start));
  });
}

/** Said after a family name of one letter: `王先生`, `이 씨`. */
const honorifics = ['先生', '小姐', '女士', '老师', '老師', 'さん', '様', '씨', ' 씨', '님'];

/** Parts that are looked for within words, for names in scripts without spaces: the given name alone too, and the family name as one says it; empty for all others. */
export function unspacedPartsOf(person: Pick<NamedPerson, 'name' | 'givenName' | 'familyName'>): readonly string[] {
  const all = [person.name, person.name.replace(/\s+/gu, ''), person.givenName, person.familyName];
  for (const whole of [...all]) {
    const [family = '', ...given] = [...whole];
    if (!unspaced.test(family) || /\s/u.test(whole)) continue;
    // `王小明` is called `小明`, or `王先生`.
    if (given.length >= 2 && given.length <= 3) all.push(given.join(''));
    for (const title of honorifics) all.push(`${family}${title}`);
  }
  return [...new Set(all)].filter((part) => isUnspaced(part) && [...part].length >= 2);
}

/** Written in a script without spaces between words. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}

/** The name in full when it is one letter: `O`; '' for all others. `A` and `I` are words. */
export function letterNameOf({ name, givenName }: Pick<NamedPerson, 'name' | 'givenName'>): string {
  return [name, givenName].map((one) => one.trim()).find((one) => /^\p{L}$/u.test(one) && !/^[AI]$/i.test(one)) ?? '';
}
