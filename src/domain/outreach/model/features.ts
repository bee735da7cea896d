/** What the model sees of a sentence: word, class and letter patterns as numbers, each family weighed alike. Method: M4. */
import { type Token, tokensOf } from './tokens.ts';
import { classesOf } from './word-classes.ts';

export interface Features {
  /** Full 32-bit hashes; the model keeps as many bits as it has weights. */
  readonly keys: readonly number[];
  readonly values: readonly number[];
}

const functionWords = new Set(
  'i me my mine myself you yourself we us our they them their he she him her it its this that these those a an the any some another every each all more most one @ # ? ! . , ; : - if should when whenever once in case as because so that but and or at for from with on to of by about into through over up down out off there here is are was were be been being am do does did done have has had having can could will would shall might may must not no never nothing please just only even still already also too really very then than how what why where who whom which whose whether before after since until while like know let make take go going get got put think see come would way'.split(
    ' ',
  ),
);

const families = { word: 1, bigram: 1, trigram: 0.7, skeleton: 1, pairs: 1, negation: 0.6, letters: 0.7 } as const;
type Family = keyof typeof families;
export const familyNames = Object.keys(families) as readonly Family[];

/** All features of one sentence (or a few). */
export function featuresOf(text: string): Features {
  const tokens = tokensOf(text);
  const bags: Record<Family, Set<number>> = {
    word: new Set(),
    bigram: new Set(),
    trigram: new Set(),
    skeleton: new Set(),
    pairs: new Set(),
    negation: new Set(),
    letters: new Set(),
  };
  words(tokens, bags);
  skeletons(tokens, bags);
  letters(tokens, bags.letters);
  return weighed(bags);
}

function words(tokens: readonly Token[], bags: Record<Family, Set<number>>): void {
  let before = hash('^');
  let beforeThat = hash('^^');
  for (const { word, negated } of [...tokens, { word: '$', negated: false }]) {
    const own = hash(word);
    bags.word.add(mix(own, 1));
    bags.bigram.add(mix(mix(before, own), 2));
    bags.trigram.add(mix(mix(mix(beforeThat, before), own), 3));
    if (negated) bags.negation.add(mix(own, 4));
    beforeThat = before;
    before = own;
  }
}

/** The sentence with words of one class made alike: runs of up to four, and what stands with what. */
function skeletons(tokens: readonly Token[], bags: Record<Family, Set<number>>): void {
  const line: number[][] = [[hash('^')]];
  const bag: number[][] = [];
  for (const { word, negated } of tokens) {
    const classes = classesOf(word);
    const faces = classes.map(hashOfClass);
    if (functionWords.has(word)) faces.push(hash(word));
    if (negated) for (const name of classes) bags.negation.add(mix(hashOfClass(name), 5));
    if (faces.length > 0) bag.push(faces);
    line.push(faces.length > 0 ? faces : [hash('_')]);
  }
  line.push([hash('$')]);
  for (let at = 0; at < line.length; at += 1) {
    let runs: number[] = (line[at] ?? []).slice(0, 3);
    for (const run of runs) bags.skeleton.add(mix(run, 11));
    for (let n = 2; n <= 4 && at + n <= line.length; n += 1) {
      const next = (line[at + n - 1] ?? []).slice(0, 3);
      runs = runs.flatMap((run) => next.map((face) => mix(run, face))).slice(0, 9);
      for (const run of runs) bags.skeleton.add(mix(run, 10 + n));
    }
  }
  for (let at = 0; at < bag.length; at += 1) {
    for (let to = at + 1; to < Math.min(bag.length, at + 12); to += 1) {
      for (const one of (bag[at] ?? []).slice(0, 3)) {
        for (const other of (bag[to] ?? []).slice(0, 3)) bags.pairs.add(mix(mix(one, other), 21));
      }
    }
  }
}

const classHashes = new Map<string, number>();

function hashOfClass(name: string): number {
  const known = classHashes.get(name);
  if (known !== undefined) return known;
  const found = hash(`<${name}>`);
  classHashes.set(name, found);
  return found;
}

function letters(tokens: readonly Token[], bag: Set<number>): void {
  for (const { word } of tokens) {
    if (word.length < 3) continue;
    const bounded = `<${word}>`;
    for (let at = 0; at + 3 <= bounded.length; at += 1) {
      let h = emptyHash;
      for (let to = at; to < at + 5 && to < bounded.length; to += 1) {
        h = Math.imul(h ^ bounded.charCodeAt(to), hashPrime);
        if (to >= at + 2) bag.add(mix(h >>> 0, 31));
      }
    }
  }
}

function weighed(bags: Record<Family, Set<number>>): Features {
  const keys: number[] = [];
  const values: number[] = [];
  for (const family of familyNames) {
    const bag = bags[family];
    const value = families[family] / Math.sqrt(Math.max(bag.size, 1));
    for (const key of bag) {
      keys.push(key);
      values.push(value);
    }
  }
  return { keys, values };
}

const emptyHash = 0x811c9dc5;
const hashPrime = 0x01000193;

/** FNV-1a over UTF-16 units. */
export function hash(text: string): number {
  let h = emptyHash;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), hashPrime);
  return h >>> 0;
}

export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) ^ (b >>> 3);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return (h ^ (h >>> 13)) >>> 0;
}
