/** Takes the quoted history out of a reply, so that what stays is what the person wrote this time. */
import { attributionIn, isDeviceLine, isHeaderBlock, isRule, isSeparator, isSignatureMark } from './quote-marks.ts';

/** Signatures are short; more below the mark than this is text. */
const longestSignature = 15;
/** `On ... wrote:` is wrapped over at most four lines. */
const longestWrap = 4;

/**
 * The text without quoted lines, attributions, forwarded and original messages, signatures below `-- ` and lines of the device.
 * Answers between quoted lines stay. A text that quotes nothing comes back exactly as it was; when nothing would be left, all of it does.
 */
export function cutQuotes(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const own = withoutTail(withoutQuotes(lines));
  if (own.length === lines.length) return text;
  const kept = own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return kept === '' ? text : kept;
}

function withoutQuotes(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const attribution = attributionAt(lines, i);
    if (attribution) {
      if (!attribution.beforeQuoted) return kept;
      i += attribution.length - 1;
      continue;
    }
    if (isQuoted(line)) continue;
    if (
      isSeparator(line) ||
      isHeaderBlock(lines, i) ||
      (isRule(line) && isHeaderBlock(lines, nextFilled(lines, i + 1)))
    )
      return kept;
    kept.push(line);
  }
  return kept;
}

/** The attribution that begins at this line, with its length in lines; null when none does. */
function attributionAt(lines: readonly string[], at: number): { length: number; beforeQuoted: boolean } | null {
  let joined = '';
  for (let length = 1; length <= longestWrap; length++) {
    const line = lines[at + length - 1] ?? '';
    if (line.trim() === '' || (isQuoted(line) && length > 1)) return null;
    joined = `${joined} ${line.trim()}`;
    const found = attributionIn(joined);
    if (found === null) continue;
    // The shortest that fits: a line of one's own above it is not swallowed.
    if (length < longestWrap && startsLater(lines, at, length)) return null;
    const beforeQuoted = isQuoted(lines[nextFilled(lines, at + length)] ?? '');
    if (found === 'certain' || beforeQuoted) return { length, beforeQuoted };
  }
  return null;
}

/** Whether the lines after the first would do alone. */
function startsLater(lines: readonly string[], at: number, length: number): boolean {
  for (let from = at + 1; from < at + length; from++) {
    const rest = lines
      .slice(from, at + length)
      .map((line) => line.trim())
      .join(' ');
    if (
      attributionIn(rest) === 'certain' &&
      /^[\s>*_-]*(?:on|le|am|el|il|in data|em|op|den|dnia|w dniu|dne|\d|在)/i.test(rest)
    )
      return true;
  }
  return false;
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}(?:>|\|\s)/.test(line);
}

function nextFilled(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, i) => i >= from && line.trim() !== '');
  return at < 0 ? lines.length : at;
}

/** Without a signature below its mark and without what the device adds at the end. */
function withoutTail(lines: readonly string[]): readonly string[] {
  const mark = lines.findIndex(
    (line, i) =>
      i > 0 && isSignatureMark(line) && lines.slice(i + 1).filter((l) => l.trim() !== '').length <= longestSignature,
  );
  let own = mark > 0 && lines.slice(0, mark).some((line) => line.trim() !== '') ? lines.slice(0, mark) : lines;
  for (;;) {
    const last = own.findLastIndex((line) => line.trim() !== '');
    if (last <= 0 || !isDeviceLine(own[last] ?? '')) return own;
    own = own.slice(0, last);
  }
}
