/** Reads what is here and weighs a batch against it: the same answer for the preview and for the import. */
import type { CheckedInputOf } from '#contract/contract.ts';
import { employerKey } from '#domain/organizations/employer-name.ts';
import { fold } from '#domain/people/fold.ts';
import { type KnownRow, listKnown } from '#store/imports.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { listJoinedAway } from '#store/merges.ts';
import type { KnownPerson } from './known-people.ts';
import { addressesOf, type PlannedChange, planChange } from './plan-change.ts';
import { type Matched, type PeoplePlan, planPeople } from './plan-people.ts';

export type Batch = CheckedInputOf<'previewImport'>['batch'];

export interface Weighed {
  readonly plan: PeoplePlan;
  /** Known people whose row changes, if only by the file's fingerprint. */
  readonly changes: readonly {
    readonly row: Row<'people'>;
    readonly matched: Matched;
    readonly change: PlannedChange;
  }[];
  readonly known: readonly KnownPerson[];
  readonly counts: { readonly new: number; readonly same: number; readonly changed: number; readonly unsure: number };
}

export async function weighPeople(reading: Reading, batch: Batch): Promise<Weighed> {
  const known = [...(await listKnown(reading)).map(knownFromRow), ...(await listJoinedAway(reading)).map(knownFromRow)];
  const plan = planPeople(known, batch.people);
  const rows = new Map(
    (
      await reading.many(
        'people',
        plan.toCompare.map((matched) => matched.known.id),
        'with',
      )
    ).map((row) => [row.id, row]),
  );
  const changes = plan.toCompare.flatMap((matched) => {
    const row = rows.get(matched.known.id);
    return row ? [{ row, matched, change: planChange(row, matched.record, matched.hashes) }] : [];
  });
  const changed = changes.filter(({ change }) => change.isChanged).length;
  return {
    plan,
    changes,
    known,
    counts: {
      new: plan.fresh.length,
      same: plan.same.length + plan.toCompare.length - changed,
      changed,
      unsure: plan.unsure.length,
    },
  };
}

/** Applications that are not here yet: another organization, title or day. Each once, whatever the order. */
export async function newApplications(reading: Reading, batch: Batch): Promise<Batch['applications']> {
  if (batch.applications.length === 0) return [];
  const seen = new Set(
    (await reading.all('applications', 'with')).map(
      (row) => `${row.employer_key}|${fold(row.title)}|${row.applied_on ?? ''}`,
    ),
  );
  return batch.applications.filter((application) => {
    const key = `${employerKey(application.organization)}|${fold(application.title)}|${application.appliedOn ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function knownFromRow(row: KnownRow): KnownPerson {
  return {
    id: row.id,
    name: row.name,
    organization: row.organization,
    nameKey: row.name_key,
    employerKey: row.employer_key,
    profileKey: row.profile_key,
    emails: row.email === '' ? addressesOf(row.other_emails) : [row.email, ...addressesOf(row.other_emails)],
    hashes: row.import_hash === '' ? [] : row.import_hash.split(' '),
    removed: row.deleted_at !== null,
  };
}
