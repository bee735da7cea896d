/** Which columns of a person an import may change, and whether they moved. What she wrote herself is never touched. Method: M3. */
import type { Row } from '#store/kernel/store.ts';
import { type IncomingRecord, trust } from './incoming-record.ts';

type Person = Row<'people'>;
export interface PlannedChange {
  /** The columns that change; never empty of content when `isChanged`. */
  readonly after: Partial<Person>;
  /** Something she can see changes, not only the fingerprint. */
  readonly isChanged: boolean;
  /** Company or title changed: a good reason to write. */
  readonly isMove: boolean;
}

/**
 * The newer file wins where it is trusted at least as much as where the person came from; everything else only fills gaps. Notes are
 * only ever filled. Columns in `hand_set` are left alone, and so is somebody she removed.
 */
export function planChange(
  person: Person,
  { person: incoming, ...record }: IncomingRecord,
  hashes: readonly string[],
): PlannedChange {
  const remembered = { import_hash: hashes.join(' ') };
  if (person.deleted_at !== null) return { after: remembered, isChanged: false, isMove: false };
  const byHand = new Set(person.hand_set.split(','));
  const isTrusted = trust(incoming.source) >= trust(person.source);
  const after: { -readonly [C in keyof Person]?: Person[C] } = {};
  const may = (column: keyof Person, now: string, then: string) =>
    then !== '' && then !== now && !byHand.has(column) && (now === '' || isTrusted);

  // A new name is believed of the same profile only; an address may be a family's.
  const isSameProfile = record.profileKey !== '' && record.profileKey === person.profile_key;
  if (isSameProfile && record.nameKey !== person.name_key && may('name', person.name, incoming.name)) {
    after.name = incoming.name;
    after.name_key = record.nameKey;
    after.given_name = incoming.givenName;
    after.family_name = incoming.familyName;
  }
  if (may('credentials', person.credentials, incoming.credentials)) after.credentials = incoming.credentials;
  if (may('organization', person.organization, incoming.organization)) {
    after.organization = incoming.organization;
    after.employer_key = record.employerKey;
  }
  // A title belongs to its employer: one from elsewhere is not written beside an employer that stays.
  const sameWork = (after.employer_key ?? person.employer_key) === record.employerKey || record.employerKey === '';
  if (sameWork && may('title', person.title, incoming.title)) after.title = incoming.title;
  if (person.phone === '' && may('phone', person.phone, incoming.phone)) after.phone = incoming.phone;
  if (may('city', person.city, incoming.city)) after.city = incoming.city;
  if (person.profile_key === '' && record.profileKey !== '' && !byHand.has('profile_url')) {
    after.profile_url = incoming.profileUrl;
    after.profile_key = record.profileKey;
  }
  if (person.connected_on === null && incoming.connectedOn !== null) after.connected_on = incoming.connectedOn;
  if (person.notes === '' && incoming.notes !== '' && !byHand.has('notes')) after.notes = incoming.notes;
  addAddresses(person, incoming.emails, byHand, after);

  const isChanged = Object.keys(after).length > 0;
  const isMove =
    (person.organization !== '' && after.employer_key !== undefined && after.employer_key !== person.employer_key) ||
    (person.title !== '' && after.title !== undefined && after.title.toLowerCase() !== person.title.toLowerCase());
  return { after: { ...after, ...remembered }, isChanged, isMove };
}

function addAddresses(
  person: Person,
  incoming: readonly string[],
  byHand: ReadonlySet<string>,
  after: { email?: string; other_emails?: string },
): void {
  if (byHand.has('email') || byHand.has('other_emails')) return;
  const others = addressesOf(person.other_emails);
  const missing = incoming.filter((email) => email !== person.email && !others.includes(email));
  if (missing.length === 0) return;
  const rest = person.email === '' ? missing.slice(1) : missing;
  if (person.email === '') after.email = missing[0] ?? '';
  if (rest.length > 0) after.other_emails = JSON.stringify([...others, ...rest]);
}

/** The JSON list of further addresses; none when the text is empty. */
export function addressesOf(otherEmails: string): readonly string[] {
  if (otherEmails === '' || otherEmails === '[]') return [];
  const list: unknown = JSON.parse(otherEmails);
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
