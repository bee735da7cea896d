/** One-tap marks on the lines of her notes: a mark is a plain word at the beginning of a line, so the notes stay notes. Method: M5, M6. */

export type Mark = 'learned' | 'person' | 'promise' | 'culture' | 'skill' | 'surprise';

export interface MarkWords {
  readonly mark: Mark;
  /** What the line begins with, before the colon. */
  readonly word: string;
  /** What it is for, for who cannot see the word in its place. */
  readonly about: string;
}

/** In the order they stand under the thumb. */
export const marks: readonly MarkWords[] = [
  { mark: 'learned', word: 'Learned', about: 'Something you learned' },
  { mark: 'person', word: 'Person', about: 'Somebody they named' },
  { mark: 'promise', word: 'Promise', about: 'Something you promised' },
  { mark: 'culture', word: 'Culture', about: 'How they treat each other' },
  { mark: 'skill', word: 'Skill', about: 'What one must be able to do' },
  { mark: 'surprise', word: 'Surprise', about: 'Something that surprised you' },
];

export interface MarkedLine {
  /** Null for a line without a mark. */
  readonly mark: Mark | null;
  /** What stands before the text, mark and spaces as typed; '' without a mark. */
  readonly lead: string;
  /** Without the mark. */
  readonly text: string;
}

const bullet = '\\s*(?:(?:[-*•–]|\\d+[.)])\\s+)?';
const marked = new RegExp(`^(${bullet})(${marks.map(({ word }) => word).join('|')})[ \\t]*:[ \\t]*`, 'i');

/** A line a line, also the empty ones: `writeMarks` gives the very same notes back. */
export function readMarks(notes: string): readonly MarkedLine[] {
  return notes.split('\n').map(readLine);
}

export function writeMarks(lines: readonly MarkedLine[]): string {
  return lines.map(({ lead, text }) => lead + text).join('\n');
}

export interface NotesAt {
  readonly notes: string;
  /** Where the next letter goes, counted from the beginning. */
  readonly caret: number;
}

/**
 * Marks the line the caret is in; the same mark again takes it off. At the end of a line that has its mark and its words already,
 * another mark begins the next line; anywhere else in it, it takes the other's place. No other line changes, and no word is lost.
 */
export function markLine({ notes, caret }: NotesAt, mark: Mark): NotesAt {
  const [from, end] = lineAround(notes, caret);
  const line = readLine(notes.slice(from, end));
  const isFinished = line.mark !== null && line.mark !== mark && line.text.trim() !== '' && caret === end;
  if (isFinished) {
    const next = `\n${wordOf(mark)}: `;
    return { notes: notes.slice(0, end) + next + notes.slice(end), caret: end + next.length };
  }
  const lead = line.mark === mark ? '' : `${wordOf(mark)}: `;
  const inText = Math.max(0, caret - from - line.lead.length);
  return { notes: notes.slice(0, from) + lead + line.text + notes.slice(end), caret: from + lead.length + inText };
}

/** A new line with that mark at the end of the notes; an empty last line is used, and a waiting one left as it is. */
export function beginLine(notes: string, mark: Mark): NotesAt {
  const last = notes.slice(notes.lastIndexOf('\n') + 1);
  const { mark: there, text } = readLine(last);
  if (there === mark && text.trim() === '') return { notes, caret: notes.length };
  const begun = last.trim() === '' ? notes : `${notes}\n`;
  return { notes: `${begun}${wordOf(mark)}: `, caret: begun.length + wordOf(mark).length + 2 };
}

/** The mark of the line the caret is in. */
export function markAt({ notes, caret }: NotesAt): Mark | null {
  return readLine(notes.slice(...lineAround(notes, caret))).mark;
}

/** Where the line around a place begins and ends. */
function lineAround(notes: string, caret: number): readonly [from: number, end: number] {
  const from = caret <= 0 ? 0 : notes.lastIndexOf('\n', caret - 1) + 1;
  const newline = notes.indexOf('\n', from);
  return [from, newline === -1 ? notes.length : newline];
}

function readLine(line: string): MarkedLine {
  const found = marked.exec(line);
  if (!found) return { mark: null, lead: '', text: line };
  const word = found[2]?.toLowerCase();
  const mark = marks.find((one) => one.word.toLowerCase() === word)?.mark ?? null;
  return { mark, lead: found[0], text: line.slice(found[0].length) };
}

function wordOf(mark: Mark): string {
  return marks.find((one) => one.mark === mark)?.word ?? '';
}
