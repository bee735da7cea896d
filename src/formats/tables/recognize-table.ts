/** Tells which address book or list a table is, and reads it. */
import { googleColumnNames, googleColumns } from '../google/google-columns.ts';
import { localizedColumnNames } from '../localized-headers.ts';
import { outlookColumnNames, outlookColumns } from '../outlook/outlook-columns.ts';
import {
  headerlessThunderbirdColumns,
  thunderbirdColumnNames,
  thunderbirdColumns,
} from '../thunderbird/thunderbird-columns.ts';
import { kindOfCells } from './cell-kinds.ts';
import { knownColumnNames } from './column-aliases.ts';
import { guessColumns, isHeaderless, type TableGuess } from './guess-columns.ts';
import { type PersonColumns, type PersonRow, readPeople } from './read-people.ts';
import { type TableBatch, tableToBatch } from './table-to-batch.ts';

export type TableKind =
  | 'google-contacts'
  | 'outlook-contacts'
  | 'thunderbird-contacts'
  | 'people-table'
  | 'organizations-table'
  | 'applications-table';

/** A table as it was cut into records. */
export interface FoundTable {
  readonly header: readonly string[];
  /** 1-based. */
  readonly headerLine: number;
  /** Whether the header was recognized by its names; if not, the first record stands in its place. */
  readonly headerKnown: boolean;
  readonly rows: readonly PersonRow[];
  readonly delimiter: string;
}

export interface RecognizedTable extends TableBatch {
  readonly kind: TableKind;
  /** The guess, to be shown and changed; null for an address book whose columns are known for sure. */
  readonly guess: TableGuess | null;
  /** The records that the guess is about; without a header line all of them. */
  readonly records: readonly PersonRow[];
}

/** Column names by which the header line of any of these tables is found. */
export const namesInHeaders: readonly string[] = [
  ...knownColumnNames,
  ...localizedColumnNames,
  ...googleColumnNames,
  ...outlookColumnNames,
  ...thunderbirdColumnNames,
];

const sampleSize = 50;

/** What the table holds, or null when nothing in it says person, organization or application. Never throws. */
export function recognizeTable(table: FoundTable, file: string): RecognizedTable | null {
  const books: readonly [TableKind, (header: readonly string[], delimiter: string) => PersonColumns | null][] = [
    ['google-contacts', googleColumns],
    ['thunderbird-contacts', thunderbirdColumns],
    ['outlook-contacts', outlookColumns],
  ];
  for (const [kind, columnsOf] of books) {
    const columns = columnsOf(table.header, table.delimiter);
    if (columns) return addressBook(kind, table.rows, columns, file);
  }
  const first: PersonRow = { line: table.headerLine, cells: table.header };
  const all = table.header.length > 0 ? [first, ...table.rows] : table.rows;
  const headerless = headerlessThunderbirdColumns(all.slice(0, sampleSize).map(({ cells }) => cells));
  if (headerless) return addressBook('thunderbird-contacts', all, headerless, file);
  if (!table.headerKnown && isHeaderless(table.header)) return guessed([], all, file);
  const guess = guessColumns(table.header, sampleOf(table.rows));
  const nameColumn = guess?.columns.find(({ field }) => field === 'name' || field === 'organization')?.index ?? -1;
  const firstIsData =
    !table.headerKnown && nameColumn >= 0 && kindOfCells([table.header[nameColumn] ?? '']) !== 'other';
  return firstIsData ? guessed([], all, file) : guessed(table.header, table.rows, file);
}

function addressBook(
  kind: TableKind,
  rows: readonly PersonRow[],
  columns: PersonColumns,
  file: string,
): RecognizedTable {
  const read = readPeople(rows, columns, file, 'address-book');
  return { kind, guess: null, records: rows, ...read, applications: [], organizations: [] };
}

function guessed(header: readonly string[], rows: readonly PersonRow[], file: string): RecognizedTable | null {
  const guess = guessColumns(header, sampleOf(rows));
  if (!guess) return null;
  const batch = tableToBatch({ file, rows }, guess.purpose, guess.columns);
  return { kind: `${guess.purpose}-table`, guess, records: rows, ...batch };
}

function sampleOf(rows: readonly PersonRow[]): readonly (readonly string[])[] {
  return rows.slice(0, sampleSize).map(({ cells }) => cells);
}
