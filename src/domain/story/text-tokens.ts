/** A text as words with their places, and what their capitals tell. Method: M11. */
import { fold, foldSpelledOut } from '../people/fold.ts';

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Folded spellings under which a name may hide: the word itself, without a possessive or plural ending, with umlauts spelled out. */
  readonly forms: readonly string[];
  /** Where the name in it ends: before a possessive ending. */
  readonly nameEnd: number;
  readonly isCapital: boolean;
  /** It begins a sentence, or stands in a heading where every word has a capital: the capital tells nothing. */
  readonly isForced: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’‘ʼ`´][\p{L}\p{M}\p{N}]+)*/gu;
const possessive = /['’‘ʼ`´]s$/iu;
const invisible = /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

/** Composed letters and nothing that shows no mark: so that a name cannot hide in how it is typed. */
export function tidyText(text: string): string {
  return text.replace(invisible, '').normalize('NFC');
}

export function tokensIn(text: string): readonly Token[] {
  const loud = loudStretches(text);
  return [...text.matchAll(word)].map((hit): Token => {
    const [found] = hit;
    const start = hit.index;
    const end = start + found.length;
    const ending = possessive.exec(found);
    const bareWord = ending ? found.slice(0, -ending[0].length) : found;
    const isCapital = /^\p{Lu}/u.test(found) || found.toLowerCase() === found.toUpperCase();
    return {
      text: found,
      start,
      end,
      nameEnd: start + bareWord.length,
      forms: formsOf(found, bareWord),
      isCapital,
      isForced:
        /(?:^|[.!?…:\n]|[-–—•*]\s)[\s"“”'‘’([]*$/u.test(text.slice(Math.max(0, start - 12), start)) ||
        loud.some(([from, to]) => from <= start && end <= to),
    };
  });
}

function formsOf(found: string, bareWord: string): readonly string[] {
  const forms = new Set<string>();
  for (const one of [bareWord, found]) {
    for (const form of [fold(one), foldSpelledOut(one)]) {
      forms.add(form);
      forms.add(form.replace(/\p{N}+/gu, ''));
      // `Toms advice`, `the Okafors`.
      if (form.length > 3 && form.endsWith('s')) forms.add(form.slice(0, -1));
    }
  }
  forms.delete('');
  return [...forms];
}

/** Lines in which nearly every longer word has a capital. */
function loudStretches(text: string): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const long = line.match(/\p{L}{4,}/gu) ?? [];
    const capitals = long.filter((one) => /^\p{Lu}/u.test(one)).length;
    if (long.length >= 3 && capitals >= long.length - 1) found.push([from, from + line.length]);
    from += line.length + 1;
  }
  return found;
}
