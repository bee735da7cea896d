/** A new person's row, everything unsaid left blank. */
import type { Instant } from '#domain/day.ts';
import { employerKey } from '#domain/organizations/employer-name.ts';
import { bare, fold } from '#domain/people/fold.ts';
import type { PersonSource } from '#domain/people/incoming.ts';
import type { NewRow } from './kernel/store.ts';

export interface NewPerson {
  readonly id: string;
  readonly now: Instant;
  readonly name: string;
  readonly source: PersonSource;
  readonly title?: string;
  readonly organization?: string;
  readonly email?: string;
}

/** The folded name people are ordered and joined by; a name of signs alone keeps them, so that it is never ''. */
export function nameKeyOf(name: string): string {
  return fold(name) || bare(name).trim() || name;
}

export function newPersonRow({
  id,
  now,
  name,
  source,
  title = '',
  organization = '',
  email = '',
}: NewPerson): NewRow<'people'> {
  const [given = '', ...rest] = name.trim().split(/\s+/);
  return {
    id,
    created_at: now,
    changed_at: now,
    name: name.trim(),
    name_key: nameKeyOf(name),
    given_name: given,
    family_name: rest.join(' '),
    credentials: '',
    title,
    organization,
    employer_key: organization === '' ? '' : employerKey(organization),
    email: email.toLowerCase(),
    other_emails: '[]',
    phone: '',
    profile_url: '',
    profile_key: '',
    city: '',
    zone: '',
    source,
    met_how: '',
    notes: '',
    do_not_contact_reason: '',
    closed_because: '',
    hand_set: '',
    import_id: '',
    import_hash: '',
  };
}
