/** Builds archives as LinkedIn writes them, small and odd for tests, large and seeded for benchmarks. Every name is invented. */
import { strToU8, zipSync } from 'fflate';

export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const connectionsHeader = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
export const messagesHeader =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT';
const preamble = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."',
  '',
];

/** One file of text, UTF-8 unless the bytes are given. */
export function aFile(name: string, content: string | Uint8Array): ArchiveFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** A table as text; cells are quoted where they must be. */
export function aTable(header: string, rows: readonly (readonly string[])[], delimiter = ','): string {
  const lines = rows.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter));
  return `${[header, ...lines].join('\n')}\n`;
}

/** Connections.csv of today, with its three lines on top. */
export function aConnectionsFile(rows: readonly (readonly string[])[], name = 'Connections.csv'): ArchiveFile {
  return aFile(name, `${preamble.join('\n')}\n${aTable(connectionsHeader, rows)}`);
}

export interface AMessage {
  readonly conversation?: string;
  readonly title?: string;
  readonly from?: string;
  readonly fromUrl?: string;
  readonly to?: string;
  readonly toUrls?: string;
  readonly date?: string;
  readonly content?: string;
  readonly draft?: string;
}

/** messages.csv of 2026. */
export function aMessagesFile(messages: readonly AMessage[], name = 'messages.csv'): ArchiveFile {
  const rows = messages.map((m) => [
    m.conversation ?? '2-a==',
    m.title ?? '',
    m.from ?? '',
    m.fromUrl ?? '',
    m.to ?? '',
    m.toUrls ?? '',
    m.date ?? '2025-03-01 08:00:00 UTC',
    '',
    m.content ?? 'Hello',
    'INBOX',
    '',
    m.draft ?? 'No',
  ]);
  return aFile(name, aTable(messagesHeader, rows));
}

/** The address of an invented profile. */
export function profile(slug: string): string {
  return `https://www.linkedin.com/in/${slug}`;
}

/** A zip as LinkedIn streams it: sizes only in the list at the end (bit 3), names in UTF-8 (bit 11). */
export function anArchive(files: readonly ArchiveFile[]): Uint8Array {
  const plain = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 6 });
  return asStreamed(plain);
}

/** Sets bits 3 and 11 everywhere and clears checksum and sizes before each file's bytes, as a streamed zip has them. */
function asStreamed(zip: Uint8Array): Uint8Array {
  const out = Uint8Array.from(zip);
  const view = new DataView(out.buffer);
  let end = out.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    const local = view.getUint32(at + 42, true);
    view.setUint16(at + 8, 2056, true);
    view.setUint16(local + 6, 2056, true);
    for (const offset of [14, 18, 22]) view.setUint32(local + offset, 0, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return out;
}

/** A whole archive of any size; the same seed gives the same bytes. About 480 bytes a message and about as many different employers and titles as real ones have (formats 6). */
export function bigArchive(seed: number, connections: number, messages: number): Uint8Array {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const day = (): string =>
    `${String(1 + Math.floor(random() * 28)).padStart(2, '0')} ${pick(months)} ${2009 + Math.floor(random() * 17)}`;
  const coined = (): string => {
    const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join('');
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  };
  const people = Array.from({ length: connections }, (_, i) => {
    const [given, family] = [pick(givenNames), random() < 0.3 ? pick(familyNames) : coined()];
    return { name: `${given} ${family}`, given, family, slug: `${given}-${family}-${i.toString(36)}`.toLowerCase() };
  });
  const connectionRows = people.map(({ given, family, slug }, i) =>
    i % 50 === 49
      ? ['', '', '', '', '', '', day()]
      : [
          given,
          i % 9 === 0 ? `${family}, MBA, PMP` : family,
          profile(encodeURIComponent(slug)),
          i % 40 === 0 ? `${slug}@example.com` : '',
          `${random() < 0.4 ? pick(familyNames) : coined()} ${pick(companyWords)}${i % 10 === 0 ? ', Inc.' : ''}`,
          `${pick(levels)} ${pick(fields)}${random() < 0.5 ? `, ${coined()}` : ''}`,
          day(),
        ],
  );
  const writers = people.slice(0, Math.max(1, Math.floor(connections / 8)));
  const owner = { name: 'Robin Seeker', slug: 'robin-seeker' };
  const all: AMessage[] = [];
  while (all.length < messages) {
    const other = pick(writers);
    const conversation = `2-${Math.floor(random() * 1e15).toString(36)}==`;
    for (let n = 1 + Math.floor(random() * 12); n > 0 && all.length < messages; n--) {
      const [from, to] = random() < 0.5 ? [owner, other] : [other, owner];
      const date = `20${10 + Math.floor(random() * 16)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)} 07:51:30 UTC`;
      const content = Array.from({ length: 8 + Math.floor(random() * 60) }, () => pick(chatter)).join(' ');
      all.push({
        conversation,
        from: from.name,
        fromUrl: profile(from.slug),
        to: to.name,
        toUrls: profile(to.slug),
        date,
        content,
      });
    }
  }
  return anArchive([
    aFile(
      'Profile.csv',
      aTable('First Name,Last Name,Maiden Name,Headline,Summary', [['Robin', 'Seeker', '', 'Planner', '']]),
    ),
    aConnectionsFile(connectionRows),
    aMessagesFile(all),
  ]);
}

/** An entry that says it is small and is not, or any other lie: changes what the list at the end says of the first file. */
export function withStatedSize(zip: Uint8Array, size: number): Uint8Array {
  const out = Uint8Array.from(zip);
  const view = new DataView(out.buffer);
  const end = out.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + 24, size, true);
  return out;
}

/** Text as bytes, for tests that build zips of their own. */
export const bytesOf = strToU8;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const givenNames = [
  'Anna',
  'José',
  'Priya',
  'Tomas',
  'Zoë',
  'Kofi',
  'Mina',
  'Łukasz',
  'Wen',
  'Amara',
  'Nils',
  'Leila',
  'Omar',
  'Ines',
  'Hugo',
];
const familyNames = [
  'Bell',
  'Raman',
  'Silva',
  'Okafor',
  'Lund',
  'Novak',
  'Ito',
  'Weber',
  'Çelik',
  'Moreau',
  'Quill',
  'Hale',
  'Dvořák',
  'Abara',
];
const syllables = 'ber hol ra man or te ga lind o du ya kov sen mar tin ez ki na pa tel ru si vo le'.split(' ');
const companyWords = ['Transit', 'Labs', 'Partners', 'Health', 'Systems', 'Harbor Works', 'Foundation', 'Studio'];
const levels = ['Senior', 'Head of', 'Director,', 'Assistant', 'Lead', 'Principal', 'Junior', 'VP'];
const fields = ['Service Planning', 'Engineering', 'Operations', 'Design', 'People', 'Finance', 'Product'];
const chatter = [
  'thank',
  'you',
  'the',
  'project',
  'next',
  'week, maybe',
  'coffee',
  'about',
  'planning',
  'I',
  'was',
  'wondering',
  '"quoted"',
  'résumé',
  'and',
  'so',
  'on.',
];

/** mulberry32: small, good enough to make up people. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
