/** Joins the broken lines of a vCard file into whole ones and leaves photos, sounds and keys behind. */

/** One whole property, as written, and the 1-based line it starts on. */
export interface CardLine {
  readonly line: number;
  readonly text: string;
}

/** A property longer than this says nothing about a person; the rest of it is dropped. */
const longestProperty = 100_000;
const quotedPrintable = /^[^:]*;(?:ENCODING=)?"?QUOTED-PRINTABLE"?[;:]/i;
const base64 = /^[^:]*;(?:ENCODING=)?"?(?:B|BASE64)"?[;:]/i;
const binary = /^(?:[^.:;\s]+\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i;
const cardEnd = /^(?:BEGIN|END):VCARD[ \t]*$/i;
const propertyStart = /^[A-Za-z0-9_.-]+[;:]/;

/**
 * Every whole property of the text, in order. Understands folds (a line that opens with white space), the soft breaks
 * of quoted-printable (`=` at the end), and values that run on without a fold, which old programs write.
 * Binary values are cut to their first 100 characters; blank lines say nothing.
 */
export function unfoldCardLines(text: string): readonly CardLine[] {
  const lines: CardLine[] = [];
  let start = 0;
  let current = '';
  let parts: string[] = [];
  let size = 0;
  let soft = false;
  let skipping = false;
  let quoted = false;
  const finish = (): void => {
    if (start > 0) lines.push({ line: start, text: parts.length > 0 ? current + parts.join('') : current });
    start = 0;
    current = '';
    parts = [];
    size = 0;
    soft = false;
    skipping = false;
    quoted = false;
  };
  const append = (more: string): void => {
    if (skipping || size > longestProperty) return;
    parts.push(more);
    size += more.length;
  };
  let number = 0;
  for (const raw of physicalLines(text)) {
    number += 1;
    if (soft && !cardEnd.test(raw)) {
      soft = raw.endsWith('=');
      append(soft ? raw.slice(0, -1) : raw);
    } else if (/^[ \t]/.test(raw)) {
      if (start === 0) continue;
      const more = raw.slice(1);
      soft = !skipping && more.endsWith('=') && quoted;
      append(soft ? more.slice(0, -1) : more);
    } else if (raw === '') {
      if (skipping) finish();
    } else if (propertyStart.test(raw) || start === 0) {
      finish();
      start = number;
      skipping = base64.test(raw.slice(0, 1000)) || binary.test(raw);
      quoted = !skipping && quotedPrintable.test(raw.slice(0, 1000));
      soft = quoted && raw.endsWith('=');
      current = skipping ? raw.slice(0, 100) : soft ? raw.slice(0, -1) : raw.slice(0, longestProperty);
    } else {
      append(`\n${raw}`);
    }
  }
  finish();
  return lines;
}

function* physicalLines(text: string): Generator<string> {
  const ends = /\r\n|\r|\n/g;
  let from = 0;
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    yield text.slice(from, end.index);
    from = ends.lastIndex;
  }
  if (from < text.length) yield text.slice(from);
}
