/** The lines that calendar files are made of: escaping of text and folding at 75 octets (RFC 5545 section 3.1 and 3.3.11). */

const longestLine = 75;

/** `\`, `;`, `,` and line breaks written so that they stand in a value; other control characters are dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Takes back what `escapeText` wrote. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c));
}

/** The line cut so that no part is longer than 75 octets and no character is cut in two; parts go on after CRLF and a space. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let size = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > longestLine) {
      out += '\r\n ';
      size = 1;
    }
    out += character;
    size += octets;
  }
  return out;
}

/** Joins what `foldLine` cut. */
export function unfoldLine(folded: string): string {
  return folded.replace(/\r?\n[ \t]/g, '');
}
