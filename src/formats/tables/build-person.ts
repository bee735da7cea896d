/** Makes one person of what a row or a card says, whatever file it came from. */
import { displayName } from '#domain/people/display-name.ts';
import type { IncomingPerson } from '#domain/people/incoming.ts';
import { asEmailAddress } from './email-address.ts';

/** What a row or card says, not yet cleaned. Texts may be '' and may hold anything. */
export interface PersonParts extends Omit<IncomingPerson, 'name' | 'credentials'> {
  /** Used when there are no separate names, or only one of them. */
  readonly fullName: string;
  /** What is said after the name: `Jr.`, `PhD`. */
  readonly suffix: string;
}

/** Words that mean an empty cell in files written by programs. */
const blankWords: ReadonlySet<string> = new Set([
  'n/a',
  '#n/a',
  'null',
  'nan',
  '-',
  '--',
  '—',
  'undefined',
  '(none)',
  'unknown',
]);

/** The person, or null when there is neither a name nor an e-mail address. Named by the address when that is all there is. */
export function buildPerson(parts: PersonParts): IncomingPerson | null {
  const names = namesOf(parts);
  const [address = ''] = parts.emails;
  if (names.givenName === '' && names.familyName === '') {
    return address === '' ? null : { ...clean(parts), givenName: '', familyName: '', credentials: '', name: address };
  }
  const shown = displayName(names.givenName, names.familyName);
  return {
    ...clean(parts),
    givenName: names.givenName,
    familyName: names.familyName,
    credentials: shown.credentials,
    name: shown.name || [names.givenName, names.familyName].filter((name) => name !== '').join(' '),
  };
}

/** The cell's text on one line, '' when it says that it says nothing. */
export function cellText(cell: string | undefined): string {
  if (!cell) return '';
  const text = untidy.test(cell)
    ? cell
        .replace(/[\u200b\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : cell;
  return text.length < 10 && (text === 'NA' || blankWords.has(text.toLowerCase())) ? '' : text;
}

const untidy = /[\u200b\u2060\ufeff]|[^\S ]| {2}|^ | $/;

function namesOf(parts: PersonParts): { readonly givenName: string; readonly familyName: string } {
  const given = nameText(parts.givenName);
  const family = nameText(parts.familyName);
  const full = nameText(parts.fullName);
  const suffix = cellText(parts.suffix);
  const withSuffix = (name: string): string => (suffix === '' || name === '' ? name : `${name}, ${suffix}`);
  if (given !== '' && family !== '') return { givenName: given, familyName: withSuffix(family) };
  if (full !== '') return splitFullName(full);
  return { givenName: given, familyName: withSuffix(family) };
}

/** A name that is only an e-mail address is no name; one without a single letter or digit neither. */
function nameText(cell: string): string {
  const text = cellText(cell)
    .slice(0, 300)
    .replace(/^(['"])(.*)\1$/, '$2');
  return (text.includes('@') && asEmailAddress(text) !== '') || !/[\p{L}\p{N}]/u.test(text) ? '' : text;
}

const afterName =
  /^(?:jr|sr|i{2,3}|iv|ph\.?d|m\.?d|mba|cpa|esq|msc|m\.sc|ma|ba|bsc|pmp|phr|shrm|rn|dds|jd|llm|cfa|he\b|she\b|they\b)/i;

/** `Novak, Jana` and `Jana Novak` are one; `Jana Novak, MBA` keeps its credentials with the family name. */
function splitFullName(full: string): { readonly givenName: string; readonly familyName: string } {
  const [before = '', after = '', ...more] = full.split(',').map((part) => part.trim());
  const isTurned =
    more.length === 0 &&
    /^\S+(?: \S+)?$/.test(before) &&
    /^\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*)?$/u.test(after);
  if (isTurned && !afterName.test(after) && !/^[\p{Lu}.-]{2,}$/u.test(after))
    return { givenName: after, familyName: before };
  const [head = ''] = full.split(',');
  const space = head.indexOf(' ');
  if (space < 0) return { givenName: full, familyName: '' };
  return { givenName: full.slice(0, space), familyName: full.slice(space + 1).trim() };
}

function clean(parts: PersonParts): Omit<IncomingPerson, 'name' | 'givenName' | 'familyName' | 'credentials'> {
  const { file, line, source, emails, connectedOn } = parts;
  return {
    file,
    line,
    source,
    emails,
    connectedOn,
    title: cellText(parts.title),
    organization: cellText(parts.organization),
    phone: cellText(parts.phone),
    profileUrl: parts.profileUrl.trim(),
    city: cellText(parts.city),
    notes: parts.notes.replace(/\r\n?/g, '\n').trim(),
  };
}
