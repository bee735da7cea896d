/** Finds the encoding of tables saved by old programs in central and eastern Europe and in Asia, by what their header then says. */
import { columnKey } from '../csv/columns.ts';
import { localizedFields } from '../localized-headers.ts';
import { fieldOfName } from './column-aliases.ts';

/** Asked in this order; a language's own encoding first, since a header without accents reads the same in many. */
const candidates = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'koi8-r',
  'big5',
  'shift_jis',
  'gb18030',
  'euc-kr',
] as const;
const encodingOfLanguage: Readonly<Record<string, string>> = {
  pl: 'windows-1250',
  sk: 'windows-1250',
  ru: 'windows-1251',
  zh: 'big5',
};

/**
 * The name of the encoding in which the first line of these bytes makes more known column names than in Windows-1252, or the
 * one its language needs; null for anything else, and for all Unicode. Japanese cells under an English header are known by their kana.
 */
export function legacyEncoding(head: Uint8Array): string | null {
  if (!head.some((byte) => byte >= 0x80) || isUnicode(head)) return null;
  let best: string = 'windows-1252';
  let most = -1;
  for (const encoding of candidates) {
    const score = knownNames(head, encoding);
    if (score > most) {
      most = score;
      best = encoding;
    }
  }
  if (best !== 'windows-1252') return best;
  const language = localizedFields(headerCells(head, 'windows-1252'))?.language ?? '';
  return encodingOfLanguage[language] ?? (isMostlyKana(head) ? 'shift_jis' : null);
}

function knownNames(head: Uint8Array, encoding: string): number {
  const cells = headerCells(head, encoding);
  const localized = localizedFields(cells)?.fields.filter((field) => field !== null).length ?? 0;
  return localized + cells.filter((cell) => fieldOfName(cell) !== null).length;
}

function headerCells(head: Uint8Array, encoding: string): readonly string[] {
  const end = head.indexOf(10);
  const line = new TextDecoder(encoding).decode(
    end < 0 ? head.subarray(0, 8000) : head.subarray(0, Math.min(end, 8000)),
  );
  return line
    .split(/[,;\t]/)
    .map((cell) => cell.replace(/"/g, '').trim())
    .filter((cell) => columnKey(cell) !== '');
}

function isUnicode(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) || head.includes(0)) return true;
  const cut = new TextDecoder('utf-8').decode(head).replace(/\ufffd{1,3}$/, '');
  const broken = cut.split('\ufffd').length - 1;
  const good = [...cut].filter((c) => (c.codePointAt(0) ?? 0) > 0x7f).length - broken;
  return good > broken * 3;
}

/** In Shift-JIS kana open with 82 or 83 and punctuation with 81: bytes that Western text hardly holds. */
function isMostlyKana(head: Uint8Array): boolean {
  let openers = 0;
  let kana = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i] ?? 0;
    if (byte < 0x80) continue;
    openers += 1;
    if (byte >= 0x81 && byte <= 0x83) kana += 1;
    if ((byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc)) i += 1;
  }
  return openers >= 4 && kana >= openers * 0.3;
}
