/** A pasted list of organizations, read: lines, commas, bullets, numbers, notes. Method: M2. */
import { employerKey } from './employer-name.ts';

export interface PastedOrganization {
  readonly name: string;
  /** What stood after a dash or colon; '' when nothing did. */
  readonly note: string;
}

const bullet = /^\s*(?:[-*•·–—‣▪●○>+]+|\(?\d{1,3}[.):]|\d{1,3}\s*[-–]|[a-z][.)]|\[[ x]?\]|☐|☑|✓|✔)\s+/iu;
const legalTail =
  /^(?:inc|llc|ltd|limited|corp|co|plc|gmbh|ag|s\.?a\.?|llp|lp|l\.l\.c|incorporated|s\.?r\.?o|a\.?s|b\.?v|n\.?v|pvt|pte|company)\.?$/i;

/**
 * Names in the order they stand, each employer once (by its key; a later note fills an empty one). Several lines are a line each; one line
 * alone is split at semicolons, bars or commas, but never before a legal form or inside brackets. Blank text gives none.
 */
export function readPastedList(text: string): readonly PastedOrganization[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[\u200B-\u200F\uFEFF\u2060]/g, '').trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
  const byKey = new Map<string, { name: string; note: string }>();
  for (const line of lines) {
    const plain = stripped(line);
    const pieces = isSeries(plain, lines.length) ? splitLine(plain) : [plain];
    for (const piece of pieces) {
      const one = withNote(stripped(piece));
      const key = employerKey(one.name);
      if (key === '') continue;
      const had = byKey.get(key);
      if (!had) byKey.set(key, one);
      else if (had.note === '') had.note = one.note;
    }
  }
  return [...byKey.values()];
}

function stripped(line: string): string {
  let text = line.trim();
  for (let left = 2; left > 0 && bullet.test(text); left -= 1) text = text.replace(bullet, '');
  return text
    .replace(/^["'“”]+|["'“”]+$/g, '')
    .replace(/^(?:and|or)\s+(?=\p{Lu})/u, '')
    .replace(/[,;.]+$/, (end) => (/(?:inc|co|corp|ltd|s\.a|l\.p)\.$/i.test(text) && end === '.' ? '.' : ''))
    .trim();
}

/** One line of many names: always at semicolons, bars and tabs; at commas when it is alone or holds three names or more. */
function isSeries(line: string, lines: number): boolean {
  if (/[;\t]/.test(line)) return true;
  const pieces = splitLine(line);
  if (pieces.length < 2 || withNote(line).note !== '') return pieces.length > 3 && withNote(line).note === '';
  return lines === 1 || pieces.length >= 3;
}

function splitLine(line: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i <= line.length; i += 1) {
    const letter = line[i] ?? ',';
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    const ends =
      i === line.length || ((letter === ',' || letter === ';' || letter === '|' || letter === '\t') && depth === 0);
    if (!ends) continue;
    const piece = line.slice(from, i).trim();
    from = i + 1;
    if (piece === '') continue;
    if (legalTail.test(piece) && pieces.length > 0)
      pieces[pieces.length - 1] = `${pieces[pieces.length - 1] ?? ''}, ${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

/** `Name - note`, `Name: note`, `Name (note)`. A dash without spaces belongs to the name. */
function withNote(line: string): { name: string; note: string } {
  const dash = /^(.+?)\s*(?:\s[-–—]+\s|:\s|\s=>?\s|\s→\s)\s*(.+)$/u.exec(line);
  if (dash) return { name: (dash[1] ?? '').trim(), note: (dash[2] ?? '').trim() };
  const bracket = /^(.+?)\s+\(([^()]*\s[^()]*\s[^()]*)\)$/u.exec(line);
  if (bracket) return { name: (bracket[1] ?? '').trim(), note: (bracket[2] ?? '').trim() };
  return { name: line, note: '' };
}
