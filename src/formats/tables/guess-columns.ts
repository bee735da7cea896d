/** Guesses what a table is a list of and what each column holds, by the columns' names and by what stands in them. */
import { columnKey } from '../csv/columns.ts';
import { localizedFields } from '../localized-headers.ts';
import { kindOfCells } from './cell-kinds.ts';
import { type ColumnField, fieldOfName, isBareName } from './column-aliases.ts';
import { looksLikeDates } from './column-days.ts';

export type TablePurpose = 'people' | 'organizations' | 'applications';

/** One column taken for one field; the person may change it. */
export interface ColumnGuess {
  readonly field: ColumnField;
  /** 0-based. */
  readonly index: number;
  /** Why, in words to show: `the column is called "Company"`. */
  readonly because: string;
}

export interface TableGuess {
  readonly purpose: TablePurpose;
  readonly columns: readonly ColumnGuess[];
}

/** Fields that several columns may share: the others keep the first column that fits. */
const repeatable: ReadonlySet<ColumnField> = new Set(['email', 'phone', 'notes', 'link', 'profileUrl', 'city']);
const dateFields: ReadonlySet<ColumnField> = new Set(['appliedOn', 'savedOn', 'connectedOn']);
const byContent = {
  email: 'its cells hold e-mail addresses',
  profileUrl: 'its cells hold LinkedIn profiles',
  link: 'its cells hold links',
  phone: 'its cells look like phone numbers',
  name: 'its cells look like names of people',
  organization: 'its cells look like names of organizations',
} as const;

/**
 * The best guess, or null when nothing in the table says person, organization or application.
 * `sampleRows` are some rows below the header (50 are plenty). A column whose name promises a date or an e-mail address and
 * whose cells never hold one is not taken.
 */
export function guessColumns(header: readonly string[], sampleRows: readonly (readonly string[])[]): TableGuess | null {
  const width = Math.min(
    sampleRows.reduce((most, row) => Math.max(most, row.length), header.length),
    256,
  );
  const cellsAt = (index: number): readonly string[] => sampleRows.map((row) => row[index] ?? '');
  const columns: ColumnGuess[] = [];
  const taken = new Set<number>();
  const take = (field: ColumnField, index: number, because: string): void => {
    if (taken.has(index) || (!repeatable.has(field) && columns.some((column) => column.field === field))) return;
    columns.push({ field, index, because });
    taken.add(index);
  };
  header.forEach((name, index) => {
    const field = fieldOfName(name);
    if (field && fitsField(field, cellsAt(index)))
      take(field, index, `the column is called "${name.trim().slice(0, 60)}"`);
  });
  for (const [index, field] of (localizedFields(header)?.fields ?? []).entries()) {
    const known = field === 'primaryEmail' ? 'email' : field;
    if (known) take(known, index, `the column is called "${(header[index] ?? '').trim().slice(0, 60)}"`);
  }
  for (let index = 0; index < width; index++) {
    if (taken.has(index)) continue;
    const kind = kindOfCells(cellsAt(index));
    if (kind === 'email') take('email', index, byContent.email);
    else if (kind === 'profile') take('profileUrl', index, byContent.profileUrl);
    else if (kind === 'phone' && !columns.some(({ field }) => field === 'phone')) take('phone', index, byContent.phone);
  }
  const settled = settleNames(columns);
  const named = hasNames(settled) ? settled : addNamesByContent(settled, cellsAt, width);
  const purpose = purposeOf(named, cellsAt);
  return purpose ? { purpose, columns: forPurpose(named, purpose).toSorted((a, b) => a.index - b.index) } : null;
}

function fitsField(field: ColumnField, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return true;
  if (dateFields.has(field)) return looksLikeDates(filled);
  if (field === 'email') return filled.some((cell) => cell.includes('@'));
  if (field === 'name' || field === 'givenName' || field === 'familyName') return kindOfCells(filled) !== 'link';
  return true;
}

