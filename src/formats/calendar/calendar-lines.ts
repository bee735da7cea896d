/** Reads a calendar file into its lines and parts, as leniently as the programs that write them require. */
import { decodeText } from '../text/decode.ts';

export interface CalendarLine {
  /** Upper case. */
  readonly name: string;
  /** Upper-case names; values without quotation marks. */
  readonly params: ReadonlyMap<string, string>;
  /** As written: text is not yet unescaped. */
  readonly value: string;
  /** The line of the file it begins on, from 1. */
  readonly line: number;
}

/** What stands between BEGIN and END. */
export interface CalendarPart {
  readonly name: string;
  readonly line: number;
  readonly lines: readonly CalendarLine[];
  readonly parts: readonly CalendarPart[];
  /** False when the file ended, or another event began, before its END. */
  readonly closed: boolean;
}

interface OpenPart {
  name: string;
  line: number;
  lines: CalendarLine[];
  parts: OpenPart[];
  closed: boolean;
}

/** The file as a part without a name; never fails. Byte order marks, bare LF, blank lines, missing ENDs are all read over. */
export function readCalendarParts(file: string | Uint8Array): CalendarPart {
  const root: OpenPart = { name: '', line: 1, lines: [], parts: [], closed: true };
  const open: OpenPart[] = [root];
  for (const { text, line } of unfoldedLines(textOf(file))) {
    const read = readLine(text, line);
    if (!read) continue;
    const name = read.value.trim().toUpperCase();
    if (read.name === 'BEGIN') {
      // An event cannot hold an event: the one before it lost its end.
      if (open.at(-1)?.name === name) open.pop();
      const part: OpenPart = { name, line, lines: [], parts: [], closed: false };
      (open.at(-1) ?? root).parts.push(part);
      open.push(part);
    } else if (read.name === 'END') {
      const at = open.findLastIndex((part) => part.name === name);
      if (at <= 0) continue;
      const part = open[at];
      if (part) part.closed = true;
      open.length = at;
    } else open.at(-1)?.lines.push(read);
  }
  return root;
}

/** Every part of that name, at any depth. */
export function partsNamed(part: CalendarPart, name: string): readonly CalendarPart[] {
  return part.parts.flatMap((inner) => [...(inner.name === name ? [inner] : []), ...partsNamed(inner, name)]);
}

/** The first line of that name; undefined when there is none. */
export function lineNamed(part: CalendarPart, name: string): CalendarLine | undefined {
  return part.lines.find((line) => line.name === name);
}

/** Folds may cut a character in two: bytes that are no UTF-8 as they stand are unfolded first. */
function textOf(file: string | Uint8Array): string {
  if (typeof file === 'string') return file.replace(/^\uFEFF/, '');
  const read = decodeText(file);
  if (read.encoding === 'utf-8' && !read.damaged) return read.text;
  const whole = decodeText(unfoldBytes(file));
  return whole.encoding === 'utf-8' && !whole.damaged ? whole.text : read.text;
}

function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const at = bytes[i] === 0x0d && bytes[i + 1] === 0x0a ? i + 1 : i;
    if (bytes[at] === 0x0a && (bytes[at + 1] === 0x20 || bytes[at + 1] === 0x09)) i = at + 1;
    else out.push(bytes[i] ?? 0);
  }
  return Uint8Array.from(out);
}

/** Lines put together again; a line that cannot begin a property goes on with the one before. */
function unfoldedLines(text: string): readonly { text: string; line: number }[] {
  const out: { text: string; line: number }[] = [];
  text.split(/\r\n|\r|\n/).forEach((raw, i) => {
    const last = out.at(-1);
    if (raw.trim() === '') return;
    if (last && /^[ \t]/.test(raw)) last.text += raw.slice(1);
    else if (last && !/^[A-Za-z][A-Za-z0-9-]*(?:[;:]|$)/.test(raw)) last.text += `\\n${raw}`;
    else out.push({ text: raw, line: i + 1 });
  });
  return out;
}

const timeNames: ReadonlySet<string> = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID']);

/** null when the line holds no value, as the last line of a file cut short. */
function readLine(text: string, line: number): CalendarLine | null {
  const name = /^[A-Za-z0-9-]+/.exec(text)?.[0].toUpperCase() ?? '';
  const rest = text.slice(name.length);
  // Zone names hold colons and commas, quoted or not; the time itself stands last.
  const colon = timeNames.has(name) ? colonBeforeTime(rest) : colonOutsideQuotes(rest);
  if (name === '' || colon < 0) return null;
  return { name, params: readParams(rest.slice(0, colon)), value: rest.slice(colon + 1), line };
}

function colonBeforeTime(rest: string): number {
  const time = /:"?\s*\d{4}-?\d{2}-?\d{2}(?:T[\d:]*)?(?:\.\d+)?Z?\s*"?\s*$/i.exec(rest);
  return time ? time.index : rest.lastIndexOf(':');
}

function colonOutsideQuotes(rest: string): number {
  let quoted = false;
  for (let i = 0; i < rest.length; i++) {
    if (rest[i] === '"') quoted = !quoted;
    else if (rest[i] === ':' && !quoted) return i;
  }
  return rest.indexOf(':');
}

function readParams(text: string): ReadonlyMap<string, string> {
  const params = new Map<string, string>();
  for (const piece of text.match(/(?:"[^"]*(?:"|$)|[^;"])+/g) ?? []) {
    const equals = piece.indexOf('=');
    if (equals < 0) continue;
    const value = piece
      .slice(equals + 1)
      .replaceAll('"', '')
      .trim();
    // RFC 6868: what a parameter cannot hold is written with a circumflex.
    params.set(
      piece.slice(0, equals).trim().toUpperCase(),
      value.replace(/\^(['n^])/g, (_, c: string) => (c === 'n' ? '\n' : c === "'" ? '"' : '^')),
    );
  }
  return params;
}
