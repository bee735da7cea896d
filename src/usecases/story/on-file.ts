/** Everyone and every place whose name could stand in her own words. Method: M11. */
import type { Instant } from '#domain/day.ts';
import { fold } from '#domain/people/fold.ts';
import type { OnFile } from '#domain/story/names-in-text.ts';
import { passedOver } from '#domain/story/passed-over.ts';
import type { Reading } from '#store/kernel/store.ts';
import { type PeopleSnapshot, peopleSnapshot } from '#store/search-cache.ts';
import { emailsOf } from '../people/person-shape.ts';
import type { StoryReading } from './read-story.ts';

/** Those of everybody on file whose name could stand in one of the texts: they share a word with it. */
export async function onFileFor(
  r: Reading,
  { facts, dealings, choices, agreed, seeker }: StoryReading,
  texts: readonly string[],
  now: Instant,
): Promise<OnFile> {
  const shown = new Set(choices.places);
  const { mayBePerson, mayBePlace, addresses } = passedOver(texts);
  const isEmpty = texts.every((text) => text.trim() === '');
  const snapshot = await peopleSnapshot(r, now);
  const ids = new Set(addresses.size === 0 ? [] : await written(r, addresses));
  const nearKeys = new Set<string>();
  for (const { person } of dealings.values()) nearKeys.add(person.employer_key);
  if (!isEmpty)
    for (const person of snapshot.people.values()) {
      const { id, name, name_key: nameKey } = person;
      if (mayBePerson({ name, nameKey, isNear: dealings.has(id) })) ids.add(id);
    }
  const listed = await r.all('organizations');
  const keyOf = new Map(listed.map((row) => [row.id, row.employer_key]));
  const spellings = new Map<string, { readonly names: Set<string>; isNear: boolean }>();
  const note = (key: string, name: string, isNear: boolean, folded = fold(name)): void => {
    if (key === '' || name.trim() === '' || !mayBePlace(name, folded)) return;
    const there = spellings.get(key) ?? { names: new Set<string>(), isNear: false };
    there.names.add(name);
    there.isNear ||= isNear;
    spellings.set(key, there);
  };
  for (const row of listed) note(row.employer_key, row.name, true);
  for (const row of await r.all('aliases')) note(keyOf.get(row.organization_id) ?? row.employer_key, row.name, true);
  for (const place of facts.places) note(place.key, place.name, true);
  if (!isEmpty) for (const [key, name, folded] of employersIn(snapshot)) note(key, name, nearKeys.has(key), folded);
  for (const row of await r.all('positions')) note(row.employer_key, row.organization, true);
  return {
    people: (await r.many('people', [...ids])).map((row) => ({
      id: row.id,
      name: row.name,
      givenName: row.given_name,
      familyName: row.family_name,
      emails: emailsOf(row),
      isNear: dealings.has(row.id),
      mayBeNamed: agreed.has(row.id),
    })),
    places: [...spellings].map(([key, { names, isNear }]) => ({
      key,
      names: [...names],
      isShown: shown.has(key),
      isNear,
    })),
    seekerName: seeker.name,
    notNames: choices.notNames,
  };
}

/** Those to whom one of the addresses belongs. */
async function written(r: Reading, addresses: ReadonlySet<string>): Promise<readonly string[]> {
  const rows = await r.from('people').select(['people.id', 'email', 'other_emails']).execute();
  return rows.filter((row) => emailsOf(row).some((one) => addresses.has(one.toLowerCase()))).map(({ id }) => id);
}

/** Every spelling of every employer, once. */
function employersIn(snapshot: PeopleSnapshot): readonly (readonly [key: string, name: string, folded: string])[] {
  return snapshot.once('employers as written', () => {
    const found = new Map<string, readonly [string, string, string]>();
    for (const { employer_key, organization } of snapshot.people.values()) {
      const both = `${employer_key}\n${organization}`;
      if (employer_key !== '' && !found.has(both)) found.set(both, [employer_key, organization, fold(organization)]);
    }
    return [...found.values()];
  });
}
