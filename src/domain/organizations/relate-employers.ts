/** How two employer strings stand to each other. Method: M3; traps and relations from formats 6.1. */
import { bare } from '../people/fold.ts';
import { beginsKnown, ownSchool } from './begins-known.ts';
import { type EmployerClass, employerClass } from './employer-class.ts';
import { type EmployerName, isPlace, readEmployer, tokensOf } from './employer-name.ts';
import {
  endsWithSchool,
  isInitials,
  sameButPlural,
  sameTokens,
  spelledOut,
  startsLike,
  undotted,
} from './employer-tokens.ts';
import {
  communityWords,
  divisionWords,
  isCommonWord,
  oftenOwnFirm,
  rebrandWords,
  schoolWords,
  strongRebrandWords,
  tradeWords,
} from './employer-words.ts';
import { belongsTo, isSystem, type KnownOrganization, knownByKey } from './known-organizations.ts';

export type EmployerRelation = 'same' | 'related' | 'different' | 'no-employer' | 'undisclosed';

/** An employer string with all that relating needs, read once. */
export interface ReadEmployer {
  readonly raw: string;
  readonly kind: EmployerClass;
  readonly name: EmployerName;
  /** The well-known employer it begins with, and what follows. */
  readonly known: KnownOrganization | null;
  readonly remainder: readonly string[];
}

export function readForRelating(raw: string): ReadEmployer {
  const kind = employerClass(raw);
  const name = readEmployer(raw);
  const { known, remainder } = beginsKnown(name);
  return { raw, kind, name, known, remainder };
}

/**
 * `same` employer, `related` (parent, division, country, school, renamed, merged) or `different`; when both are of one nameless class,
 * that class. A named employer and a nameless one are `different`.
 */
export function relateEmployers(a: string, b: string): EmployerRelation {
  const one = readForRelating(a);
  const other = readForRelating(b);
  const told = relateRead(one, other);
  if (told !== 'different' || one.kind !== 'named' || other.kind !== 'named') return told;
  return isAcronym(one.name, b) || isAcronym(other.name, a) ? 'same' : told;
}

export function relateRead(a: ReadEmployer, b: ReadEmployer): EmployerRelation {
  if (a.kind !== 'named') return a.kind === b.kind ? a.kind : 'different';
  if (b.kind !== 'named') return 'different';
  if (a.name.key === '' || b.name.key === '') return 'different';
  if (a.name.key === b.name.key) return 'same';
  if (a.name.compact.length >= 4 && undotted(a.name.compact) === undotted(b.name.compact)) return 'same';
  if (sameTokens(a.name.tokens, b.name.tokens) || sameButPlural(a.name.tokens, b.name.tokens)) return 'same';
  if (spelledOut(a.name) === spelledOut(b.name)) return 'same';
  if (isMotto(a.name, b.name) || isMotto(b.name, a.name)) return 'same';
  const known = relateKnown(a, b);
  if (known) return known;
  const told = strongest(relateOneWay(a, b), relateOneWay(b, a));
  return told === 'different' && isSister(a.name.tokens, b.name.tokens) ? 'related' : told;
}

/** `BHEL` for Bharat Heavy Electricals Limited: four letters or more rarely meet by chance, three often do. */
function isAcronym(short: EmployerName, spelled: string): boolean {
  if (short.tokens.length !== 1 || !/^[a-z]{4,7}$/.test(short.key) || isCommonWord(short.key)) return false;
  const words = tokensOf(bare(spelled));
  return words.length >= 4 && isInitials(short.key, words);
}

/** `Cheil Worldwide` and `Cheil India`: one telling word, then the house on one side and a country on the other. */
function isSister(a: readonly string[], b: readonly string[]): boolean {
  const base = a[0] ?? '';
  if (base !== b[0] || base.length < 4 || isCommonWord(base) || isPlace(base) || a.length < 2 || b.length < 2)
    return false;
  const house = (words: readonly string[]) => words.every((word) => houseWords.has(word));
  const land = (words: readonly string[]) => words.every((word) => isPlace(word) || houseWords.has(word));
  return (house(a.slice(1)) && land(b.slice(1))) || (house(b.slice(1)) && land(a.slice(1)));
}

/** Trade words an official name carries before its legal form: `Simplilearn Solutions Pvt Ltd`. */
const officialWords: ReadonlySet<string> = new Set(
  'solutions labs services global it software studios infotech digital'.split(' '),
);

