/** Reads an address book in vCard 2.1, 3.0 or 4.0 as people, whichever program wrote it. */
import type { FileProblem, IncomingPerson } from '#domain/people/incoming.ts';
import { buildPerson } from '../tables/build-person.ts';
import { emailAddresses } from '../tables/email-address.ts';
import { profileLink, profileLinkOf } from '../tables/profile-link.ts';
import { type CardProperty, cardParts, cardText, parseCardLine } from './parse-card-line.ts';
import { unfoldCardLines } from './unfold-card-lines.ts';

/** What the cards of one file say. */
export interface CardsRead {
  /** Cards that say anything at all. */
  readonly rows: number;
  readonly people: readonly IncomingPerson[];
  readonly problems: readonly FileProblem[];
}

interface Card {
  readonly line: number;
  readonly properties: readonly CardProperty[];
  readonly closed: boolean;
}

/** Whether the text is an address book of cards: a card begins within its first 20 written lines. */
export function isVcard(text: string): boolean {
  const opening = text.slice(0, 4000).split(/\r\n|\r|\n/, 60);
  return opening
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
    .some((line) => /^\ufeff?\s*BEGIN:VCARD\s*$/i.test(line));
}

/**
 * Every card with a name or an e-mail address as a person, in order. Cards with neither, lists of people, and a card
 * that the file breaks off are told as problems; what follows is still read.
 */
export function readVcard(text: string, file: string): CardsRead {
  const people: IncomingPerson[] = [];
  const problems: FileProblem[] = [];
  let rows = 0;
  for (const card of cardsIn(text)) {
    if (card.properties.every((property) => isSilent(property))) continue;
    rows += 1;
    if (isGroup(card)) {
      problems.push({ line: card.line, kind: 'group', sentence: 'This card is a list of people, not a person.' });
      continue;
    }
    const person = cardToPerson(card, file);
    if (person) people.push(person);
    else problems.push({ line: card.line, kind: 'no-name', sentence: 'This card has no name and no e-mail address.' });
    if (!card.closed) {
      problems.push({ line: card.line, kind: 'cut-off', sentence: 'The file breaks off inside this card.' });
    }
  }
  return { rows, people, problems };
}

function* cardsIn(text: string): Generator<Card> {
  let open: { line: number; properties: CardProperty[] } | null = null;
  let inner = 0;
  let previous = '';
  for (const { line, text: written } of unfoldCardLines(text)) {
    const property = parseCardLine(written.replace(/^[\ufeff\s]+/, ''), line);
    if (!property) continue;
    const isCard = property.value.trim().toUpperCase() === 'VCARD';
    if (property.name === 'BEGIN' && isCard) {
      if (open && previous === 'AGENT') inner += 1;
      else {
        if (open) yield { ...open, closed: false };
        open = { line, properties: [] };
      }
    } else if (property.name === 'END' && isCard) {
      if (inner > 0) inner -= 1;
      else {
        if (open) yield { ...open, closed: true };
        open = null;
      }
    } else if (inner === 0) open?.properties.push(property);
    previous = property.name;
  }
  if (open) yield { ...open, closed: false };
}

function isSilent(property: CardProperty): boolean {
  return property.name === 'VERSION' || property.name === 'PRODID' || property.value.replace(/[;\s]/g, '') === '';
}

function isGroup(card: Card): boolean {
  return card.properties.some(
    (p) => (p.name === 'KIND' || p.name === 'X-ADDRESSBOOKSERVER-KIND') && p.value.trim().toLowerCase() === 'group',
  );
}

function cardToPerson(card: Card, file: string): IncomingPerson | null {
  const named = (name: string) => card.properties.filter((p) => p.name === name);
  const first = (name: string) =>
    named(name)
      .map((p) => cardText(p.value))
      .find((value) => value !== '') ?? '';
  const name =
    named('N')
      .map((p) => cardParts(p.value, 'commas-to-spaces'))
      .find((parts) => parts.some((part) => part !== '')) ?? [];
  const [organization = ''] = named('ORG').flatMap((p) =>
    cardParts(p.value)
      .filter((part) => part !== '')
      .slice(0, 1),
  );
  const city = preferred(named('ADR'), ['WORK'], []).map((p) => cardParts(p.value)[3] ?? '');
  return buildPerson({
    file,
    line: card.line,
    source: 'address-book',
    fullName: first('FN'),
    givenName: name[1] ?? '',
    familyName: name[0] ?? '',
    suffix: name[4] ?? '',
    title: first('TITLE') || first('ROLE'),
    organization,
    emails: emailAddresses(preferred(named('EMAIL'), [], []).map((p) => cardText(p.value))),
    phone:
      preferred(named('TEL'), ['CELL', 'WORK', 'HOME'], ['FAX', 'PAGER'])
        .map(phoneOf)
        .find((phone) => phone !== '') ?? '',
    profileUrl: profileOf(card.properties),
    city: city.find((part) => part !== '') ?? '',
    notes: named('NOTE')
      .map((p) => cardText(p.value))
      .filter((note) => note !== '')
      .join('\n'),
    connectedOn: null,
  });
}

/** The preferred one first, then by the wanted types, then as written; the unwanted types are left out. */
function preferred(properties: readonly CardProperty[], wanted: readonly string[], unwanted: readonly string[]) {
  const rank = (p: CardProperty): number => {
    const preference = Number.parseInt(p.parameters.get('PREF') ?? '', 10);
    if (preference > 0 || p.types.has('PREF')) return Math.min(preference || 1, 100) / 1000;
    const place = wanted.findIndex((type) => p.types.has(type));
    return place < 0 ? wanted.length + 1 : place + 1;
  };
  return properties.filter((p) => !unwanted.some((type) => p.types.has(type))).toSorted((a, b) => rank(a) - rank(b));
}

function phoneOf(property: CardProperty): string {
  return cardText(property.value).replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ').split(';')[0]?.trim() ?? '';
}

function profileOf(properties: readonly CardProperty[]): string {
  const social = properties.filter((p) => /URL$|PROFILE$|LINKEDIN|^IMPP$/.test(p.name));
  const link = profileLink(social.map((p) => cardText(p.value)));
  if (link !== '') return link;
  for (const p of social) {
    const service = [...p.types, p.parameters.get('SERVICE-TYPE') ?? '', p.name].join(' ').toUpperCase();
    const member =
      p.parameters.get('X-USER') ?? p.parameters.get('USERNAME') ?? cardText(p.value).replace(/^x-apple:/i, '');
    if (service.includes('LINKEDIN') && profileLinkOf(member) !== '') return profileLinkOf(member);
  }
  return '';
}
