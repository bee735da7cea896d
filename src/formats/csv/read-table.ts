/** Reads a delimited table as people have it: header somewhere near the top, any delimiter, re-saved by anything. */
import type { FileProblem } from '#domain/people/incoming.ts';
import { columnKey, isBlankRecord, trimCell } from './columns.ts';
import { type CsvRecord, RecordReader } from './record-reader.ts';

export type TableRow = CsvRecord;

export interface Table {
  /** Column names as written, trimmed. */
  readonly header: readonly string[];
  /** 1-based; 0 when the text holds no record at all. */
  readonly headerLine: number;
  /** Whether the header was recognized by its column names; if not, the first record was taken for it. */
  readonly headerKnown: boolean;
  /** Records below the header that are not wholly blank. Cells as written, not trimmed; a row may have fewer cells than the header. */
  readonly rows: readonly TableRow[];
  readonly delimiter: string;
  readonly problems: readonly FileProblem[];
}

export interface TableOptions {
  /** Names a header of this kind has, in any spelling; the header is the record that holds most of them. */
  readonly knownColumns?: readonly string[];
}

/** A table read row by row, so that a long file can be shown to progress and be left at any row. */
export interface TableCursor extends Pick<Table, 'header' | 'headerLine' | 'headerKnown' | 'delimiter'> {
  /** The next row that is not blank, or null at the end. */
  next(): TableRow | null;
  /** How far the text is read, 0 to 1. */
  done(): number;
  /** What was found odd up to here. */
  problems(): readonly FileProblem[];
}

const delimiters = [',', ';', '\t'] as const;
const headerWithin = 15;

/** The whole table at once. Never throws; an empty text gives an empty header and no rows. */
export function readTable(text: string, options: TableOptions = {}): Table {
  const cursor = openTable(text, options);
  const rows: TableRow[] = [];
  for (let row = cursor.next(); row; row = cursor.next()) rows.push(row);
  const { header, headerLine, headerKnown, delimiter } = cursor;
  return { header, headerLine, headerKnown, delimiter, rows, problems: cursor.problems() };
}

/** Calls `onRow` for each row and `pause` (with how far, 0 to 1) every 2,000 rows; a `pause` that answers false stops the reading. */
export async function readTableInSteps(
  text: string,
  options: TableOptions,
  onRow: (row: TableRow, cursor: TableCursor) => void,
  pause: (done: number) => Promise<boolean>,
): Promise<TableCursor> {
  const cursor = openTable(text, options);
  let count = 0;
  for (let row = cursor.next(); row; row = cursor.next()) {
    onRow(row, cursor);
    count++;
    if (count % 2000 === 0 && !(await pause(cursor.done()))) break;
  }
  return cursor;
}

/** Finds the header and stands before the first row. */
export function openTable(text: string, options: TableOptions = {}): TableCursor {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const found = findHeader(bare, options.knownColumns ?? []);
  const reader = new RecordReader(bare, found.delimiter);
  for (let i = 0; i <= found.index; i++) reader.next();
  return {
    header: found.cells.map(trimCell),
    headerLine: found.line,
    headerKnown: found.known,
    delimiter: found.delimiter,
    next() {
      for (let record = reader.next(); record; record = reader.next()) {
        const row = unwrapRecord(record, found.delimiter, found.cells.length);
        if (!isBlankRecord(row.cells)) return row;
      }
      return null;
    },
    done: () => reader.done,
    problems: () => reader.unclosedLines.map(unclosedProblem),
  };
}

/**
 * Excel, opening a comma file where `;` separates, keeps each line as one cell and quotes it on saving:
 * `"Wanda,Weber,,Quayside,""Coach, Pilot"",26 Oct 2020"`. Such a record is read again; any other comes back as it is.
 */
function unwrapRecord(record: CsvRecord, delimiter: string, width: number): CsvRecord {
  const [first = '', ...rest] = record.cells;
  if (width < 2 || !isBlankRecord(rest)) return record;
  for (const inner of [delimiter, ...delimiters.filter((d) => d !== delimiter)]) {
    if (!first.includes(inner)) continue;
    const cells = new RecordReader(first, inner).next()?.cells ?? [];
    const fits =
      rest.length === 0
        ? cells.length > 1 && cells.length >= width - 2
        : width > 3 && cells.length === width && isWholeRow(cells);
    if (fits) return { line: record.line, cells };
  }
  return record;
}

/** Two cells filled, or the first one empty: no single cell that happens to hold as many commas. */
function isWholeRow(cells: readonly string[]): boolean {
  return trimCell(cells[0] ?? '') === '' || cells.filter((cell) => trimCell(cell) !== '').length > 1;
}

interface FoundHeader {
  readonly cells: readonly string[];
  readonly line: number;
  /** Position among all records, blank ones counted; -1 when there is no record. */
  readonly index: number;
  readonly delimiter: string;
  readonly known: boolean;
}

function findHeader(text: string, knownColumns: readonly string[]): FoundHeader {
  const known = new Set(knownColumns.map(columnKey));
  let best: (FoundHeader & { readonly score: number }) | null = null;
  let fallback: FoundHeader | null = null;
  for (const delimiter of delimiters) {
    const records = firstRecords(text, delimiter);
    let isFirst = true;
    for (const [index, record] of records.entries()) {
      if (isBlankRecord(record.cells) || isSeparatorHint(record)) continue;
      const cells = unwrapHeader(record, delimiter);
      const score = new Set(cells.map(columnKey).filter((key) => known.has(key))).size;
      const header = { cells, line: record.line, index, delimiter };
      if (score >= Math.min(2, cells.length) && score > (best?.score ?? 0)) best = { ...header, known: true, score };
      if (isFirst && cells.length > (fallback?.cells.length ?? 0)) fallback = { ...header, known: false };
      isFirst = false;
      if (known.size === 0) break;
    }
  }
  return best ?? fallback ?? { cells: [], line: 0, index: -1, delimiter: ',', known: false };
}

function firstRecords(text: string, delimiter: string): readonly CsvRecord[] {
  const reader = new RecordReader(text, delimiter);
  const records: CsvRecord[] = [];
  while (records.length < headerWithin) {
    const record = reader.next();
    if (!record) break;
    records.push(record);
  }
  return records;
}

function unwrapHeader(record: CsvRecord, delimiter: string): readonly string[] {
  const [first = '', ...rest] = record.cells;
  if (!first.includes(delimiter) || !isBlankRecord(rest)) return record.cells;
  return new RecordReader(first, delimiter).next()?.cells ?? record.cells;
}

/** Excel's own first line, `sep=;`. */
function isSeparatorHint(record: CsvRecord): boolean {
  return /^sep=/i.test(record.cells[0] ?? '');
}

function unclosedProblem(line: number): FileProblem {
  return {
    line,
    kind: 'unclosed-quote',
    sentence: `Line ${line} opens a quotation mark that is never closed; that line was read by itself.`,
  };
}