const houseWords: ReadonlySet<string> = new Set(
  'group groupe grupo gruppe holding holdings worldwide international global technologies corporation'.split(' '),
);

function strongest(one: EmployerRelation, other: EmployerRelation): EmployerRelation {
  if (one === 'same' || other === 'same') return 'same';
  return one === 'related' || other === 'related' ? 'related' : 'different';
}

/** `Ryanair - Europe's Favourite Airline`, or the name again in another script: the same firm, adorned. */
function isMotto(longer: EmployerName, shorter: EmployerName): boolean {
  return longer.rest.length > 0 && longer.head.join(' ') === shorter.key && !tellsPart(longer.rest.flat(), longer.head);
}

/** Whether words after a name tell a part of it: a place, a school, a division, another known employer. */
function tellsPart(tail: readonly string[], head: readonly string[]): boolean {
  // One word behind a dash is a place or a unit more often than a motto; behind a university, anything is.
  if (tail.length === 1 && /^[a-z]/.test(tail[0] ?? '')) return true;
  if (head.some((word) => word === 'university' || word === 'college')) return true;
  if (knownByKey(tail.join(' '))) return true;
  return tail.some(
    (word) =>
      isPlace(word) ||
      /^(?:schools?|college|faculty|faculdade|facultad|academy|campus|hospital|department)$/.test(word) ||
      communityWords.has(word) ||
      (tail.length <= 3 && (divisionWords.has(word) || schoolWords.has(word))),
  );
}

/** What the public table says; null when it says nothing. */
function relateKnown(a: ReadEmployer, b: ReadEmployer): EmployerRelation | null {
  const one = a.known;
  const other = b.known;
  if (!one || !other) return null;
  if (one.id === other.id) {
    if (sameTokens(a.remainder, b.remainder)) return 'same';
    const longer = a.remainder.length === 0 ? b : b.remainder.length === 0 ? a : null;
    if (!longer) return foreign(a) || foreign(b) ? 'different' : 'related';
    return relateRemainder(longer);
  }
  if (foreign(a) || foreign(b)) return 'different';
  if (belongsTo(one, other) || belongsTo(other, one)) return 'related';
  // Daughters of one house are kin; campuses and agencies of one system are employers of their own.
  if (one.owner >= 0 && one.owner === other.owner) return isSystem(one.owner) ? 'different' : 'related';
  return a.name.stated.length > 0 || b.name.stated.length > 0 || a.name.inner.length > 0 || b.name.inner.length > 0
    ? null
    : 'different';
}

/** A known employer with more words against that employer alone. */
function relateRemainder(longer: ReadEmployer): EmployerRelation {
  if (foreign(longer)) return 'different';
  if (
    longer.remainder.every((word) => rebrandWords.has(word)) &&
    !longer.remainder.some((word) => divisionWords.has(word) || oftenOwnFirm.has(word))
  )
    return 'same';
  return 'related';
}

/** The words after the known name say that somebody else is meant: a fan club, a distributor, a shop of that name. */
function foreign(one: ReadEmployer): boolean {
  return one.remainder.some((word) => communityWords.has(word) || tradeWords.has(word));
}

/** `longer` seen as a longer way to write `shorter`, or as a part of it. */
function relateOneWay(longer: ReadEmployer, shorter: ReadEmployer): EmployerRelation {
  const { name } = longer;
  const target = shorter.name;
  if (
    name.stated.some(
      (owner) => meansSame(owner, shorter) || startsLike(owner, target.tokens) || startsLike(owner, target.head),
    )
  )
    return 'related';
  const head = name.head.join(' ');
  if (name.rest.length > 0 && head === target.key) return relateTail(longer);
  if (name.tokens.length > 2 && target.key === name.tokens[0] && isInitials(target.key, name.tokens.slice(1)))
    return 'same';
  for (const inside of name.inner) {
    if (inside.some((word) => communityWords.has(word))) continue;
    if (inside.join(' ') === target.key) return relateBracket(inside, name, target);
    if (meansSame(inside, shorter) && inside.length > 1) return 'related';
    if (inside.length === 1 && inside[0]?.length === 1) continue;
  }
  for (const piece of name.rest) {
    if (piece.join(' ') !== target.key) continue;
    if (isInitials(head, piece)) return 'same';
    return piece.some((word) => communityWords.has(word)) ? 'different' : 'related';
  }
  if (endsWithSchool(name.tokens, target.tokens)) return 'related';
  // `Geisel School of Medicine at Dartmouth`, where Dartmouth is another name of the college.
  const at = name.tokens.lastIndexOf('at');
  if (
    at > 0 &&
    name.tokens.slice(0, at).some((word) => schoolWords.has(word)) &&
    meansSame(name.tokens.slice(at + 1), shorter)
  )
    return 'related';
  return relatePrefix(longer, shorter);
}

