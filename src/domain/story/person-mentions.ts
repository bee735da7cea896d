/** People on file who are named in a text, however they are written there. Method: M11. */
import { words } from '../people/fold.ts';
import { nicknameRoot } from '../people/nicknames.ts';
import {
  givenRootsOf,
  givenStartsOf,
  letterNameOf,
  type NamedPerson,
  namePartsOf,
  particles,
  unspacedPartsOf,
} from './name-parts.ts';
import { isOrdinaryWord } from './ordinary-words.ts';
import type { Token } from './text-tokens.ts';

export interface PersonOnFile extends NamedPerson {
  /** She met, was sent to or wrote to them: their names are looked for in lower case too. */
  readonly isNear: boolean;
  readonly mayBeNamed: boolean;
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Whom it may mean, those near to her before all others. */
  readonly ids: readonly string[];
}

export interface PersonFinder {
  /** Those who agreed are left out. Tokens must be those of the text. */
  find(text: string, tokens: readonly Token[]): readonly Mention[];
}

interface Hit {
  readonly at: number;
  readonly to: number;
  readonly ids: ReadonlySet<string>;
  readonly isSure: boolean;
}

/** Words that begin a sentence too often to be a name there. */
const openers =
  /^(?:so|an|in|do|my|le|he|she|you|me|it|to|no|yes|ok|but|by|can|even|early|while|use|take|tell|say|see|some|most|much|more|less|now|next|then|once|one|two|six|ten|such|think|thank|thanks|read|write|ask|let|make|keep|look|learn|on|or|as|at|if|we|be|am|is|go|up|us|hi|man|good|little|long|short|best|small|early|late|last|first|over|out|off|other|old|new|like|with|where|week|weeks|work|works|day|days)$/;
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const beforeMonths =
  /^(?:in|from|to|until|till|since|by|of|last|next|this|every|early|late|mid|during|through|before|after|between|\d+(?:st|nd|rd|th)?)$/;
const askedAfter = /^(?:i|you|he|she|it|we|they|the|this|that|my|your|there|not|never|also|be|have)$/;

