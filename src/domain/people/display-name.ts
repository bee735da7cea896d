/** The name to show for what people write into their name: no degrees, emoji, pronouns or shouting. Method: M3. */
import { isCredentialList, isPronouns, isSureCredential, withoutPronouns } from './credentials.ts';

export interface DisplayName {
  /** Given and family name as shown; '' only when both were empty. */
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  /** What was taken off the end, e.g. `MBA, SHRM-CP`; '' when nothing was. */
  readonly credentials: string;
}

const invisible = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const symbols =
  /\u{200D}|\u{20E3}|\u{FE0E}|\u{FE0F}|[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{So}\u{FFFD}\p{Co}]/gu;
const brackets = /[([{]([^()[\]{}]*)[)\]}]/gu;
/** Nothing to take off. */
const ordinary = /^[A-Z][a-z]+(?:[ -][A-Z][a-z]+)*$/;
const suffix = /^(?:jr|sr|ii|iii|iv|junior|senior|filho|neto)\.?$/iu;
const particles = new Set(
  'van von der den de da do dos das del della di du la le el al y e bin binti ibn zu zur ten ter af av'.split(' '),
);

/** As LinkedIn splits it: credentials stand behind the first comma whose tail is only that (formats 6.4). Names the person did not split go in as the family name. */
export function displayName(given: string, family: string): DisplayName {
  if (ordinary.test(given) && ordinary.test(family) && !isSureCredential(family.slice(family.lastIndexOf(' ') + 1))) {
    return { name: `${given} ${family}`, givenName: given, familyName: family, credentials: '' };
  }
  const first = withoutCredentials(given, false);
  const last = withoutCredentials(family, first.name !== '');
  const shouts = isShouted(first.name) && isShouted(last.name || first.name);
  const givenName = soften(first.name, shouts ? 2 : 4);
  const familyName = soften(last.name, shouts ? 2 : 3);
  const credentials = [first.credentials, last.credentials].filter((part) => part !== '').join(', ');
  const name = [givenName, familyName].filter((part) => part !== '').join(' ');
  if (name !== '') return { name, givenName, familyName, credentials };
  const raw = tidy(`${given} ${family}`);
  return { name: raw, givenName: tidy(given), familyName: tidy(family), credentials: '' };
}

/** What to call the person in a message: the first name, or the whole name where the first is no more than an initial, a title or an address. */
export function greetingName(name: DisplayName): string {
  const first = name.givenName.replace(/^(?:(?:dr|prof|mr|mrs|ms|mx|ing|dipl|md)\.\s*)+/iu, '').trim();
  const isUsable = [...first].length > 1 && !first.endsWith('.') && !first.includes('@');
  return isUsable ? first : name.name;
}

function withoutCredentials(text: string, mayVanish: boolean): { name: string; credentials: string } {
  const credentials: string[] = [];
  const take = (part: string): void => {
    const kept = tidy(part).replace(/^[\s,:–—-]+|[\s,:–—-]+$/gu, '');
    if (kept !== '' && !isPronouns(kept)) credentials.push(kept);
  };
  let rest = withoutPronouns(tidyKeepingMarks(text)).replace(brackets, (whole, inside: string) => {
    if (!isCredentialList(inside)) return whole;
    take(inside);
    return ' ';
  });
  rest = cutAtCredentials(rest, take);
  let words = rest.split(' ');
  while (words.length > (mayVanish ? 0 : 1) && isSureCredential(words.at(-1) ?? '')) {
    credentials.unshift(tidy(words.at(-1) ?? ''));
    words = words.slice(0, -1);
  }
  const name = trimmed(words.join(' '));
  if (
    mayVanish &&
    /[\p{Lu}]/u.test(name) &&
    text.includes(',') &&
    isCredentialList(tidyKeepingMarks(text)) &&
    credentials.length > 0
  ) {
    if (isSureCredential(name) || name.includes('.'))
      return { name: '', credentials: [name, ...credentials].join(', ') };
  }
  return { name, credentials: credentials.join(', ') };
}

/** Cuts at the first comma, bar or dash behind which nothing but credentials, or a sentence of advertising, stands. */
function cutAtCredentials(text: string, take: (part: string) => void): string {
  for (const mark of text.matchAll(/,|\s[-–—|•·⇄]\s?|[|•⇄:]/gu)) {
    const tail = text.slice(mark.index + mark[0].length).trim();
    const before = text.slice(0, mark.index).trim();
    if (before === '' || tail === '') continue;
    const [word = '', ...more] = tail.split(/\s*,\s*/);
    if (suffix.test(word) && (more.length === 0 || isCredentialList(more.join(',')))) {
      take(more.join(', '));
      return `${before} ${word}`;
    }
    if (isCredentialList(tail)) {
      take(tail);
      return before;
    }
    const isBar = /[|•⇄]/u.test(mark[0]);
    if (isBar || tail.split(/\s+/).length > 3) return before;
  }
  return text;
}

/** Capitals become names: `VAN DER BERG` is `van der Berg`, `O'NEIL` is `O'Neil`. Fewer letters than `least` may be initials and stay. */
function soften(name: string, least: number): string {
  if (!isShouted(name)) return name;
  return name
    .split(' ')
    .map((word) => {
      const letters = word.replace(/[^\p{L}]/gu, '');
      if (letters.length < least || suffix.test(word) || /^\p{Lu}\./u.test(word))
        return suffix.test(word) && /^[js]r/i.test(word) ? capitalized(word) : word;
      return particles.has(word.toLowerCase()) && name.includes(' ') ? word.toLowerCase() : capitalized(word);
    })
    .join(' ');
}

function capitalized(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\p{L}{2}['’])[ST](?![\p{L}])/gu, (letter) => letter.toLowerCase())
    .replace(/\bMc(\p{Ll})(?=\p{L}{2})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

function isShouted(name: string): boolean {
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}

function tidyKeepingMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\p{Extended_Pictographic}\p{So}]/gu, (mark) =>
      mark === '™' || mark === '®' || mark === '⇄' ? mark : ' ',
    )
    .replace(/\u{200D}|\u{20E3}|\u{FE0E}|\u{FE0F}|[\p{Regional_Indicator}\p{Emoji_Modifier}\u{FFFD}\p{Co}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function tidy(text: string): string {
  const shown = text.normalize('NFC').replace(invisible, '').replace(symbols, '').replace(/\s+/gu, ' ').trim();
  return shown === '' ? text.replace(/\s+/gu, ' ').trim() : shown;
}

/** Without stray marks at the ends; a last stop stays (`Esra B.`), a name all in brackets comes out of them. */
function trimmed(text: string): string {
  const bare = text.replace(symbols, '').replace(/\s+/gu, ' ').trim();
  const open = /^[([{]([^()[\]{}]*)[)\]}]$/u.exec(bare)?.[1] ?? bare;
  const inner = open.replace(/^[\s_,.;:|•*~/–—\p{S}-]+|[\s_,;:|•*~/–—\p{S}-]+$/gu, '').trim();
  return /[\p{L}\p{N}]/u.test(inner) ? inner : '';
}
