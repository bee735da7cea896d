/** Takes one vCard property apart: its name, what is said about it, and its value as readable text. */
import { decodeQuotedPrintable } from '../mail/quoted-printable.ts';

export interface CardProperty {
  readonly line: number;
  /** Upper case, without the group (`item1.EMAIL` is `EMAIL`). */
  readonly name: string;
  /** What the group was called, lower case, '' when there was none. */
  readonly group: string;
  /** Upper case words of TYPE and of bare parameters: `WORK`, `PREF`, `CELL`. */
  readonly types: ReadonlySet<string>;
  /** Every parameter that has a name, name in upper case. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Decoded, escapes still in place; see `cardText` and `cardParts`. */
  readonly value: string;
}

/** The property, or null when the line is none (no colon). */
export function parseCardLine(text: string, line: number): CardProperty | null {
  const colon = findOutsideQuotes(text, ':', 0);
  if (colon < 1) return null;
  const [head = '', ...rest] = splitOutsideQuotes(text.slice(0, colon), ';');
  const dot = head.lastIndexOf('.');
  const types = new Set<string>();
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    const key = equals < 0 ? 'TYPE' : parameter.slice(0, equals).trim().toUpperCase();
    const value = unquote(equals < 0 ? parameter : parameter.slice(equals + 1));
    if (key === 'TYPE') for (const type of value.split(',')) types.add(type.trim().toUpperCase());
    if (equals >= 0 && !parameters.has(key)) parameters.set(key, value);
  }
  const encoding = (parameters.get('ENCODING') ?? '').toUpperCase();
  const raw = text.slice(colon + 1);
  const quoted = encoding === 'QUOTED-PRINTABLE' || types.has('QUOTED-PRINTABLE');
  return {
    line,
    name: head
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
    group: dot < 0 ? '' : head.slice(0, dot).trim().toLowerCase(),
    types,
    parameters,
    value: quoted ? decodeQuotedPrintable(raw, parameters.get('CHARSET') ?? 'utf-8') : raw,
  };
}

/** The value as one text: `\n` is a line break, `\,` `\;` `\:` `\\` lose their stroke; ends trimmed. */
export function cardText(value: string): string {
  return value
    .replace(/\\([nN,;:"\\])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c))
    .replace(/\r\n?/g, '\n')
    .trim();
}

/** The parts between bare semicolons, each as text. A comma inside a part (several names) becomes a space when `lists` says so. */
export function cardParts(value: string, lists: 'keep-commas' | 'commas-to-spaces' = 'keep-commas'): readonly string[] {
  return splitUnescaped(value, ';').map((part) =>
    cardText(lists === 'keep-commas' ? part : splitUnescaped(part, ',').join(' ')).replace(/ {2,}/g, ' '),
  );
}

function splitUnescaped(value: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < value.length; i++) {
    const c = value[i];
    if (c === '\\') i += 1;
    else if (c === separator) {
      parts.push(value.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(value.slice(from));
  return parts;
}

function findOutsideQuotes(text: string, wanted: string, from: number): number {
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (c === '"') quoted = !quoted;
    else if (c === wanted && !quoted) return i;
  }
  return text.indexOf(wanted, from);
}

function splitOutsideQuotes(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    else if (text[i] === separator && !quoted) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

function unquote(text: string): string {
  return text.trim().replace(/^"(.*)"$/, '$1');
}
