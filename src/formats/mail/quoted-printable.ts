/** Quoted-printable text (RFC 2045 section 6.7): read leniently, written strictly. */

/** The decoded text. A broken `=XX` stays as written; an unknown character set is read as UTF-8, and what is not UTF-8 as Windows-1252. */
export function decodeQuotedPrintable(text: string, charset: string): string {
  if (!text.includes('=')) return text;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let i = 0; i < text.length; ) {
    if (text[i] === '=') {
      const hex = text.slice(i + 1, i + 3);
      if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
        bytes.push(Number.parseInt(hex, 16));
        i += 3;
        continue;
      }
      const soft = /^=[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(i, i + 80));
      if (soft) {
        i += soft[0].length;
        continue;
      }
    }
    const code = text.codePointAt(i) ?? 0;
    if (code < 0x80) bytes.push(code);
    else bytes.push(...encoder.encode(String.fromCodePoint(code)));
    i += code > 0xffff ? 2 : 1;
  }
  return decodeBytes(Uint8Array.from(bytes), charset);
}

/** Lines of at most 76 characters joined by CRLF, only printable ASCII in them; line breaks in the text become CRLF. */
export function encodeQuotedPrintable(text: string): string {
  const encoder = new TextEncoder();
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => encodeLine(encoder.encode(line)))
    .join('\r\n');
}

function encodeLine(bytes: Uint8Array): string {
  let out = '';
  let length = 0;
  bytes.forEach((byte, i) => {
    const last = i === bytes.length - 1;
    const space = byte === 0x20 || byte === 0x09;
    const plain = (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || (space && !last);
    const token = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (length + token.length > 75) {
      out += '=\r\n';
      length = 0;
    }
    out += token;
    length += token.length;
  });
  return out;
}

function decodeBytes(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, 'utf-8']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch (cause) {
      if (!(cause instanceof TypeError || cause instanceof RangeError)) throw cause;
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
