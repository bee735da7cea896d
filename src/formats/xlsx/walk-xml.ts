/** A very small walk over the XML that spreadsheets are made of: tags and texts in order, no document in memory. */

/** What the walk tells. Names come without their prefix (`x:row` is `row`); attributes come as written. */
export interface XmlListener {
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Walks to the end or to where the text breaks off, whichever comes first; never throws. A tag closed in itself is opened and closed. */
export function walkXml(xml: string, listener: XmlListener): void {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) return;
    if (start > at) listener.text(decodeEntities(xml.slice(at, start)));
    if (xml.startsWith('<![CDATA[', start)) {
      const end = xml.indexOf(']]>', start);
      if (end < 0) return;
      listener.text(xml.slice(start + 9, end));
      at = end + 3;
      continue;
    }
    const comment = xml.startsWith('<!--', start);
    const end = comment ? xml.indexOf('-->', start) : xml.indexOf('>', start);
    if (end < 0) return;
    if (!comment) tell(xml.slice(start + 1, end), listener);
    at = end + (comment ? 3 : 1);
  }
}

/** One pattern for each attribute asked for: a sheet asks millions of times. */
const patterns = new Map<string, RegExp>();

/** The attribute's value with entities resolved, or ''. */
export function xmlAttribute(attributes: string, name: string): string {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return decodeEntities(found?.[1] ?? found?.[2] ?? '');
}

function tell(tag: string, listener: XmlListener): void {
  if (tag.startsWith('/')) {
    listener.close(localName(tag.slice(1).trim()));
    return;
  }
  if (tag.startsWith('?') || tag.startsWith('!')) return;
  const selfClosed = tag.endsWith('/');
  const body = selfClosed ? tag.slice(0, -1) : tag;
  const space = body.search(/\s/);
  const name = localName(space < 0 ? body : body.slice(0, space));
  listener.open(name, space < 0 ? '' : body.slice(space));
  if (selfClosed) listener.close(name);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