/** `ownName` is the seeker's, which she may write; `notNames` are folded words that she said name nobody here. */
export function personFinder(
  people: readonly PersonOnFile[],
  ownName: ReadonlySet<string>,
  notNames: ReadonlySet<string>,
): PersonFinder {
  const near = new Set(people.flatMap((one) => (one.isNear ? [one.id] : [])));
  const hidden = new Set(people.flatMap((one) => (one.mayBeNamed ? [] : [one.id])));
  const byPart = new Map<string, Set<string>>();
  const byRoot = new Map<string, Set<string>>();
  const byAddress = new Map<string, string>();
  const nameOf = new Map(
    people.map(({ id, name, givenName, familyName }) => [id, `${name} ${givenName} ${familyName}`]),
  );
  const byStart = new Map<string, Set<string>>();
  const byLetter = new Map<string, Set<string>>();
  /** Parts in scripts of which words take endings: `Ивана`, `ومحمد`. */
  const bent: (readonly [part: string, id: string])[] = [];
  const unspaced: (readonly [part: string, id: string])[] = [];
  for (const person of people) {
    for (const part of namePartsOf(person)) put(byPart, part, person.id);
    for (const root of givenRootsOf(person)) put(byRoot, root, person.id);
    if (person.isNear) for (const start of givenStartsOf(person)) put(byStart, start, person.id);
    for (const address of person.emails) if (address !== '') byAddress.set(address.toLowerCase(), person.id);
    for (const part of unspacedPartsOf(person)) unspaced.push([part, person.id]);
    const letter = letterNameOf(person);
    if (person.isNear && letter !== '') put(byLetter, letter.toLowerCase(), person.id);
    if (person.isNear && foreign.test(person.name))
      for (const part of namePartsOf(person))
        if ([...part].length >= 3 && foreign.test(part)) bent.push([part, person.id]);
  }

  const candidates = (forms: readonly string[], isCapital: boolean): ReadonlySet<string> => {
    const ids = new Set<string>();
    for (const form of forms) {
      for (const id of byPart.get(form) ?? []) ids.add(id);
      if (isCapital) {
        const short = smallNameOf(form);
        for (const id of byStart.get(form) ?? byStart.get(short) ?? []) ids.add(id);
        if (short !== '') for (const id of byRoot.get(nicknameRoot(short)) ?? []) ids.add(id);
        for (const id of byLetter.get(form) ?? []) ids.add(id);
        if (foreign.test(form)) for (const [part, id] of bent) if (isBent(form, part)) ids.add(id);
      }
      if (form.length > 1) for (const id of byRoot.get(nicknameRoot(form)) ?? []) ids.add(id);
    }
    return ids;
  };

  const isSure = (
    token: Token,
    ids: ReadonlySet<string>,
    [before, next]: readonly [Token | undefined, Token | undefined],
  ): boolean => {
    if (token.forms.some((form) => ownName.has(form) || notNames.has(form))) return false;
    const [first = ''] = token.forms;
    const isLetter = byLetter.has(first) && token.isCapital;
    const isOrdinary = !isLetter && (isOrdinaryWord(first) || [...first].length < 3);
    const isNear = [...ids].some((id) => near.has(id));
    if (!isOrdinary) return isNear || token.isCapital;
    if (!token.isCapital) return false;
    if (months.test(first) && (beforeMonths.test(before?.forms[0] ?? '') || /^\d/.test(next?.text ?? ''))) return false;
    if (!token.isForced) return first !== 'i';
    return isNear && !openers.test(first) && !askedAfter.test(next?.forms[0] ?? '');
  };

  return {
    find(text, tokens) {
      const hits: Hit[] = [];
      tokens.forEach((token, at) => {
        const ids = candidates(token.forms, token.isCapital);
        if (ids.size > 0) hits.push({ at, to: at, ids, isSure: isSure(token, ids, [tokens[at - 1], tokens[at + 1]]) });
        const next = tokens[at + 1];
        if (next && isJoined(text, token, next)) {
          const both = candidates(
            token.forms.flatMap((a) => next.forms.map((b) => a + b)),
            false,
          );
          if (both.size > 0) hits.push({ at, to: at + 1, ids: both, isSure: true });
        }
      });
      const found = joinHits(text, tokens, hits).flatMap(({ at, to, ids }): Mention[] => {
        const close = [...ids].filter((id) => near.has(id));
        const meant = close.length > 0 ? close : [...ids];
        const start = tokens[at]?.start ?? 0;
        const end = tokens[to]?.nameEnd ?? start;
        return meant.some((id) => hidden.has(id)) ? [{ start, end, ids: meant.sort() }] : [];
      });
      return together(
        text,
        widen(text, [...found, ...within(text)]).map((one) => fromTheFirst(text, one)),
      );
    },
  };

  /** Names in scripts without spaces, and addresses: nobody's address is shared. */
  function within(text: string): Mention[] {
    const found: Mention[] = [];
    for (const [part, id] of unspaced) {
      if (!hidden.has(id)) continue;
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
        found.push({ start: at, end: at + part.length, ids: [id] });
    }
    for (const hit of text.matchAll(address)) {
      const id = byAddress.get(hit[0].toLowerCase());
      if (id !== undefined) found.push({ start: hit.index, end: hit.index + hit[0].length, ids: [id] });
    }
    // `tokafor@` and `/in/priyaraman2` tell as much as the name.
    for (const hit of [...text.matchAll(address), ...text.matchAll(link)]) {
      const told = words(hit[0]).join('');
      const ids = new Set(
        [...byPart].flatMap(([part, those]) => (part.length >= 5 && told.includes(part) ? [...those] : [])),
      );
      const meant = [...ids].filter((id) => near.has(id));
      if (meant.some((id) => hidden.has(id)))
        found.push({ start: hit.index, end: hit.index + hit[0].length, ids: meant.sort() });
    }
    return found;
  }

  /** With the title, the initials and the small words that belong to the name: `Dr. T. Okafor`, `de la Cruz`. */
  function fromTheFirst(text: string, one: Mention): Mention {
    const initials = new Set(one.ids.flatMap((id) => words(nameOf.get(id) ?? '').map((word) => word.charAt(0))));
    const small = new Set(one.ids.flatMap((id) => words(nameOf.get(id) ?? '')));
    let { start } = one;
    for (let hit = beforeName.exec(text.slice(0, start)); hit; hit = beforeName.exec(text.slice(0, start))) {
      const [said, word = '', dot = ''] = hit;
      const [folded = ''] = words(word);
      const isTitle = /^(?:mr|mrs|ms|miss|dr|prof|professor|herr|frau|madame|monsieur)$/.test(folded);
      const isInitial = folded.length === 1 && /^\p{Lu}$/u.test(word) && dot === '.' && initials.has(folded);
      const isParticle = particles.has(folded) && dot === '' && small.has(folded);
      if (!isTitle && !isInitial && !isParticle) break;
      start -= said.length;
    }
    return start === one.start ? one : { ...one, start };
  }
}

/** A word right before a name, with or without a point. */
const beforeName = /(?<![\p{L}\p{N}])(\p{L}+)(\.?)[ \u00A0]?$/u;
/** Letters that are not Latin ones. */
const foreign = /[^\P{L}\p{Script=Latin}]/u;
/** `Tommy` of Tom, `Lizzie` of Liz. */
const smallName = /^(\p{L}{2,}?(\p{L}))\2?(?:y|ie|ey|ito|ita|inho|inha)$/u;