/** `Name` beside `Vorname` is the family name; `Nom` alone is the whole name. */
function settleNames(columns: readonly ColumnGuess[]): readonly ColumnGuess[] {
  const has = (field: ColumnField) => columns.some((column) => column.field === field);
  return columns.map((column): ColumnGuess => {
    const called = /"(.*)"$/.exec(column.because)?.[1] ?? '';
    if (!isBareName(called)) return column;
    if (column.field === 'name' && has('givenName') && !has('familyName')) return { ...column, field: 'familyName' };
    if (column.field === 'name' && has('familyName') && !has('givenName')) return { ...column, field: 'givenName' };
    if (column.field === 'givenName' && !has('familyName') && !has('name')) return { ...column, field: 'name' };
    if (column.field === 'familyName' && !has('givenName') && !has('name')) return { ...column, field: 'name' };
    return column;
  });
}

function hasNames(columns: readonly ColumnGuess[]): boolean {
  return columns.some(
    ({ field }) => field === 'name' || field === 'givenName' || field === 'familyName' || field === 'organization',
  );
}

function addNamesByContent(
  columns: readonly ColumnGuess[],
  cellsAt: (index: number) => readonly string[],
  width: number,
): readonly ColumnGuess[] {
  const more: ColumnGuess[] = [];
  for (let index = 0; index < width; index++) {
    if (columns.some((column) => column.index === index)) continue;
    const kind = kindOfCells(cellsAt(index));
    const field = kind === 'personName' ? 'name' : kind === 'organizationName' ? 'organization' : null;
    if (field && !more.some((column) => column.field === field)) more.push({ field, index, because: byContent[field] });
  }
  return [...columns, ...more];
}

function purposeOf(
  columns: readonly ColumnGuess[],
  cellsAt: (index: number) => readonly string[],
): TablePurpose | null {
  const at = (field: ColumnField) => columns.find((column) => column.field === field)?.index ?? -1;
  const has = (...fields: readonly ColumnField[]) => fields.some((field) => at(field) >= 0);
  const isTracking = has('appliedOn') || (has('stage') && has('title') && has('organization'));
  if (has('givenName', 'familyName')) return 'people';
  if (has('name')) {
    const nameLeads = !has('organization') || at('name') < at('organization');
    if (has('appliedOn') && has('organization') && !nameLeads) return 'applications';
    if (isTracking && has('organization') && !nameLeads && !has('profileUrl')) return 'applications';
    if (has('email', 'phone', 'profileUrl', 'organization', 'title', 'connectedOn')) return 'people';
    if (has('appliedOn')) return 'applications';
    if (has('industry', 'link') || kindOfCells(cellsAt(at('name'))) === 'organizationName') return 'organizations';
    return 'people';
  }
  if (has('organization')) {
    if (isTracking) return 'applications';
    if (has('email', 'profileUrl')) return 'people';
    if (has('connectedOn')) return has('title') ? 'people' : 'organizations';
    return has('title') ? 'applications' : 'organizations';
  }
  if (has('appliedOn') && has('title')) return 'applications';
  return has('email', 'profileUrl') ? 'people' : null;
}

/** A list of organizations may call them `Name`; so may a list of applications. */
function forPurpose(columns: readonly ColumnGuess[], purpose: TablePurpose): readonly ColumnGuess[] {
  if (purpose === 'people' || columns.some(({ field }) => field === 'organization')) return columns;
  return columns.map((column) => (column.field === 'name' ? { ...column, field: 'organization' } : column));
}

/** Whether the first record of a table is data and not a header: it holds an address, a link or a date, or nothing readable. */
export function isHeaderless(header: readonly string[]): boolean {
  const filled = header.map((cell) => cell.slice(0, 300).trim()).filter((cell) => cell !== '');
  const known = filled.filter((cell) => fieldOfName(cell) !== null).length;
  if (known >= 2 || (known === 1 && filled.length === 1)) return false;
  return (
    filled.some((cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$|^https?:\/\/|^\d{4}-\d{2}-\d{2}|^\+?[\d ()-]{7,}$/.test(cell)) ||
    filled.every((cell) => columnKey(cell) === '')
  );
}
