/** The telling words of something said, in a form in which they meet: for finding what was heard and for seeing what is about the same. Method: M6. */
import { words } from '../people/fold.ts';

/** Words that say nothing of the matter; those that ask for it included ("who told me about ..."). */
const idle: ReadonlySet<string> = new Set(
  (
    'a an the and or but if of to in on at by for from with without into over after before about as is are was were be been being am do does did done has have had having will would can could should may might must not no never nobody none nothing hardly ' +
    'it its this that these those there here they them their theirs he him his she her hers we us our ours you your yours i me my mine who whom whose what which when where why how than then so too very quite really just also only even still much many more most lot lots some any all each every other others another one two ones ' +
    'told tell tells telling said say says saying spoke speak speaks talked talk talks mentioned mention heard hear hears know knows knew people person thing things something anything everything someone anyone everyone everybody anybody get gets got getting go goes going come comes came make makes made take takes took'
  ).split(' '),
);

/** `overtime`, `hires`, `hiring` and `hired` as one word each; never empty. */
export function stem(word: string): string {
  if (word.length <= 4)
    return word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, 3) : word;
  const cut = word
    .replace(/ies$/, 'y')
    .replace(/(?:ings?|ed|es|s|ly)$/, (end) => (end === 's' && /(?:ss|us|is)$/.test(word) ? end : ''));
  const bare = cut.length < 3 ? word : cut;
  return bare.replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=..)e$/, '');
}

/** The stems that tell what a text is about, each once, in order; empty when it holds only words that say nothing. */
export function tellingStems(text: string): readonly string[] {
  const found = new Set<string>();
  for (const word of words(text)) if (word.length > 1 && !idle.has(word)) found.add(stem(word));
  return [...found];
}

/**
 * Whether a text is about what is asked: every telling word of the question begins a word of the text, in one form or another.
 * A question of idle words only asks for those words as they stand.
 */
export function isAbout(text: string, question: string): boolean {
  const asked = tellingStems(question);
  const there = words(text);
  if (asked.length === 0) {
    const plain = words(question);
    return plain.length === 0 || plain.every((word) => there.some((one) => one.startsWith(word)));
  }
  return asked.every((wanted) => there.some((word) => word.startsWith(wanted) || stem(word) === wanted));
}
