/** Finds the usable e-mail addresses in a cell or a card; what cannot be written to is dropped. */

const shape = /^[^\s@<>"(),;:[\]\\/=]+@[^\s@<>"(),;:[\]\\/=]+$/u;
const longest = 254;

/**
 * The addresses in the texts, lower case, each once, in order. Understands `Name <a@b>`, `mailto:`, several joined by
 * ` ::: `, commas, semicolons or spaces. Directory names of Exchange (`/o=...`) are no addresses.
 */
export function emailAddresses(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    if (!text.includes('@') || /^\s*\/o=/i.test(text)) continue;
    for (const piece of text.slice(0, 4000).split(/\s*:::\s*|[\s,;<>()"|]+/u)) {
      const address = asEmailAddress(piece);
      if (address !== '') found.add(address);
    }
  }
  return [...found];
}

/** The text as one address in lower case, or '' when it is none. */
export function asEmailAddress(text: string): string {
  if (text.length > 2 * longest) return '';
  const bare = text
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .trim()
    .replace(/^(?:mailto|smtp):/i, '')
    .replace(/[.']+$|^[']+/g, '')
    .toLowerCase();
  return bare.length <= longest && shape.test(bare) ? bare : '';
}