/** The short name within one made small; '' when it is none. */
export function smallNameOf(form: string): string {
  return smallName.exec(form)?.[1] ?? '';
}

/** Every e-mail address and link to a person's page, as it stands in the text. */
export function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(address), ...text.matchAll(link)].map(([found]) => found);
}

/** The part with an ending, or joined to the small words Arabic writes before a name. */
function isBent(form: string, part: string): boolean {
  const bare = form.replace(/^[وفبلك]/u, '');
  const letters = [...part];
  const stem = letters.length > 3 ? letters.slice(0, -1).join('') : part;
  return [form, bare].some((one) => one.startsWith(stem) && [...one].length <= letters.length + 3);
}

const address = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const link = /(?:https?:\/\/|www\.|[a-z]+\.linkedin\.com|linkedin\.com)\S+/giu;

/** Neighbors that belong to one person are one mention, and sure together; the rest stand alone when they are sure. */
function joinHits(text: string, tokens: readonly Token[], hits: readonly Hit[]): readonly Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const ids = last ? new Set([...last.ids].filter((id) => hit.ids.has(id))) : new Set<string>();
    // `Okafor, Tom` is one name; `Tom Okafor, Tom` are two.
    const isNext =
      last !== undefined &&
      hit.at > last.to &&
      isNear(text, tokens, last.to, hit.at) &&
      (last.at === last.to || !/,/.test(text.slice(tokens[last.to]?.end, tokens[hit.at]?.start))) &&
      tokens[last.at]?.forms[0] !== tokens[hit.at]?.forms[0];
    const isCapital = [last?.at, hit.at].some((at) => at !== undefined && tokens[at]?.isCapital);
    if (last && isNext && ids.size > 0 && (last.isSure || hit.isSure || isCapital)) {
      joined[joined.length - 1] = { at: last.at, to: hit.to, ids, isSure: true };
    } else if (last && hit.at <= last.to && last.isSure) {
      if (hit.to > last.to) joined[joined.length - 1] = { ...last, to: hit.to, ids: ids.size > 0 ? ids : last.ids };
    } else joined.push(hit);
  }
  return joined.filter((hit) => hit.isSure);
}

/** Whether only a space, a mark or an initial stands between two words. */
function isNear(text: string, tokens: readonly Token[], a: number, b: number): boolean {
  if (b - a > 2) return false;
  if (b - a === 2 && (tokens[a + 1]?.text.length ?? 9) > 1) return false;
  // A sentence ends between them.
  if ((tokens[a]?.text.length ?? 0) > 2 && /^\.\s/u.test(text.slice(tokens[a]?.end ?? 0))) return false;
  return /^[\s.,'’_-]*(?:\p{L}[\s.]*)?$/u.test(text.slice(tokens[a]?.end ?? 0, tokens[b]?.start ?? 0));
}

/** Whether two words may be one name written apart; `as a` and `to by` are no Asa and no Toby. */
function isJoined(text: string, a: Token, b: Token): boolean {
  const between = text.slice(a.end, b.start);
  if (between !== ' ') return /^[.'’_-]$/u.test(between);
  const [one = '', other = ''] = [a.forms[0], b.forms[0]];
  if (/^[ai]$/.test(one) || /^[ai]$/.test(other)) return false;
  const isNamed = b.isCapital && (a.isCapital || !b.isForced);
  return isNamed || ([...one].length > 1 && [...other].length > 1 && !(isOrdinaryWord(one) && isOrdinaryWord(other)));
}

/** A name within an address or a link covers all of it. */
function widen(text: string, found: readonly Mention[]): readonly Mention[] {
  const whole = [...text.matchAll(address), ...text.matchAll(link)].map((hit) => [
    hit.index,
    hit.index + hit[0].length,
  ]);
  return found.map((one) => {
    const around = whole.find(([from = 0, to = 0]) => from <= one.start && one.end <= to);
    return around ? { ...one, start: around[0] ?? one.start, end: around[1] ?? one.end } : one;
  });
}

/** What stands side by side and means the same person is one mention: `Ana de la Cruz`. */
function together(text: string, found: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const both = last?.ids.filter((id) => one.ids.includes(id)) ?? [];
    if (last && both.length > 0 && one.start >= last.end && text.slice(last.end, one.start) === ' ')
      joined[joined.length - 1] = { start: last.start, end: one.end, ids: both };
    else joined.push(one);
  }
  return joined;
}

function put(map: Map<string, Set<string>>, key: string, id: string): void {
  const there = map.get(key);
  if (there) there.add(id);
  else map.set(key, new Set([id]));
}
