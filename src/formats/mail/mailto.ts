/** Makes the link that opens the seeker's own mail program with a message written. */

export interface MailtoLink {
  readonly href: string;
  /** False when the link is so long that common programs cut it off: offer to copy the text or the .eml file instead. */
  readonly fits: boolean;
}

/** Windows hands programs about 2,000 characters of a link; Outlook and Chrome on Windows cut there. */
const longestSafeLink = 1900;

/** RFC 6068: spaces as %20, line breaks as %0D%0A, UTF-8 percent-encoded. Addresses without `@` are left out. */
export function mailtoLink(message: {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}): MailtoLink {
  const to = message.to
    .filter((address) => address.includes('@'))
    .map((address) => encode(address.trim()).replaceAll('%40', '@'));
  const fields = [
    ...(message.subject === '' ? [] : [`subject=${encode(message.subject.replace(/\s+/g, ' ').trim())}`]),
    ...(message.body === '' ? [] : [`body=${encode(message.body.replace(/\r\n|\r|\n/g, '\r\n'))}`]),
  ];
  const href = `mailto:${to.join(',')}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
  return { href, fits: href.length <= longestSafeLink };
}

/** Everything but letters, digits and `-._~` percent-encoded; a broken half of a pair becomes U+FFFD. */
function encode(text: string): string {
  let out = '';
  for (const byte of new TextEncoder().encode(text)) {
    const character = String.fromCharCode(byte);
    out += /[A-Za-z0-9._~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}
