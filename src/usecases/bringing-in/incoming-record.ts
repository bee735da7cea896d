/** One person as a whole batch says it: every row of theirs put together, with the keys they are known by. */
import { compareText } from '#domain/compare-text.ts';

import { employerClass } from '#domain/organizations/employer-class.ts';
import { employerKey } from '#domain/organizations/employer-name.ts';
import type { IncomingPerson } from '#domain/people/incoming.ts';
import { profileKey } from '#domain/people/profile-key.ts';
import { nameKeyOf } from '#store/new-person.ts';
import { contentHash } from './content-hash.ts';

export interface IncomingRecord {
  readonly person: IncomingPerson;
  /** '' when no file names a profile. */
  readonly profileKey: string;
  readonly nameKey: string;
  /** '' when no employer is named. */
  readonly employerKey: string;
  /** Of everything the batch says; the same rows in any order give the same. */
  readonly hash: string;
}

/** Keys of employers, remembered: 30,000 people work at far fewer places. */
export function employerKeys(): (organization: string) => string {
  const known = new Map<string, string>();
  return (organization) => {
    let key = known.get(organization);
    if (key === undefined) {
      key = employerKeyOf(organization);
      known.set(organization, key);
    }
    return key;
  };
}

/** '' for no employer and for words that name none (`Self-employed`, `Confidential`): two freelancers of one name are not one person. */
export function employerKeyOf(organization: string): string {
  return organization === '' || employerClass(organization) !== 'named' ? '' : employerKey(organization);
}

export function recordOf(person: IncomingPerson, keyOf: (organization: string) => string): IncomingRecord {
  return {
    person,
    profileKey: person.profileUrl === '' ? '' : profileKey(person.profileUrl),
    nameKey: nameKeyOf(person.name),
    employerKey: keyOf(person.organization),
    hash: contentHash(contentOf(person)),
  };
}

/** Several rows of one person as one: what the better source says first, gaps filled from the others. The order given does not matter. */
export function combine(records: readonly IncomingRecord[], keyOf: (organization: string) => string): IncomingRecord {
  const [only] = records;
  if (only && records.length === 1) return only;
  const people = records.map((record) => record.person).sort(byTrust);
  const [first] = people;
  if (!first) throw new Error('There is nobody to combine.');
  const filled = (field: 'title' | 'organization' | 'phone' | 'profileUrl' | 'city') =>
    people.find((person) => person[field] !== '')?.[field] ?? '';
  const named = people.find((person) => person.credentials !== '') ?? first;
  const placed = people.find((person) => person.organization !== '') ?? first;
  return recordOf(
    {
      ...first,
      credentials: first.credentials || named.credentials,
      organization: placed.organization,
      // A title belongs to its employer: two rows' halves are never put together into a job nobody has.
      title: placed.title || (placed.organization === '' ? filled('title') : ''),
      emails: [...new Set(people.flatMap((person) => person.emails))],
      phone: filled('phone'),
      profileUrl: filled('profileUrl'),
      city: filled('city'),
      connectedOn: people.reduce<string | null>((day, person) => earlier(day, person.connectedOn), null),
      notes: [...new Set(people.map((person) => person.notes).filter((notes) => notes !== ''))].join('\n\n'),
    },
    keyOf,
  );
}

/** How much a source is trusted on where someone works: LinkedIn is kept up to date by the person themselves. */
export function trust(source: string): number {
  return source === 'linkedin' ? 2 : source === 'address-book' || source === 'table' ? 1 : 0;
}

export function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

export function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function byTrust(a: IncomingPerson, b: IncomingPerson): number {
  return (
    trust(b.source) - trust(a.source) ||
    compareText(b.connectedOn ?? '', a.connectedOn ?? '') ||
    compareText(contentOf(a), contentOf(b)) ||
    compareText(a.file, b.file) ||
    a.line - b.line
  );
}

/** Everything a row says but the place where it stands. */
function contentOf(p: IncomingPerson): string {
  return [
    p.source,
    p.name,
    p.givenName,
    p.familyName,
    p.credentials,
    p.title,
    p.organization,
    p.emails.join(' '),
    p.phone,
    p.profileUrl,
    p.city,
    p.connectedOn ?? '',
    p.notes,
  ].join('\u001f');
}
