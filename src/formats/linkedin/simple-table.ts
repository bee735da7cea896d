/** The common part of LinkedIn's smaller files: a row in, perhaps something out, dates read as a column. */
import type { Day } from '#domain/day.ts';
import type { FileReader, FileReading, FoundFile, ReadContext } from '../file-reader.ts';
import { readDayColumn } from '../text/day-column.ts';
import { type Cell, textCell } from './cells.ts';
import { identifyLinkedIn, type LinkedInKind, linkedInColumns } from './identify.ts';

export interface SimpleRow {
  readonly line: number;
  readonly on: Day | null;
  readonly cells: readonly string[];
}

export interface SimpleTable {
  readonly fileName: string;
  readonly rows: readonly SimpleRow[];
  readonly header: readonly string[];
  /** The cell of the first of these columns that is there. */
  column(...names: readonly string[]): Cell;
}

/** A reader whose `gather` turns the rows into what the file brings; counts and date problems are added here. */
export function simpleReader(
  kind: LinkedInKind,
  dateColumns: readonly string[],
  gather: (table: SimpleTable, context: ReadContext) => Partial<FileReading>,
): FileReader {
  return {
    kind,
    knownColumns: linkedInColumns,
    recognizes: (file) => identifyLinkedIn(file.name, file.headTable.header) === kind,
    read: (file, context) => readSimple(file, context, dateColumns, gather),
  };
}

async function readSimple(
  file: FoundFile,
  context: ReadContext,
  dateColumns: readonly string[],
  gather: (table: SimpleTable, context: ReadContext) => Partial<FileReading>,
): Promise<FileReading> {
  const cursor = context.openTable(file);
  const date = textCell(cursor.header, dateColumns);
  const records: { readonly line: number; readonly cells: readonly string[] }[] = [];
  for (let row = cursor.next(); row; row = cursor.next()) {
    records.push(row);
    if (records.length % 2000 === 0) await context.step(2000, cursor.done());
  }
  await context.step(records.length % 2000, 1);
  const cells = records.map((row) => ({ line: row.line, text: date(row.cells) }));
  const { days, problems } = readDayColumn(cells, context.today, cursor.delimiter);
  const rows = records.map((row, i) => ({ line: row.line, on: days[i] ?? null, cells: row.cells }));
  const column = (...names: readonly string[]): Cell => textCell(cursor.header, names);
  const gathered = gather({ fileName: file.name, rows, header: cursor.header, column }, context);
  return {
    rows: rows.length,
    peopleCount: 0,
    ghosts: 0,
    ...gathered,
    problems: [...(gathered.problems ?? []), ...problems, ...cursor.problems()],
  };
}
