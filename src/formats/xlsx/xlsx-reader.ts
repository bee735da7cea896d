/** Brings Excel workbooks into the registry of readers: each sheet is read as if it were a text table of the same rows. */
import type { FileProblem } from '#domain/people/incoming.ts';
import { readTable } from '../csv/read-table.ts';
import { writeTable } from '../csv/write-table.ts';
import type { FileReader, FileReading, FoundFile } from '../file-reader.ts';
import { isOldExcel, isWorkbookHead, readXlsx, type Sheet } from './read-xlsx.ts';

const empty = { rows: 0, peopleCount: 0, ghosts: 0 } as const;
const headSize = 64 * 1024;
const oldExcel: FileProblem = {
  line: 0,
  kind: 'old-excel',
  sentence: 'This Excel file is in the old form or locked with a password. Save it as .xlsx or CSV and try again.',
};

/** A reader of workbooks that hands each sheet to the first of the given readers that recognizes it. */
export function xlsxReaderOver(readers: readonly FileReader[]): FileReader {
  return {
    kind: 'workbook',
    knownColumns: [],
    recognizes: (file) => isWorkbookHead(file.head) || isOldExcel(file.head),
    async read(file, context) {
      if (isOldExcel(file.head)) return { ...empty, kind: 'unknown', problems: [oldExcel] };
      const sheets = readXlsx(file.bytes());
      if (!sheets.ok) return { ...empty, kind: 'unknown', problems: [sheets.problem] };
      const readings: FileReading[] = [];
      for (const sheet of sheets.value) {
        const asFile = sheetAsFile(file, sheet, readers);
        const reader = readers.find((candidate) => candidate.recognizes(asFile));
        if (reader) readings.push({ kind: reader.kind, ...(await reader.read(asFile, context)) });
      }
      return mergeReadings(readings, sheets.value);
    },
  };
}

function sheetAsFile(file: FoundFile, sheet: Sheet, readers: readonly FileReader[]): FoundFile {
  const text = sheetToText(sheet);
  const bytes = new TextEncoder().encode(text);
  const head = bytes.slice(0, headSize);
  const headText = new TextDecoder().decode(head);
  const knownColumns = readers.flatMap((reader) => reader.knownColumns);
  return {
    name: file.name,
    size: bytes.length,
    head,
    headText,
    headTable: readTable(headText, { knownColumns }),
    bytes: () => bytes,
    text: () => text,
  };
}

/** One line a row, blank lines where the sheet has gaps, so that line numbers are the sheet's own. */
export function sheetToText(sheet: Sheet): string {
  const lines: string[] = [];
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (const { line, cells } of sheet.rows) {
    while (lines.length < line - 1 && lines.length < 1_100_000) lines.push('');
    const flat = Array.from({ length: width }, (_, i) => (cells[i] ?? '').replace(/\s*[\r\n]+\s*/g, ' '));
    lines.push(writeTable([flat], { formulas: 'as-is' }).trimEnd());
  }
  return lines.join('\n');
}

function mergeReadings(readings: readonly FileReading[], sheets: readonly Sheet[]): FileReading {
  const [first] = readings;
  if (!first)
    return { ...empty, rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0), kind: 'unknown', problems: [] };
  const total = (count: (reading: FileReading) => number): number => readings.reduce((sum, one) => sum + count(one), 0);
  return {
    ...first,
    rows: total(({ rows }) => rows),
    peopleCount: total(({ peopleCount }) => peopleCount),
    ghosts: total(({ ghosts }) => ghosts),
    problems: readings.flatMap(({ problems }) => problems),
    people: readings.flatMap(({ people = [] }) => people),
    ties: readings.flatMap(({ ties = [] }) => ties),
    applications: readings.flatMap(({ applications = [] }) => applications),
    organizations: readings.flatMap(({ organizations = [] }) => organizations),
  };
}
