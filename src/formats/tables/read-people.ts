/** Reads the rows of any table of people, once it is known which column holds what. */
import type { FileProblem, IncomingPerson } from '#domain/people/incoming.ts';
import { isBlankRecord } from '../csv/columns.ts';
import { buildPerson, cellText } from './build-person.ts';
import { columnDays } from './column-days.ts';
import { emailAddresses } from './email-address.ts';
import { profileLink, profileLinkOf } from './profile-link.ts';

/** A record of a table: its 1-based line and its cells as written. */
export interface PersonRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Which columns (0-based, best first) say what. A list that is absent or empty means the table does not say it. */
export interface PersonColumns {
  readonly name?: readonly number[];
  readonly givenName?: readonly number[];
  readonly middleName?: readonly number[];
  readonly familyName?: readonly number[];
  readonly suffix?: readonly number[];
  readonly title?: readonly number[];
  readonly organization?: readonly number[];
  readonly email?: readonly number[];
  /** The label of each `email` column in the same order; one that opens with `*` marks the main address. */
  readonly emailLabel?: readonly number[];
  readonly phone?: readonly number[];
  /** Where a LinkedIn link may stand. */
  readonly link?: readonly number[];
  /** Where a member's public name alone may stand instead of the link. */
  readonly profile?: readonly number[];
  readonly city?: readonly number[];
  readonly notes?: readonly number[];
  readonly connectedOn?: readonly number[];
}

export interface PeopleRead {
  /** Records that are not wholly blank: people, ghosts and those left out. */
  readonly rows: number;
  readonly people: readonly IncomingPerson[];
  /** Records with nothing but a date. */
  readonly ghosts: number;
  readonly problems: readonly FileProblem[];
}

/** Every row with a name or an e-mail address as a person, in order; rows with neither are ghosts (only a date) or told as problems. */
export function readPeople(
  rows: readonly PersonRow[],
  columns: PersonColumns,
  file: string,
  source: IncomingPerson['source'],
): PeopleRead {
  const people: IncomingPerson[] = [];
  const problems: FileProblem[] = [];
  let ghosts = 0;
  let count = 0;
  const [dateColumn = -1] = columns.connectedOn ?? [];
  const dates = dateColumn < 0 ? null : columnDays(rows.map(({ cells }) => cells[dateColumn] ?? ''));
  if (dates?.unsure)
    problems.push({ line: 0, kind: 'unsure-dates', sentence: 'Dates such as 3/4 were read with the month first.' });
  rows.forEach(({ line, cells }, i) => {
    if (isBlankRecord(cells)) return;
    count += 1;
    const person = rowToPerson(line, cells, columns, file, source, dates?.days[i] ?? null);
    if (person) people.push(person);
    else if (dates?.days[i] && cells.every((cell, at) => at === dateColumn || cellText(cell) === '')) ghosts += 1;
    else
      problems.push({
        line,
        kind: 'no-name',
        sentence: `Line ${line} has no name and no e-mail address, so it was left out.`,
      });
  });
  return { rows: count, people, ghosts, problems };
}

function rowToPerson(
  line: number,
  cells: readonly string[],
  columns: PersonColumns,
  file: string,
  source: IncomingPerson['source'],
  connectedOn: string | null,
): IncomingPerson | null {
  const all = (indexes: readonly number[] | undefined): readonly string[] =>
    (indexes ?? []).map((index) => cells[index] ?? '');
  const first = (indexes: readonly number[] | undefined): string =>
    all(indexes)
      .map((cell) => cellText(firstOfSeveral(cell)))
      .find((cell) => cell !== '') ?? '';
  const given = first(columns.givenName);
  const family = first(columns.familyName);
  const middle = first(columns.middleName);
  return buildPerson({
    file,
    line,
    source,
    fullName: first(columns.name)
      .slice(0, 300)
      .replace(/\s*\([^()]*@[^()]*\)$/, ''),
    givenName: given === '' && middle !== '' && family !== '' ? middle : given,
    familyName: family,
    suffix: first(columns.suffix),
    title: first(columns.title),
    organization: first(columns.organization),
    emails: emailAddresses(mainFirst(all(columns.email), all(columns.emailLabel))),
    phone: first(columns.phone),
    profileUrl:
      profileLink(all(columns.link)) ||
      all(columns.profile)
        .map(profileLinkOf)
        .find((link) => link !== '') ||
      '',
    city: first(columns.city),
    notes: all(columns.notes)
      .map((note) => note.trim())
      .filter((note) => cellText(note) !== '')
      .join('\n'),
    connectedOn,
  });
}

/** Google joins several values of one kind by ` ::: `. */
function firstOfSeveral(cell: string): string {
  return cell.includes(':::') ? (cell.split(':::').find((part) => part.trim() !== '') ?? '') : cell;
}

function mainFirst(cells: readonly string[], labels: readonly string[]): readonly string[] {
  const isMain = (index: number): boolean => (labels[index] ?? '').trim().startsWith('*');
  return [...cells.filter((_, i) => isMain(i)), ...cells.filter((_, i) => !isMain(i))];
}
