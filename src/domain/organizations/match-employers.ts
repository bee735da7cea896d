/** Which employers in a list are which target, and how surely. Method: M2, M3; tiers as in peers 3(b). */
import { bare } from '../people/fold.ts';
import { tokensOf } from './employer-name.ts';
import { isCommonWord } from './employer-words.ts';
import { knownByKey, ownedBy, ownersOf } from './known-organizations.ts';
import { type ReadEmployer, readForRelating, relateRead } from './relate-employers.ts';

export interface EmployerTarget {
  readonly id: string;
  readonly name: string;
  /** Other names the seeker gave it; as good as the name. */
  readonly aliases: readonly string[];
  /** Whom it belongs to, when she said so. */
  readonly parentName?: string;
}

/** `exact`: same key or an alias; `strong`: another known or plain way to write it; `weak`: related, never counted as known. */
export type MatchTier = 'exact' | 'strong' | 'weak';

export interface EmployerMatch {
  readonly targetId: string;
  readonly employer: string;
  readonly tier: MatchTier;
  readonly because: string;
}

interface ReadTarget {
  readonly target: EmployerTarget;
  readonly names: readonly ReadEmployer[];
  readonly parent: ReadEmployer | null;
}

/** Matches of every employer string with every target, in the order of the employers, then of the targets. Employers that match nothing are not listed. */
export function matchEmployers(
  targets: readonly EmployerTarget[],
  employers: readonly string[],
): readonly EmployerMatch[] {
  const read = targets.map(readTarget);
  const { words, starts } = cluesOf(read);
  const found: EmployerMatch[] = [];
  const seen = new Set<number>();
  for (const employer of employers) {
    const text = bare(employer);
    seen.clear();
    collect(text, words, starts, seen);
    if (seen.size === 0) continue;
    const subject = readForRelating(employer);
    if (subject.kind !== 'named' || subject.name.key === '') continue;
    for (const at of [...seen].sort((a, b) => a - b)) {
      const one = read[at];
      const match = one ? matchOne(one, subject) : null;
      if (match) found.push(match);
    }
  }
  return found;
}

/** How one employer string stands to one target; null when it is another. */
export function matchEmployer(target: EmployerTarget, employer: string): EmployerMatch | null {
  const subject = readForRelating(employer);
  return subject.kind === 'named' && subject.name.key !== '' ? matchOne(readTarget(target), subject) : null;
}

function readTarget(target: EmployerTarget): ReadTarget {
  return {
    target,
    names: [target.name, ...target.aliases]
      .map(readForRelating)
      .filter((one) => one.kind === 'named' && one.name.key !== ''),
    parent: target.parentName ? readForRelating(target.parentName) : null,
  };
}

function matchOne({ target, names, parent }: ReadTarget, subject: ReadEmployer): EmployerMatch | null {
  const employer = subject.raw;
  const match = (tier: MatchTier, because: string): EmployerMatch => ({ targetId: target.id, employer, tier, because });
  for (const [at, name] of names.entries()) {
    if (name.name.key !== subject.name.key) continue;
    return match(
      'exact',
      at === 0 ? `Written as ${target.name}.` : `${name.raw} is another name you gave ${target.name}.`,
    );
  }
  let related: string | null = null;
  for (const name of names) {
    const relation = relateRead(name, subject);
    if (relation === 'same') return match('strong', `${employer} is another way to write ${name.raw}.`);
    if (relation === 'related')
      related ??= `${employer} seems to belong together with ${name.raw}; you decide whether it counts.`;
  }
  if (related) return match('weak', related);
  if (parent?.name.key && relateRead(parent, subject) === 'same')
    return match('weak', `${employer} is the parent of ${target.name}.`);
  return null;
}

/**
 * Words that make an employer worth a closer look, each with the targets it may be: the first telling word of each name, and those of the
 * well-known other names, owners and daughters (sisters are not looked for). `starts` holds beginnings of names written without spaces, for `JPMorganChase`.
 */
function cluesOf(read: readonly ReadTarget[]): { words: Map<string, number[]>; starts: Map<string, number[]> } {
  const words = new Map<string, number[]>();
  const starts = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, at: number) => {
    const row = map.get(key);
    if (!row) map.set(key, [at]);
    else if (row[row.length - 1] !== at) row.push(at);
  };
  for (const [at, { names, parent }] of read.entries()) {
    const spellings: (readonly string[])[] = [];
    for (const name of parent ? [...names, parent] : names) {
      spellings.push(name.name.tokens, name.name.head, ...name.name.inner, ...name.name.stated, ...name.name.rest);
      if (name.name.tokens.length > 2 && (name.name.tokens[0]?.length ?? 0) < 6)
        spellings.push(name.name.tokens.slice(1));
      const known = name.known ?? knownByKey(name.name.key);
      const circle = known ? [known, ...ownedBy(known), ...ownersOf(known)] : [];
      for (const one of circle)
        for (const spelling of [one.name, ...one.aliases]) spellings.push(tokensOf(bare(spelling)));
    }
    for (const tokens of spellings) {
      const telling =
        tokens.find((word) => word.length > 1 && !dull.has(word) && !isCommonWord(word)) ??
        tokens.find((word) => !dull.has(word)) ??
        tokens[0];
      if (telling === undefined) continue;
      for (const part of telling.split('.')) if (part.length > 1 || telling.length === 1) put(words, part, at);
      if (telling.includes('&')) put(words, telling, at);
      const compact = tokens.join('');
      if (compact.length >= 5) put(starts, compact.slice(0, 5), at);
    }
  }
  return { words, starts };
}

const dull: ReadonlySet<string> = new Set(
  'the of and for in de do da del la le el at an a group grupo groupe company bank banco university college school institute department ministry city state us uk national international united royal american general first global services center saint st new san los universidad universidade'.split(
    ' ',
  ),
);

/** Adds to `seen` the targets that a word of the text, or its first five letters written together, points at. One pass, no copies beyond the words. */
function collect(
  text: string,
  words: ReadonlyMap<string, readonly number[]>,
  starts: ReadonlyMap<string, readonly number[]>,
  seen: Set<number>,
): void {
  let from = 0;
  let opening = '';
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const letter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127 || code === 38;
    if (letter) continue;
    if (code === 39 && text.charCodeAt(i + 1) === 115) {
      // `Moody's` is the word `moodys`.
      const joined = words.get(`${text.slice(from, i)}s`);
      if (joined) for (const at of joined) seen.add(at);
    }
    if (i > from) {
      const word = text.slice(from, i);
      if (opening.length < 5) opening += word;
      const row = words.get(word);
      if (row) for (const at of row) seen.add(at);
    }
    from = i + 1;
  }
  if (opening.length >= 5) {
    const row = starts.get(opening.slice(0, 5));
    if (row) for (const at of row) seen.add(at);
  }
}
