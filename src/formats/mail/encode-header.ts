/** Writes header fields of a mail so that every program reads names and subjects right (RFC 2047, RFC 5322). */

/** The most bytes one encoded word carries: 39 make 64 characters with its frame, so that `Subject: ` and the first word share a line. */
const bytesPerWord = 39;

/** The text for a header: as it is when printable ASCII, else UTF-8 encoded words, folded between them. Line breaks become spaces. */
export function encodeHeaderText(text: string): string {
  const line = oneLine(text);
  if (/^[ -~]*$/.test(line) && !line.includes('=?')) return line;
  const words: string[] = [];
  let word = '';
  let size = 0;
  const encoder = new TextEncoder();
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > bytesPerWord) {
      words.push(word);
      word = '';
      size = 0;
    }
    word += character;
    size += bytes;
  }
  words.push(word);
  return words.map((part) => `=?UTF-8?B?${base64(encoder.encode(part))}?=`).join('\r\n ');
}

/** `Jana Novak <jana@example.org>`; only the address when there is no name. Quoted or encoded as the name needs. */
export function encodeMailbox(name: string, address: string): string {
  const bare = oneLine(address).replace(/[<>\s,;]/g, '');
  const shown = oneLine(name);
  if (shown === '') return bare;
  if (!/^[ -~]*$/.test(shown) || shown.includes('=?')) return `${encodeHeaderText(shown)} <${bare}>`;
  return /^[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+$/.test(shown)
    ? `${shown} <${bare}>`
    : `"${shown.replace(/["\\]/g, '\\$&')}" <${bare}>`;
}

/** Folds a header line at blanks so that lines stay within 78 characters where they can. */
export function foldHeader(line: string): string {
  return line
    .split('\r\n')
    .map((part) => part.replace(/(.{1,76})(?: (?=\S)|$)/g, '$1\r\n ').replace(/\r\n $/, ''))
    .join('\r\n');
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const three = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    out += alphabet.charAt(three >> 18) + alphabet.charAt((three >> 12) & 63);
    out += b === undefined ? '=' : alphabet.charAt((three >> 6) & 63);
    out += c === undefined ? '=' : alphabet.charAt(three & 63);
  }
  return out;
}
