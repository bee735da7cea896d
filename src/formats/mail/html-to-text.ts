/** The words of an HTML text, in lines, without its markup. Nothing is loaded or run. */

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  iexcl: '¡',
  iquest: '¿',
};
/** `eacute` is e with an acute accent: the letter and the accent that combines with it. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  cedil: '\u0327',
  caron: '\u030C',
};

/** Plain text: blocks become lines, lists get a dash, a link keeps its address when its words do not say it. */
export function htmlToText(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(style|script|head|title|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<a\b([^<>]{0,3000})>([\s\S]{0,600}?)<\/a\s*>/gi, (_, attributes: string, words: string) =>
      link(attributes, words),
    )
    .replace(/<br\s*\/?\s*>\s?/gi, '\n')
    .replace(/<li\b[^>]{0,2000}>\s?/gi, '\n- ')
    .replace(/<\/(?:p|h[1-6]|ul|ol|table|blockquote)\s*>\s?/gi, '\n\n')
    .replace(/<hr\b[^>]{0,2000}>\s?/gi, '\n')
    .replace(
      / ?<\/?(?:div|p|tr|blockquote|section|article|header|footer|ul|ol|h[1-6]|table|tbody|body|html)\b[^>]{0,4000}> ?/gi,
      '\n',
    )
    .replace(/<\/t[dh]\s*>/gi, ' ')
    .replace(/<\/?[a-z!?][^>]*(?:>|$)/gi, '');
  return decodeEntities(text)
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The words of a link, with its address where they do not say it. */
function link(attributes: string, words: string): string {
  const href = /\bhref\s*=\s*["']?(https?:[^"'\s>]+)/i.exec(attributes)?.[1] ?? '';
  if (words.trim() === '') return href;
  return href === '' || decodeEntities(words).includes('://') ? words : `${words} &lt;${href}&gt;`;
}

/** `&amp;` `&#39;` `&eacute;` as the characters they stand for; what is unknown stays. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return namedEntity(String(name)) ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

function namedEntity(name: string): string | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  const accent = Object.hasOwn(accents, name.slice(1)) ? accents[name.slice(1)] : undefined;
  if (accent !== undefined) return `${name.charAt(0)}${accent}`.normalize('NFC');
  const small = name.toLowerCase();
  return Object.hasOwn(named, small) && small !== name && name === name.toUpperCase() ? named[small] : undefined;
}
