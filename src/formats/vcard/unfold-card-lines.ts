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
const cardEdge = /^\ufeff?(?:BEGIN|END):VCARD[ \t]*$/i;
const bareWord = /^[A-Za-z][A-Za-z0-9.-]{0,60}$/;
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
  const begin = (raw: string, at: number): void => {
    finish();
    start = at;
    skipping = base64.test(raw.slice(0, 1000)) || binary.test(raw);
    quoted = !skipping && quotedPrintable.test(raw.slice(0, 1000));
    soft = quoted && raw.endsWith('=');
    current = skipping ? raw.slice(0, 100) : soft ? raw.slice(0, -1) : raw.slice(0, longestProperty);
  };
  let number = 0;
  let word = '';
  for (const raw of physicalLines(text)) {
    number += 1;
    const previousWord = word;
    word = '';
    if (cardEdge.test(raw)) {
      begin(raw, number);
      finish();
    } else if (soft) {
      soft = raw.endsWith('=');
      append(soft ? raw.slice(0, -1) : raw);
    } else if (/^[ \t]/.test(raw)) {
      if (start === 0) continue;
      const more = raw.slice(1);
      if (previousWord !== '' && propertyStart.test(previousWord + more)) {
        parts.pop();
        begin(previousWord + more, number - 1);
        continue;
      }
      soft = quoted && more.endsWith('=');
      append(soft ? more.slice(0, -1) : more);
    } else if (raw === '') {
      if (skipping) finish();
    } else if (propertyStart.test(raw) || start === 0) {
      begin(raw, number);
    } else if (!skipping && size <= longestProperty) {
      // A bare word may be a value that ran on, or the name of a property folded in its middle: the next line tells.
      word = bareWord.test(raw) ? raw : '';
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
