/** Cuts delimited text into records, one at a time, each with the line of the file it begins on. */

export interface CsvRecord {
  /** 1-based line in the file; right also below cells of several lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
/** Real tables have at most a few hundred columns; what lies beyond is damage and is left out. */
const maxCells = 2000;

/**
 * RFC 4180 with the forgiveness real files need. A quotation mark inside a cell that nobody doubled is kept as text. One that is
 * never closed is reported, and its line is read by itself, so that the rest of the file survives. Time grows with length only.
 */
export class RecordReader {
  /** Lines on which a quotation mark opens and never closes. */
  readonly unclosedLines: number[] = [];
  private readonly text: string;
  private readonly delimiter: number;
  private readonly lineEnd: string;
  private position = 0;
  private line = 1;
  /** End of the current line, looked up once a line. */
  private lineEndsAt = -1;
  /** Before this position no quotation mark closes properly on its own line: known, so not searched again. */
  private hopelessUntil = 0;

  constructor(text: string, delimiter: string) {
    this.text = text;
    this.delimiter = delimiter.charCodeAt(0);
    this.lineEnd = text.includes('\n') ? '\n' : '\r';
  }

  /** How far the text is read, 0 to 1. */
  get done(): number {
    return this.text.length === 0 ? 1 : this.position / this.text.length;
  }

  /** The next record, blank ones included; null at the end. */
  next(): CsvRecord | null {
    const { text } = this;
    if (this.position >= text.length) return null;
    const line = this.line;
    const cells: string[] = [];
    for (;;) {
      const cell = text.charCodeAt(this.position) === quote ? this.quotedCell() : this.plainCell();
      if (cells.length < maxCells) cells.push(cell);
      if (this.position >= text.length) break;
      const code = text.charCodeAt(this.position);
      this.position++;
      if (code === this.delimiter) continue;
      if (code === carriageReturn && text.charCodeAt(this.position) === lineFeed) this.position++;
      this.line++;
      break;
    }
    return { line, cells };
  }

  private plainCell(): string {
    const { text, delimiter } = this;
    const from = this.position;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === delimiter || code === lineFeed || code === carriageReturn) break;
    }
    this.position = at;
    return text.slice(from, at);
  }

  private quotedCell(): string {
    const { text } = this;
    const from = this.position + 1;
    let doubled = false;
    for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at)) {
      if (text.charCodeAt(at + 1) === quote) {
        doubled = true;
        at += 2;
        continue;
      }
      const end = this.endAfterQuote(at + 1);
      const isOneLine = at < this.endOfLine();
      if (end !== -1) {
        if (!isOneLine) this.countLines(from, at);
        this.position = end;
        const cell = text.slice(from, at);
        return doubled ? cell.replaceAll('""', '"') : cell;
      }
      if (!isOneLine) break;
      const closing = at < this.hopelessUntil ? null : this.laterCloseOnLine(at + 1);
      if (closing === null) return this.plainCell();
      this.position = closing.end;
      return text.slice(from, closing.at).replaceAll('""', '"');
    }
    this.unclosedLines.push(this.line);
    this.position = from;
    return this.plainCell();
  }

  /** Where the cell ends if the quotation mark before `at` closes it (spaces may follow), else -1. */
  private endAfterQuote(at: number): number {
    let end = at;
    while (this.text.charCodeAt(end) === space) end++;
    if (end >= this.text.length) return end;
    const code = this.text.charCodeAt(end);
    return code === this.delimiter || code === lineFeed || code === carriageReturn ? end : -1;
  }

  /** A closing mark further on the same line, for cells like `"the "big" one",`. */
  private laterCloseOnLine(from: number): { readonly at: number; readonly end: number } | null {
    const limit = this.endOfLine();
    for (let at = this.text.indexOf('"', from); at !== -1 && at < limit; at = this.text.indexOf('"', at + 1)) {
      const end = this.endAfterQuote(at + 1);
      if (end !== -1) return { at, end };
    }
    this.hopelessUntil = limit;
    return null;
  }

  private endOfLine(): number {
    if (this.lineEndsAt < this.position) {
      const at = this.text.indexOf(this.lineEnd, this.position);
      this.lineEndsAt = at === -1 ? this.text.length : at;
    }
    return this.lineEndsAt;
  }

  private countLines(from: number, to: number): void {
    for (
      let at = this.text.indexOf(this.lineEnd, from);
      at !== -1 && at < to;
      at = this.text.indexOf(this.lineEnd, at + 1)
    ) {
      this.line++;
    }
  }
}
