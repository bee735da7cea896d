/** Turns the bytes of a text file into text, whatever program saved it. */
import { decodeSingleByte } from './single-byte.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Some bytes meant nothing in that encoding and became U+FFFD. */
  readonly damaged: boolean;
}

/**
 * Tries, in this order: byte order mark, UTF-16 without one (every second byte zero), strict UTF-8, UTF-8 with a few broken
 * bytes, Windows-1252 unless a byte stands in it that Windows-1252 has not (81 8D 8F 90 9D), MacRoman. Never fails.
 * Source of the order: it decodes every re-saved archive looked at so far.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUtf8(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes.subarray(2));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes.subarray(2));
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(wide, bytes);
  const strict = strictUtf8(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8', damaged: false };
  if (isMostlyUtf8(bytes)) return decodeUtf8(bytes);
  const encoding = hasByteUnknownToWindows(bytes) ? 'macintosh' : 'windows-1252';
  return { text: decodeSingleByte(bytes, encoding), encoding, damaged: false };
}

function decodeUtf8(bytes: Uint8Array): DecodedText {
  const strict = strictUtf8(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8', damaged: false };
  return decodeAs('utf-8', bytes);
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): DecodedText {
  const text = new TextDecoder(encoding, { ignoreBOM: false }).decode(bytes);
  return { text, encoding, damaged: encoding === 'utf-8' || text.includes('\uFFFD') };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** UTF-16 of mostly Latin text has a zero in every second byte; no other text has zeros at all. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) evenZeros++;
    if (bytes[i + 1] === 0) oddZeros++;
  }
  const pairs = length / 2;
  if (oddZeros > pairs * 0.6 && evenZeros < pairs * 0.05) return 'utf-16le';
  if (evenZeros > pairs * 0.6 && oddZeros < pairs * 0.05) return 'utf-16be';
  return null;
}

/** True when well-formed multi-byte letters far outnumber broken bytes: one damaged line must not spoil every accent in the file. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
    let follows = 0;
    while (follows < more && ((bytes[i + follows + 1] ?? 0) & 0xc0) === 0x80) follows++;
    const isReplacement = byte === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd;
    if (more === 0 || follows < more) broken++;
    else if (!isReplacement) good++;
    i += follows;
  }
  return good >= 4 && good > broken * 3;
}

function hasByteUnknownToWindows(bytes: Uint8Array): boolean {
  return bytes.some((b) => b === 0x81 || b === 0x8d || b === 0x8f || b === 0x90 || b === 0x9d);
}
