/** 21: plain sentences: school grade 10 at most (Flesch-Kincaid), none over 32 words. Method: M4; evidence 3: grade 3 is answered more than college grade. */
import type { Check, Draft } from '../draft.ts';
import { coreOf, plain, type Span, sentencesOf, wordCount } from '../message-text.ts';
import { mark, missing } from './mark.ts';

/** A name is as long as it is: its syllables are nobody's style. */
const name = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}'’.-]*/gu;

/** The Flesch-Kincaid school grade of a text, by counted vowel groups; 0 for an empty one. */
export function schoolGrade(text: string): number {
  const sentences = sentencesOf(text);
  const words = plain(text.replace(name, 'it')).match(/[\p{L}'-]+/gu) ?? [];
  if (words.length === 0 || sentences.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export const readable: Check = (draft) => {
  const core = coreOf(draft.body);
  const long = longest(core);
  if (long) return [longSentence(draft, long)];
  if (wordCount(core.text) < 8) return [];
  const grade = schoolGrade(core.text);
  if (grade <= 10) return [];
  return [
    missing({
      rule: '21',
      severity: grade > 12 ? 'warning' : 'info',
      why: 'This reads like a report, and plain words are answered more often.',
      suggestion: 'Use shorter words and shorter sentences, as you would say it aloud.',
    }),
  ];
};

/** The longest sentence, when over 32 words. */
function longest(core: Span): Span | null {
  let found: Span | null = null;
  let most = 32;
  for (const one of sentencesOf(core.text)) {
    const count = wordCount(one.text);
    if (count > most) {
      most = count;
      found = { start: one.start + core.start, end: one.end + core.start, text: one.text };
    }
  }
  return found;
}

function longSentence(draft: Draft, long: Span) {
  const count = wordCount(long.text);
  return mark(draft, 'body', long.start, long.end, {
    rule: '21',
    severity: count > 40 ? 'warning' : 'info',
    why: `This sentence has ${count} words, and one of 32 is already hard to follow.`,
    suggestion: 'Make two of it.',
  });
}

/** Groups of vowels in a plain lower-case word, a silent ending left out; at least 1. */
function syllablesOf(word: string): number {
  const bare = /[laeiouytd]e[sd]?$/.test(word) ? word : word.replace(/e[sd]?$/, '');
  let count = 0;
  let inGroup = false;
  for (let i = 0; i < bare.length; i += 1) {
    const isVowel = 'aeiouy'.includes(bare[i] ?? '');
    if (isVowel && !inGroup) count += 1;
    inGroup = isVowel;
  }
  return Math.max(1, count);
}
