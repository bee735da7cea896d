/** Reads Connections.csv of every era: people, ghosts, and rows that are neither. */
import { displayName } from '#domain/people/display-name.ts';
import type { FileProblem, IncomingPerson } from '#domain/people/incoming.ts';
import { columnKey, findColumn, trimCell } from '../csv/columns.ts';
import type { TableRow } from '../csv/read-table.ts';
import type { FileReader, FileReading, FoundFile, ReadContext } from '../file-reader.ts';
import { readDayColumn } from '../text/day-column.ts';
import { isNothing, nameCell, textCell } from './cells.ts';
import * as columns from './column-names.ts';
import { foldDuplicates } from './fold-duplicates.ts';
import { identifyLinkedIn, linkedInColumns } from './identify.ts';

export const connectionsReader: FileReader = {
  kind: 'linkedin-connections',
  knownColumns: linkedInColumns,
  recognizes: (file) => identifyLinkedIn(file.name, file.headTable.header) === 'linkedin-connections',
  read: readConnections,
};

const problemsShown = 100;

async function readConnections(file: FoundFile, context: ReadContext): Promise<FileReading> {
  const table = context.openTable(file);
  const { header } = table;
  const given = nameCell(header, columns.firstNames);
  const family = nameCell(header, columns.lastNames);
  const full = nameCell(header, columns.fullNames);
  const url = textCell(header, columns.profileUrls);
  const email = textCell(header, columns.emailAddresses);
  const company = textCell(header, columns.companies);
  const position = textCell(header, columns.positions);
  const dateAt = findColumn(header, ...columns.connectedOns);
  const emailAt = findColumn(header, ...columns.emailAddresses);
  const counters = counterColumns(header);
  const hasNames = [columns.firstNames, columns.lastNames, columns.fullNames].some(
    (names) => findColumn(header, ...names) !== -1,
  );

  const found: { readonly row: TableRow; readonly given: string; readonly family: string }[] = [];
  const problems: FileProblem[] = [];
  const nameless: number[] = [];
  let rows = 0;
  let ghosts = 0;
  let writesNA = false;
  for (let row = table.next(); row; row = table.next()) {
    rows++;
    if (rows % 2000 === 0) await context.step(2000, table.done());
    const { cells } = row;
    if (emailAt !== -1 && isNothing(cells[emailAt] ?? '')) writesNA = true;
    const isEmptyName = (name: string): boolean => name === '' || (writesNA && isNothing(name));
    const [first, last, whole] = [given(cells), family(cells), full(cells)];
    const names =
      isEmptyName(first) && isEmptyName(last)
        ? ['', isEmptyName(whole) ? '' : whole]
        : [isEmptyName(first) ? '' : first, isEmptyName(last) ? '' : last];
    if (names.join('') !== '') found.push({ row, given: names[0] ?? '', family: names[1] ?? '' });
    else if (isOnlyDate(cells, dateAt, counters)) ghosts++;
    else nameless.push(row.line);
  }
  await context.step(rows % 2000, 1);

  const dates = found.map(({ row }) => ({
    line: row.line,
    text: dateAt === -1 ? '' : dateText(row.cells, dateAt, header.length),
  }));
  const { days, problems: dateProblems } = readDayColumn(dates, context.today, table.delimiter);
  const people = found.map((one, i): IncomingPerson => {
    const { cells, line } = one.row;
    const [address, mail] = swapped(url(cells), email(cells));
    const shown = displayName(one.given, one.family);
    return {
      file: file.name,
      line,
      source: 'linkedin',
      name: shown.name || `${one.given} ${one.family}`.trim(),
      givenName: one.given,
      familyName: one.family,
      credentials: shown.credentials,
      title: position(cells),
      organization: company(cells),
      emails: mail.includes('@') ? [mail.toLowerCase()] : [],
      phone: '',
      profileUrl: address,
      city: '',
      connectedOn: days[i] ?? null,
      notes: '',
    };
  });

  if (!hasNames && rows > 0) {
    problems.push({
      line: 0,
      kind: 'no-names',
      sentence: 'This file has no column of names, so nobody could be taken from it.',
    });
  } else problems.push(...nameless.slice(0, problemsShown).map(namelessProblem));
  for (const { row } of found) {
    if (problems.length < 2 * problemsShown && hasExtraCells(row.cells, header.length))
      problems.push(extraProblem(row.line));
  }
  const folded = foldDuplicates(people);
  problems.push(...folded.repeats.slice(0, problemsShown).map(repeatProblem), ...dateProblems, ...table.problems());
  return { rows, peopleCount: found.length, ghosts, people: folded.people, problems: inOrder(problems) };
}

function isOnlyDate(cells: readonly string[], dateAt: number, counters: ReadonlySet<number>): boolean {
  const isEmpty = (cell: string): boolean => trimCell(cell) === '' || isNothing(cell);
  return (
    cells.every((cell, i) => i === dateAt || counters.has(i) || isEmpty(cell)) && trimCell(cells[dateAt] ?? '') !== ''
  );
}

/** R and pandas put the number of the row before it, in a column without a name. */
function counterColumns(header: readonly string[]): ReadonlySet<number> {
  const names = new Set(['', 'unnamed0', 'index']);
  return new Set(header.flatMap((name, i) => (names.has(columnKey(name)) ? [i] : [])));
}

/** A comma nobody quoted pushes cells to the right; the date is the last cell all the same, being the last column. */
function dateText(cells: readonly string[], dateAt: number, width: number): string {
  const isPushed = hasExtraCells(cells, width) && dateAt === width - 1;
  const text = trimCell(cells[isPushed ? cells.length - 1 : dateAt] ?? '');
  return isNothing(text) ? '' : text;
}

function hasExtraCells(cells: readonly string[], width: number): boolean {
  return cells.length > width && cells.slice(width).some((cell) => trimCell(cell) !== '');
}

/** People who edit by hand put the address into the other column now and then. */
function swapped(url: string, email: string): readonly [string, string] {
  return url.includes('@') && !url.includes('/') && !email.includes('@') ? [email, url] : [url, email];
}

function namelessProblem(line: number): FileProblem {
  return { line, kind: 'no-name', sentence: `Line ${line} has no name, so it was left out.` };
}

function extraProblem(line: number): FileProblem {
  return {
    line,
    kind: 'extra-cells',
    sentence: `Line ${line} has more cells than the header; a comma may have split its company or title.`,
  };
}

function repeatProblem(repeat: { readonly line: number; readonly of: number }): FileProblem {
  return {
    line: repeat.line,
    kind: 'same-person-twice',
    sentence: `Line ${repeat.line} is the same person as line ${repeat.of}; they were taken once.`,
  };
}

function inOrder(problems: readonly FileProblem[]): readonly FileProblem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}
