/** Rows for what an import adds. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { fold } from '#domain/people/fold.ts';
import type { NewRow, Row } from '#store/kernel/store.ts';
import type { IncomingRecord } from './incoming-record.ts';
import type { TieColumns } from './plan-ties.ts';
import type { Batch } from './weigh-batch.ts';

export interface Stamp {
  readonly importId: string;
  readonly now: string;
  readonly today: string;
  newId(): string;
}

const kept = (id: string, now: string) => ({ id, created_at: now, changed_at: now, deleted_at: null });

// @NOTE Written out on purpose: a spread before thirty columns made 30,000 rows take two seconds instead of a fiftieth of one.
export function personRow(record: IncomingRecord, { importId, now, newId }: Stamp): NewRow<'people'> {
  const { person } = record;
  return {
    id: newId(),
    created_at: now,
    changed_at: now,
    deleted_at: null,
    name: person.name,
    name_key: record.nameKey,
    given_name: person.givenName,
    family_name: person.familyName,
    credentials: person.credentials,
    title: person.title,
    organization: person.organization,
    employer_key: record.employerKey,
    email: person.emails[0] ?? '',
    other_emails: person.emails.length > 1 ? JSON.stringify(person.emails.slice(1)) : '[]',
    phone: person.phone,
    profile_url: person.profileUrl,
    profile_key: record.profileKey,
    city: person.city,
    zone: '',
    source: person.source,
    connected_on: person.connectedOn,
    met_how: '',
    closeness: null,
    notes: person.notes,
    do_not_contact_on: null,
    do_not_contact_reason: '',
    closed_on: null,
    closed_because: '',
    skipped_until: null,
    hand_set: '',
    import_id: importId,
    import_hash: record.hash,
  };
}

export function tieRow(personId: string, tie: TieColumns, { importId, now }: Stamp): NewRow<'ties'> {
  return Object.assign({ id: personId, created_at: now, changed_at: now, deleted_at: null, import_id: importId }, tie);
}

export function moveRow(
  person: Row<'people'>,
  after: Partial<Row<'people'>>,
  { importId, now, today, newId }: Stamp,
): NewRow<'moves'> {
  return {
    ...kept(newId(), now),
    person_id: person.id,
    from_organization: person.organization,
    from_title: person.title,
    to_organization: after.organization ?? person.organization,
    to_title: after.title ?? person.title,
    noticed_on: today,
    import_id: importId,
  };
}

export function applicationRow(
  application: Batch['applications'][number],
  { importId, now, newId }: Stamp,
): NewRow<'applications'> {
  return {
    ...kept(newId(), now),
    organization: application.organization,
    employer_key: employerKey(application.organization),
    title: application.title,
    applied_on: application.appliedOn,
    source: application.source,
    url: application.url,
    status: 'applied',
    status_on: application.appliedOn,
    notes: '',
    import_id: importId,
  };
}

/** What the files hint at, each once. */
export function hintRows(
  batch: Batch,
  known: readonly Row<'hints'>[],
  { importId, now, newId }: Stamp,
): NewRow<'hints'>[] {
  const seen = new Set(known.map(hintKey));
  const rows = [
    ...batch.organizations.map((o) => ({
      what: 'organization',
      name: o.name,
      name_key: employerKey(o.name),
      because: o.because,
      on_day: o.on,
      title: o.title,
    })),
    ...batch.roles.map((r) => ({
      what: 'role',
      name: r.name,
      name_key: fold(r.name),
      because: r.because,
      on_day: null,
      title: '',
    })),
  ];
  return rows.flatMap((row) => {
    const key = hintKey(row);
    if (row.name_key === '' || seen.has(key)) return [];
    seen.add(key);
    return [{ ...kept(newId(), now), ...row, hidden: 0 as const, import_id: importId }];
  });
}

function hintKey(row: {
  readonly what: string;
  readonly name_key: string;
  readonly because: string;
  readonly title: string;
}): string {
  return `${row.what}|${row.name_key}|${row.because}|${fold(row.title)}`;
}
