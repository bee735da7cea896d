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

/** The sentences that sound so, at least as much as the shipped threshold. Of two or three short ones that do only together, the strongest. */
export function sentencesThat(text: string, name: keyof Hearing): readonly HeardSentence[] {
  const all = heardSentences(text);
  const clear = all.filter(({ hearing }) => hearing[name] >= 0.5);
  if (clear.length > 0 || all.length < 2 || all.length > 3) return clear;
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || hear(text.slice(first.start, last.end))[name] < 0.5) return [];
  const most = all.reduce((best, one) => (one.hearing[name] > best.hearing[name] ? one : best));
  return [most];
}

/** From 0 to 1 how much a text sounds so: as much as its strongest sentence, or a short one as a whole. */
export function howMuch(text: string, name: keyof Hearing): number {
  const all = heardSentences(text);
  const [first, last] = [all[0], all.at(-1)];
  const whole = first && last && all.length <= 3 ? hear(text.slice(first.start, last.end))[name] : 0;
  return Math.max(whole, 0, ...all.map(({ hearing }) => hearing[name]));
}
