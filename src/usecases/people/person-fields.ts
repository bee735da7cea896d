/** From what she writes about a person to the columns it is kept in, and which columns are now hers. Method: M3. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { displayName } from '#domain/people/display-name.ts';
import { profileKey } from '#domain/people/profile-key.ts';
import type { Row } from '#store/kernel/store.ts';
import { nameKeyOf } from '#store/new-person.ts';

export interface WrittenFields {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly organization?: string | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly phone?: string | undefined;
  readonly profileUrl?: string | undefined;
  readonly city?: string | undefined;
  readonly zone?: string | undefined;
  readonly metHow?: string | undefined;
  readonly closeness?: number | null | undefined;
  readonly notes?: string | undefined;
}
type Columns = { -readonly [C in keyof Row<'people'>]?: Row<'people'>[C] };

/** Only the columns of fields that are given; an empty text empties its column. */
export function columnsFor(fields: WrittenFields): Columns {
  const columns: Columns = {};
  if (fields.name !== undefined) Object.assign(columns, nameColumns(fields.name));
  if (fields.organization !== undefined) {
    columns.organization = fields.organization;
    columns.employer_key = fields.organization === '' ? '' : employerKey(fields.organization);
  }
  if (fields.emails !== undefined) {
    const [email = '', ...others] = [
      ...new Set(fields.emails.map((one) => one.trim().toLowerCase()).filter((one) => one !== '')),
    ];
    columns.email = email;
    columns.other_emails = JSON.stringify(others);
  }
  if (fields.profileUrl !== undefined) {
    columns.profile_url = fields.profileUrl;
    columns.profile_key = fields.profileUrl === '' ? '' : profileKey(fields.profileUrl);
  }
  if (fields.title !== undefined) columns.title = fields.title;
  if (fields.phone !== undefined) columns.phone = fields.phone;
  if (fields.city !== undefined) columns.city = fields.city;
  if (fields.zone !== undefined) columns.zone = fields.zone;
  if (fields.metHow !== undefined) columns.met_how = fields.metHow;
  if (fields.closeness !== undefined) columns.closeness = fields.closeness;
  if (fields.notes !== undefined) columns.notes = fields.notes;
  return columns;
}

/** The columns she wrote before and now, joined by commas: imports leave them alone. */
export function handSet(before: string, columns: Columns): string {
  const names = new Set(before.split(',').filter((name) => name !== ''));
  for (const name of Object.keys(columns)) if (!derived.has(name)) names.add(name);
  return [...names].sort().join(',');
}

const derived: ReadonlySet<string> = new Set([
  'name_key',
  'given_name',
  'family_name',
  'employer_key',
  'profile_key',
  'changed_at',
  'hand_set',
]);

function nameColumns(written: string): Columns {
  const shown = displayName('', written);
  const [given = '', ...family] = shown.name.split(' ');
  return {
    name: shown.name,
    name_key: nameKeyOf(shown.name),
    given_name: shown.givenName || given,
    family_name: shown.givenName ? shown.familyName : family.join(' '),
    ...(shown.credentials !== '' && { credentials: shown.credentials }),
  };
}
