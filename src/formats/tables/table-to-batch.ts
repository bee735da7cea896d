/** Turns a table into what an import brings, by the columns that were guessed or that the person chose. */
import type { FileProblem, IncomingApplication, IncomingBatch, IncomingOrganization } from '#domain/people/incoming.ts';
import { isBlankRecord } from '../csv/columns.ts';
import { cellText } from './build-person.ts';
import type { ColumnField } from './column-aliases.ts';
import { columnDays } from './column-days.ts';
import type { ColumnGuess, TablePurpose } from './guess-columns.ts';
import { type PersonColumns, type PersonRow, readPeople } from './read-people.ts';

/** What a table brings, with the counts its report needs. */
export interface TableBatch extends Pick<IncomingBatch, 'people' | 'applications' | 'organizations'> {
  readonly rows: number;
  readonly ghosts: number;
  readonly problems: readonly FileProblem[];
}

export interface TableRows {
  readonly file: string;
  /** Records below the header. */
  readonly rows: readonly PersonRow[];
}

/** Pure: the same table read again with other columns or another purpose gives what those say. */
export function tableToBatch(
  table: TableRows,
  purpose: TablePurpose,
  columns: readonly Pick<ColumnGuess, 'field' | 'index'>[],
): TableBatch {
  const at = (field: ColumnField): readonly number[] =>
    columns.filter((column) => column.field === field).map(({ index }) => index);
  if (purpose === 'people') {
    return { ...readPeople(table.rows, personColumns(at), table.file, 'table'), applications: [], organizations: [] };
  }
  const rows = table.rows.filter(({ cells }) => !isBlankRecord(cells));
  return purpose === 'applications' ? readApplications(rows, at) : readOrganizations(rows, at);
}

type Finder = (field: ColumnField) => readonly number[];

function personColumns(at: Finder): PersonColumns {
  return {
    name: at('name'),
    givenName: at('givenName'),
    middleName: at('middleName'),
    familyName: at('familyName'),
    suffix: at('credentials'),
    title: at('title'),
    organization: at('organization'),
    email: at('email'),
    phone: at('phone'),
    link: [...at('profileUrl'), ...at('link'), ...at('notes')],
    profile: at('profileUrl'),
    city: at('city'),
    notes: at('notes'),
    connectedOn: at('connectedOn'),
  };
}

/** Words of a board's first list: wished for, not yet applied to. */
const notYetApplied =
  /^(?:wish ?list|saved|bookmarked|draft|to apply|to do|todo|interested|backlog|not applied|researching|new|gemerkt|à postuler|por aplicar|guardad[oa]|salv[oa])$/i;

function readApplications(rows: readonly PersonRow[], at: Finder): TableBatch {
  const applications: IncomingApplication[] = [];
  const organizations: IncomingOrganization[] = [];
  const problems: FileProblem[] = [];
  const applied = daysOf(rows, at('appliedOn'));
  const saved = daysOf(rows, at('savedOn'));
  if (applied.unsure || saved.unsure)
    problems.push({ line: 0, kind: 'unsure-dates', sentence: 'Dates such as 3/4 were read with the month first.' });
  rows.forEach(({ line, cells }, i) => {
    const text = (field: ColumnField): string => firstText(cells, at(field));
    const organization = text('organization');
    const title = text('title');
    const appliedOn = applied.days[i] ?? null;
    if (organization === '' && title === '') {
      problems.push({
        line,
        kind: 'no-organization',
        sentence: `Line ${line} names no organization and no role, so it was left out.`,
      });
    } else if (organization !== '' && appliedOn === null && notYetApplied.test(text('stage'))) {
      organizations.push({ name: organization, because: 'saved-job', on: saved.days[i] ?? null, title });
    } else {
      const url =
        at('link')
          .map((index) => (cells[index] ?? '').trim())
          .find((cell) => /^https?:\/\//i.test(cell)) ?? '';
      applications.push({ organization, title, appliedOn, url, source: text('foundAt') });
    }
  });
  return { rows: rows.length, ghosts: 0, problems, people: [], applications, organizations };
}

function readOrganizations(rows: readonly PersonRow[], at: Finder): TableBatch {
  const organizations = new Map<string, IncomingOrganization>();
  const problems: FileProblem[] = [];
  for (const { line, cells } of rows) {
    const name = firstText(cells, at('organization'));
    if (name === '')
      problems.push({
        line,
        kind: 'no-organization',
        sentence: `Line ${line} names no organization, so it was left out.`,
      });
    else if (!organizations.has(name.toLowerCase()))
      organizations.set(name.toLowerCase(), { name, because: 'table', on: null, title: '' });
  }
  return {
    rows: rows.length,
    ghosts: 0,
    problems,
    people: [],
    applications: [],
    organizations: [...organizations.values()],
  };
}

function firstText(cells: readonly string[], indexes: readonly number[]): string {
  return indexes.map((index) => cellText(cells[index])).find((cell) => cell !== '') ?? '';
}

function daysOf(rows: readonly PersonRow[], indexes: readonly number[]) {
  const [index = -1] = indexes;
  return columnDays(index < 0 ? [] : rows.map(({ cells }) => cells[index] ?? ''));
}
