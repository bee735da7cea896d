/** Finding words about who people are in a line about fit: they are no evidence, and they do not enter. Method: M7. */
import { served, serving, type Trait, traitWords } from './people-words.ts';
import { patternsFor } from './trait-patterns.ts';
import { traitPhrases } from './trait-phrases.ts';

export interface DemographicPhrase {
  readonly trait: Trait;
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  /** Goes on from the phrase: `speaks of people’s age`. */
  readonly why: string;
  /** What to write instead, one sentence. */
  readonly instead: string;
}

/** Why such lines are kept out, in the words every door says. */
export const fitIsAbout = 'Fit is about values and behavior, not about who people are.';

/**
 * The phrases about age, sex, race, religion, family, disability or looks of the people who work there, or of herself; in the order they
 * stand, none within another. What is said of those an organization serves, or of things ("a young company"), is left alone. Empty when
 * there are none. Decided by how words stand to each other, not by their mere presence; it reads English.
 */
export function demographicsIn(text: string): readonly DemographicPhrase[] {
  const plain = text.replace(/[’‘]/g, "'").toLowerCase();
  const found = rules.flatMap(({ trait, pattern }) =>
    [...plain.matchAll(pattern)].flatMap((hit) => {
      const lead = hit[0].length - hit[0].trimStart().length;
      const [start, end] = [hit.index + lead, hit.index + hit[0].trimEnd().length];
      if (isServed(plain, start, end)) return [];
      const determiner = /(?<![\w'-])(?:the|an?|my|our|their) $/.exec(plain.slice(0, start));
      return [{ trait, start: start - (determiner?.[0].length ?? 0), end }];
    }),
  );
  return outermost(found).map(({ trait, start, end }) => {
    const { why, instead } = wordsFor(trait);
    return { trait, start, end, phrase: text.slice(start, end), why, instead };
  });
}

interface Rule {
  readonly trait: Trait;
  readonly pattern: RegExp;
}

const ruleOf = (trait: Trait, source: string): Rule => ({
  trait,
  pattern: new RegExp(`(?<![\\w'-])(?:${source})`, 'g'),
});
const rules: readonly Rule[] = [
  ...traitWords.flatMap((words) => patternsFor(words).map((source) => ruleOf(words.trait, source))),
  ...traitPhrases.map(([trait, source]) => ruleOf(trait, source)),
];
/** Within the same clause, after a word for serving or for those who are served. */
const servedBefore = new RegExp(`(?<![\\w'-])(?:(?:${serving})|(?:${served}))(?![\\w'-])[^.;!?,]{0,60}$`);

/** Looks up to the last word of the phrase, for "most of the clients are immigrants" names them itself. */
function isServed(plain: string, start: number, end: number): boolean {
  const last = plain.slice(start, end).search(/[\w'-]+$/);
  return servedBefore.test(plain.slice(Math.max(0, start - 90), start + Math.max(0, last)));
}

function wordsFor(trait: Trait) {
  const words = traitWords.find((one) => one.trait === trait);
  if (!words) throw new Error(`No words for ${trait}.`);
  return words;
}

interface Place {
  readonly trait: Trait;
  readonly start: number;
  readonly end: number;
}

/** Of places that overlap the longest, the first of equal ones. */
function outermost(places: readonly Place[]): readonly Place[] {
  const kept: Place[] = [];
  for (const place of [...places].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((one) => place.end <= one.start || place.start >= one.end)) kept.push(place);
  }
  return kept.sort((a, b) => a.start - b.start);
}
