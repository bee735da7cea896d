/** The people already here, by every key an incoming record can be known by. Method: M3. */
import type { IncomingRecord } from './incoming-record.ts';
import { namesMeet, push, sharedAddress } from './join-batch.ts';

/** What of a kept person decides whether an incoming one is them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly organization: string;
  readonly nameKey: string;
  readonly employerKey: string;
  readonly profileKey: string;
  readonly emails: readonly string[];
  /** Of the records the last import found to be them. */
  readonly hashes: readonly string[];
  /** Removed by her within the last 30 days: known, and left removed. */
  readonly removed: boolean;
}

/** Who an incoming record is: somebody here, perhaps somebody here, or nobody yet. */
export type Match =
  | { readonly is: 'same'; readonly known: KnownPerson; readonly because: string }
  | { readonly is: 'unsure'; readonly known: KnownPerson; readonly because: string }
  | { readonly is: 'new' };

export interface KnownPeople {
  match(record: IncomingRecord): Match;
}

/** A person who was joined into another is listed under the other's id, with their own keys. */
export function knownPeople(people: readonly KnownPerson[]): KnownPeople {
  const byProfile = new Map<string, KnownPerson>();
  const byHash = new Map<string, KnownPerson>();
  const byAddress = new Map<string, KnownPerson[]>();
  const byName = new Map<string, KnownPerson[]>();
  for (const person of people) {
    if (person.profileKey !== '' && (!byProfile.has(person.profileKey) || !person.removed))
      byProfile.set(person.profileKey, person);
    for (const hash of person.hashes) if (!byHash.has(hash) || !person.removed) byHash.set(hash, person);
    for (const email of person.emails) push(byAddress, email, person);
    push(byName, person.nameKey, person);
  }

  return {
    match(record) {
      const profiled = record.profileKey === '' ? undefined : byProfile.get(record.profileKey);
      if (profiled) return { is: 'same', known: profiled, because: 'The same LinkedIn profile.' };
      const told = byHash.get(record.hash);
      if (told) return { is: 'same', known: told, because: 'Brought in before, word for word.' };

      const possible = (list: readonly KnownPerson[]) =>
        distinct(list.filter((known) => !differentProfiles(record.profileKey, known.profileKey)));
      const addressed = possible(
        record.person.emails.flatMap((email) => {
          const list = byAddress.get(email) ?? [];
          return list.length > sharedAddress ? [] : list.filter((known) => namesMeet(known.nameKey, record.nameKey));
        }),
      );
      const [first] = addressed;
      if (first && addressed.length === 1) return { is: 'same', known: first, because: 'The same e-mail address.' };
      if (first) return { is: 'unsure', known: first, because: 'Two people here have this e-mail address.' };

      const named = possible(byName.get(record.nameKey) ?? []);
      const colleagues =
        record.employerKey === '' ? [] : named.filter((known) => known.employerKey === record.employerKey);
      const [colleague] = colleagues;
      if (colleague && colleagues.length === 1)
        return { is: 'same', known: colleague, because: 'The same name at the same organization.' };
      if (colleague)
        return {
          is: 'unsure',
          known: colleague,
          because: `You know more than one ${record.person.name} at ${record.person.organization}.`,
        };
      const [namesake] = named;
      if (namesake) {
        const where = namesake.organization === '' ? '' : ` at ${namesake.organization}`;
        return {
          is: 'unsure',
          known: namesake,
          because: `${namesake.name}${where} is already here; it may be the same person.`,
        };
      }
      return { is: 'new' };
    },
  };
}

/** Two profiles on the same site are two people. */
export function differentProfiles(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b && a.split('/')[0] === b.split('/')[0];
}

function distinct(people: readonly KnownPerson[]): readonly KnownPerson[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
