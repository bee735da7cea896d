/** Tells at once who and what cannot be named in a text: of tens of thousands on file, nearly all. Method: M11. */
import { fold, foldSpelledOut, words } from '../people/fold.ts';
import { nicknameRoot } from '../people/nicknames.ts';
import { addressesIn, smallNameOf } from './person-mentions.ts';
import { tidyText, tokensIn } from './text-tokens.ts';

interface OnePerson {
  readonly name: string;
  /** Folded. */
  readonly nameKey: string;
  readonly isNear: boolean;
}

export interface PassedOver {
  /** E-mail addresses that stand in the texts, in lower case. */
  readonly addresses: ReadonlySet<string>;
  /** False when they cannot be named in any of the texts, but for their address. */
  mayBePerson(person: OnePerson): boolean;
  /** The same for an organization's name. */
  mayBePlace(name: string, folded?: string): boolean;
}

/** Words that stand in every text and in many names. */
const everywhere = /^(?:the|of|and|for|in|at|on|to|an?|by|with|my|we|us|our|is|it|as|all|new)$/;

export function passedOver(texts: readonly string[]): PassedOver {
  const whole = tidyText(texts.join('\n'));
  const forms = new Set<string>();
  const roots = new Set<string>();
  let last = '';
  for (const token of tokensIn(whole)) {
    for (const form of token.forms) {
      forms.add(form).add(last + form);
      const short = smallNameOf(form);
      if (short !== '') forms.add(short);
      for (const one of [form, short]) if (one !== '') roots.add(nicknameRoot(one));
    }
    last = token.forms[0] ?? '';
  }
  const addresses = addressesIn(whole);
  const joined = addresses.map((one) => words(one).join('')).join(' ');
  const isIn = (word: string): boolean =>
    forms.has(word) || roots.has(nicknameRoot(word)) || (word.length >= 5 && joined.includes(word));
  const isBegun = (word: string): boolean => {
    for (let end = 3; end < word.length; end += 1) if (forms.has(word.slice(0, end))) return true;
    return false;
  };
  return {
    addresses: new Set(addresses.filter((one) => one.includes('@')).map((one) => one.toLowerCase())),
    mayBePerson: ({ name, nameKey, isNear }) => {
      if (foreign.test(name)) return true;
      const parts = nameKey.split(' ');
      return (
        parts.some((word) => isIn(word) || (isNear && isBegun(word))) ||
        isIn(parts.join('')) ||
        (!/^[A-Za-z ]*$/.test(name) && otherSpellings(name, parts).some(isIn))
      );
    },
    mayBePlace: (name, folded = fold(name)) => {
      if (/[^\x20-\x7e]/.test(name)) return true;
      const parts = folded.split(' ');
      const telling = parts.filter((word) => !everywhere.test(word));
      const initials = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join('');
      return (
        telling.length === 0 ||
        telling.some((word) => forms.has(word)) ||
        [parts.join(''), initials(parts), initials(telling)].some((word) => forms.has(word)) ||
        // Taken apart, a name may be written in other words: `Univ` is a university.
        /&|\b(?:univ|uni|intl|dept|govt|banco|banca|banque|centre)\b/i.test(name)
      );
    },
  };
}

/** Letters that are not Latin ones: such names are looked for in ways of their own. */
const foreign = /[^\P{L}\p{Script=Latin}]/u;

/** `neil` of O’Neil, `mueller` of Müller, `meiling` of Mei-Ling. */
function otherSpellings(name: string, parts: readonly string[]): readonly string[] {
  return [
    ...words(name.replace(/['’‘ʼ`´]/gu, ' ')),
    ...words(foldSpelledOut(name)),
    ...parts.slice(1).map((part, at) => `${parts[at]}${part}`),
  ];
}
