/** A whole message as the model hears it: sentence by sentence, the greeting left out. Method: M4. */
import { greetingOf, type Span, sentencesOf, wordCount } from '../message-text.ts';
import { type Hearing, hear } from './ask-model.ts';

export interface HeardSentence extends Span {
  readonly hearing: Hearing;
}

/** Sentences in order with what each sounds like; offsets are those of the text. A name alone under a letter is no sentence. */
export function heardSentences(text: string): readonly HeardSentence[] {
  const from = greetingOf(text)?.end ?? 0;
  return sentencesOf(unwrapped(text.slice(from)))
    .filter((sentence) => wordCount(sentence.text) > 1)
    .map(({ start, end, text: words }) => ({
      start: start + from,
      end: end + from,
      text: words,
      hearing: hear(words),
    }));
}

/** Lines that a mail program broke within a paragraph run on; as long as the text was, so offsets stay. */
function unwrapped(text: string): string {
  return text.replace(/(?<=[^\n]{44})\n(?=[\p{L}\p{N}"'“‘(])(?!\d+[.)] )/gu, ' ');
}

/**
 * The sentences that sound so, at least as much as the shipped threshold. When none does alone: the stronger of two that
 * follow each other and do together, or the strongest of a text of two or three.
 */
export function sentencesThat(text: string, name: keyof Hearing): readonly HeardSentence[] {
  const all = heardSentences(text);
  const clear = all.filter(({ hearing }) => hearing[name] >= 0.5);
  if (clear.length > 0 || together(text, all, name) < 0.5) return clear;
  const pairs = all
    .slice(1)
    .map((one, i) => ({ sentences: [all[i] ?? one, one], much: either(all[i] ?? one, one, name) }));
  const pair = pairs.reduce((best, one) => (one.much > best.much ? one : best), { sentences: all, much: 0.5 });
  return [pair.sentences.reduce((best, one) => (one.hearing[name] > best.hearing[name] ? one : best))];
}

/** From 0 to 1 how much a text sounds so: as much as its strongest sentence, or as two neighbors or a short text as a whole. */
export function howMuch(text: string, name: keyof Hearing): number {
  const all = heardSentences(text);
  return Math.max(together(text, all, name), ...all.map(({ hearing }) => hearing[name]));
}

function together(text: string, all: readonly HeardSentence[], name: keyof Hearing): number {
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || all.length < 2) return 0;
  const whole = all.length <= 3 ? hear(text.slice(first.start, last.end))[name] : 0;
  return Math.max(whole, ...all.slice(1).map((one, i) => either(all[i] ?? one, one, name)));
}

/** That at least one of two neighbors asks, each having hinted at it. */
function either(one: HeardSentence, next: HeardSentence, name: keyof Hearing): number {
  const [a, b] = [one.hearing[name], next.hearing[name]];
  return Math.min(a, b) < hinted ? Math.max(a, b) : 1 - (1 - a) * (1 - b);
}

/** Fewer than one harmless sentence in ten is heard as much. */
const hinted = 0.2;