/** `Name - more` against `Name`, where more is no motto. */
function relateTail(longer: ReadEmployer): EmployerRelation {
  const tail = longer.name.rest.flat();
  if (isInitials(longer.name.head.join(' '), tail)) return 'same';
  return tail.some((word) => communityWords.has(word)) ? 'different' : 'related';
}

function relateBracket(inside: readonly string[], name: EmployerName, target: EmployerName): EmployerRelation {
  const outer = name.key;
  const abbreviation = target.compact;
  if (isInitials(outer, inside)) return 'same';
  if (inside.length === 1 && isInitials(abbreviation, name.tokens))
    return abbreviation.length >= 3 && !isCommonWord(abbreviation) ? 'same' : 'different';
  return inside.length > 1 || abbreviation.length > 5 ? 'related' : 'different';
}

/** `X Digital`, `X India`, `X Group`, `Grupo X`, `X.com` against `X`. */
function relatePrefix(longer: ReadEmployer, shorter: ReadEmployer): EmployerRelation {
  const long = longer.name.tokens;
  const short = shorter.name.tokens;
  const lead = long[0] ?? '';
  const base = short[0] ?? '';
  if (short.length === 1 && long.length === 1) {
    const dot = lead.indexOf('.');
    return dot > 0 && lead.slice(0, dot) === base && !isCommonWord(base) && base.length > 3 ? 'same' : 'different';
  }
  const common = short.length === 1 && (isCommonWord(base) || base.length < 3);
  if (long.length === short.length + 1 && leading.has(lead) && startsLike(long.slice(1), short))
    return common && (lead !== 'bank' || nationalWords.has(base)) ? 'different' : 'same';
  if (long.length <= short.length || !startsLike(long, short)) return 'different';
  const remainder = long.slice(short.length).filter((word) => word !== 'in');
  if (remainder.length === 0) return 'same';
  if (remainder.some((word) => communityWords.has(word))) return 'different';
  if (remainder.every((word) => strongRebrandWords.has(word))) return common ? 'different' : 'same';
  const school =
    short.includes('university') ||
    short.includes('college') ||
    short.includes('institute') ||
    short.includes('universidade') ||
    short.includes('universidad');
  if (school) return remainder[0] === 'of' ? 'different' : 'related';
  if (remainder.every((word) => isPlace(word) || placeFillers.has(word)))
    return common && !remainder.some(isPlace) ? 'different' : 'related';
  if (common || (short.length === 1 && remainder.some((word) => ownSchool.has(word)))) return 'different';
  if (remainder.every((word) => rebrandWords.has(word))) return 'same';
  const official = !longer.known && !shorter.known && longer.name.legalForm && base.length > 4;
  if (official && remainder.every((word) => officialWords.has(word))) return 'same';
  if (
    remainder.every(
      (word) => isPlace(word) || divisionWords.has(word) || rebrandWords.has(word) || schoolWords.has(word),
    )
  )
    return 'related';
  if (remainder.some((word) => tradeWords.has(word))) return 'different';
  return short.length >= 2 && !genericName(short) ? 'related' : 'different';
}

/** `Banco Neon` is Neon; `Banco Central` is nobody's. */
const nationalWords: ReadonlySet<string> = new Set(
  'central national nacional first union general royal american'.split(' '),
);

const leading: ReadonlySet<string> = new Set(
  'grupo groupe gruppo group banco banca bank bank lojas cia pt construtora gruppe'.split(' '),
);
const placeFillers: ReadonlySet<string> = new Set('and of the for region regional'.split(' '));

/** Names made only of places and general words (`National Bank`, `Royal Bank`) say too little for their longer forms to be theirs. */
function genericName(tokens: readonly string[]): boolean {
  return tokens.every(
    (word) =>
      isPlace(word) || isCommonWord(word) || divisionWords.has(word) || rebrandWords.has(word) || schoolWords.has(word),
  );
}

function meansSame(tokens: readonly string[], other: ReadEmployer): boolean {
  const key = tokens.join(' ');
  if (key === other.name.key) return true;
  const known = knownByKey(key);
  return (
    known !== null &&
    other.known !== null &&
    other.remainder.length === 0 &&
    (known.id === other.known.id || belongsTo(known, other.known))
  );
}
