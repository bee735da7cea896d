/** Who joined the chain since it was last looked at in this window, so that only they grow in. */
import type { ChainPerson } from './family.ts';

let known: ReadonlySet<string> | null = null;

/** Their ids; nobody at the first look. Looking again at the same people gives nobody. */
export function newcomers(people: readonly ChainPerson[]): ReadonlySet<string> {
  const before = known;
  known = new Set(people.map(({ id }) => id));
  return new Set(before === null ? [] : people.filter(({ id }) => !before.has(id)).map(({ id }) => id));
}
