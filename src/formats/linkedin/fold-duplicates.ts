/** One person once, where a file or a drop lists them more than once. */
import { fold } from '#domain/people/fold.ts';
import type { IncomingPerson } from '#domain/people/incoming.ts';
import { profileKey } from '#domain/people/profile-key.ts';

export interface FoldedPeople {
  /** In order of first appearance; what the first row lacks is filled from later ones. */
  readonly people: readonly IncomingPerson[];
  readonly repeats: readonly { readonly line: number; readonly of: number }[];
}

/** The same profile; without one the same e-mail; without either the same name at the same organization (formats 7.3), or, with no organization, connected on the same day. */
export function foldDuplicates(people: readonly IncomingPerson[]): FoldedPeople {
  const byKey = new Map<string, IncomingPerson>();
  const repeats: { line: number; of: number }[] = [];
  for (const person of people) {
    const key = identity(person);
    const first = byKey.get(key);
    if (first) repeats.push({ line: person.line, of: first.line });
    byKey.set(key, first ? filled(first, person) : person);
  }
  return { people: [...byKey.values()], repeats };
}

function identity(person: IncomingPerson): string {
  const key = profileKey(person.profileUrl);
  if (key !== '') return key;
  if (person.emails[0] !== undefined) return `mail ${person.emails[0]}`;
  const name = fold(person.name) || person.name;
  const place = fold(person.organization);
  return `name ${name} at ${place === '' ? `${person.connectedOn}/${fold(person.title)}` : place}`;
}

function filled(first: IncomingPerson, later: IncomingPerson): IncomingPerson {
  return {
    ...first,
    title: first.title || later.title,
    organization: first.organization || later.organization,
    emails: [...new Set([...first.emails, ...later.emails])],
    profileUrl: first.profileUrl || later.profileUrl,
    connectedOn: first.connectedOn ?? later.connectedOn,
  };
}
