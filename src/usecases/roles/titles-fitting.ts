/** The titles of everybody she knows that fit a role; titles that share no word with it are never looked at. Method: M1, M3. */
import { titleFits } from '#domain/roles/roles-they-know.ts';
import { type TitleFit, tellingWords, titleFitsRole } from '#domain/roles/title-fits-role.ts';
import type { PeopleSnapshot } from '#store/search-cache.ts';

/** Every title that says something: how many people have it, and under which words it is found. */
interface TitleBook {
  readonly people: ReadonlyMap<string, number>;
  readonly byWord: ReadonlyMap<string, readonly string[]>;
}

/** Each with how well it fits, half of it at least. */
export function titlesFitting(snapshot: PeopleSnapshot, roleName: string): ReadonlyMap<string, TitleFit> {
  const { byWord } = titleBook(snapshot);
  const fitting = new Map<string, TitleFit>();
  for (const title of new Set(tellingWords(roleName).flatMap((word) => byWord.get(word) ?? []))) {
    const fit = titleFitsRole(title, roleName);
    if (fit.fit >= titleFits) fitting.set(title, fit);
  }
  return fitting;
}

/** How many people have such a title. */
export function peopleFitting(snapshot: PeopleSnapshot, roleName: string): number {
  const { people } = titleBook(snapshot);
  let count = 0;
  for (const title of titlesFitting(snapshot, roleName).keys()) count += people.get(title) ?? 0;
  return count;
}

function titleBook(snapshot: PeopleSnapshot): TitleBook {
  return snapshot.once('titles by word', () => {
    const people = new Map<string, number>();
    for (const { title } of snapshot.people.values()) if (title !== '') people.set(title, (people.get(title) ?? 0) + 1);
    const byWord = new Map<string, string[]>();
    for (const title of people.keys())
      for (const word of tellingWords(title)) {
        const titles = byWord.get(word);
        if (titles) titles.push(title);
        else byWord.set(word, [title]);
      }
    return { people, byWord };
  });
}
