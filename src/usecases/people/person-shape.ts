/** A person as the contract shows them. Method: M3. */
import type { OutputOf } from '#contract/contract.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { addressesOf } from '../bringing-in/plan-change.ts';
import { employerMatches } from './employer-matches.ts';

export type PersonOut = OutputOf<'changePerson'>;

export async function personShape(reading: Reading, row: Row<'people'>): Promise<PersonOut> {
  const matches = await employerMatches(reading, [row.organization]);
  return {
    id: row.id,
    name: row.name,
    givenName: row.given_name,
    credentials: row.credentials,
    title: row.title,
    organization: row.organization,
    organizationId: matches.sure(row.organization)?.targetId ?? null,
    emails: emailsOf(row),
    phone: row.phone,
    profileUrl: row.profile_url,
    city: row.city,
    zone: row.zone,
    metHow: row.met_how,
    closeness: row.closeness,
    notes: row.notes,
    source: row.source as PersonOut['source'],
    connectedOn: row.connected_on,
    doNotContact:
      row.do_not_contact_on === null ? null : { on: row.do_not_contact_on, reason: row.do_not_contact_reason },
    closed: row.closed_on === null ? null : { on: row.closed_on, because: row.closed_because },
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}

export function emailsOf(row: Pick<Row<'people'>, 'email' | 'other_emails'>): string[] {
  return row.email === '' ? [...addressesOf(row.other_emails)] : [row.email, ...addressesOf(row.other_emails)];
}
