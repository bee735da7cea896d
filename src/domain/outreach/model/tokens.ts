/** A sentence as the model reads it: short forms written out, names and numbers without their letters. Method: M4. */
import { plain } from '../message-text.ts';

export interface Token {
  /** Lower-case word, `#` for a number, `@` for a name, or the mark itself. */
  readonly word: string;
  /** Whether a "not" stands before it in the same clause. */
  readonly negated: boolean;
}

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\bi'm\b/g, 'i am'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\b(it|that|there|here|what|who|how|where|he|she|everything|something|anything|nothing)'s\b/g, '$1 is'],
  [/\blet's\b/g, 'let us'],
  [/\b(?:gonna)\b/g, 'going to'],
  [/\b(?:wanna)\b/g, 'want to'],
  [/\b(?:y'all|yall|ya)\b/g, 'you'],
];
const numberWords = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred'.split(' '),
);
const negators = new Set(['not', 'never', 'no', 'without', 'neither', 'nor', 'nothing', 'none', 'nobody']);
const clauseEnd = new Set(['.', ',', '?', '!', ';', ':', '-', 'but', 'so']);
const kept = new Set(['I', 'HR', 'CV', 'GM', 'VP']);

/** Tokens in order; nothing for a text without letters. */
export function tokensOf(sentence: string): readonly Token[] {
  const text = long(plain(nameless(sentence)));
  const tokens: Token[] = [];
  let negated = 0;
  for (const [found] of text.matchAll(/@|[a-z]+(?:[-'][a-z]+)*|\d+(?:[.:,]\d+)*|[?!.,;:]|[—–-]+/g)) {
    const word = /^\d/.test(found) || numberWords.has(found) ? '#' : /^[—–-]/.test(found) ? '-' : found;
    if (clauseEnd.has(word)) negated = 0;
    tokens.push({ word, negated: negated > 0 });
    if (negators.has(word)) negated = 9;
    else if (negated > 0) negated -= 1;
  }
  return tokens;
}

function long(text: string): string {
  return shortForms.reduce((so, [form, written]) => so.replace(form, written), text);
}

/** Capitalized words inside a sentence become `@`, several in a row one. */
function nameless(sentence: string): string {
  return sentence.replace(
    /(?<=[\p{L}\p{N},;)]\s+)(?:\p{Lu}[\p{L}'’.-]*\p{L}|\p{Lu})(?:\s+(?:(?:of|and|the|&)\s+)?\p{Lu}[\p{L}'’-]*\p{L})*/gu,
    (name) => (kept.has(name) || /^I['’]/.test(name) || weekday.test(name) ? name : '@'),
  );
}

const weekday =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|I(?: .*)?|Zoom|Indeed)$/;
