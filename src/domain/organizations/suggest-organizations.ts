/** Organizations the seeker may want on her list, from what her files and people hint at. Method: M2. */
import { compareText } from '../compare-text.ts';
import type { IncomingOrganization } from '../people/incoming.ts';
import { employerClass } from './employer-class.ts';
import { employerKey } from './employer-name.ts';
import { knownByKey } from './known-organizations.ts';

export interface SuggestedOrganization {
  readonly name: string;
  readonly because: string;
  /** People known there, by the employer they state. */
  readonly peopleKnown: number;
}

interface Gathered {
  readonly spellings: Map<string, number>;
  readonly hints: Set<IncomingOrganization['because']>;
  savedTitle: string;
  people: number;
}

/** Fewest people at one employer that make it worth a suggestion by themselves. */
const enoughPeople = 3;
const weights = { dream: 5, applied: 4, 'saved-job': 4, table: 3, followed: 2 } as const;

/**
 * At most `limit` suggestions, the strongest first: what she named or applied to, saved jobs, followed companies, and employers where at least
 * three of her people work. Those already on her list or set aside (`have`, any spelling) are left out, as are nameless employers.
 */
export function suggestOrganizations(
  hints: readonly IncomingOrganization[],
  employers: readonly string[],
  have: readonly string[],
  limit: number,
): readonly SuggestedOrganization[] {
  const gathered = new Map<string, Gathered>();
  const groups = new Map<string, string | null>();
  const groupOf = (name: string): string | null => {
    const known = groups.get(name);
    if (known !== undefined) return known;
    const key = employerClass(name) === 'named' ? employerKey(name) : '';
    const famous = key === '' ? null : knownByKey(key);
    const group = famous ? `#${famous.id}` : key === '' ? null : key;
    groups.set(name, group);
    return group;
  };
  const take = (name: string): Gathered | null => {
    const group = groupOf(name);
    if (group === null) return null;
    const one = gathered.get(group) ?? { spellings: new Map(), hints: new Set(), savedTitle: '', people: 0 };
    gathered.set(group, one);
    one.spellings.set(name, (one.spellings.get(name) ?? 0) + 1);
    return one;
  };
  for (const hint of hints) {
    const one = take(hint.name.trim());
    if (!one) continue;
    one.hints.add(hint.because);
    if (hint.because === 'saved-job' && hint.title !== '' && (one.savedTitle === '' || hint.title < one.savedTitle))
      one.savedTitle = hint.title;
  }
  for (const employer of employers) {
    const one = take(employer.trim());
    if (one) one.people += 1;
  }
  const skip = new Set(have.map(groupOf));
  return [...gathered]
    .filter(([group, one]) => !skip.has(group) && (one.hints.size > 0 || one.people >= enoughPeople))
    .map(([, one]) => ({ one, name: commonest(one.spellings), weight: weightOf(one) }))
    .sort((a, b) => b.weight - a.weight || b.one.people - a.one.people || compareText(a.name, b.name))
    .slice(0, limit)
    .map(({ one, name }) => ({ name, because: reason(one), peopleKnown: one.people }));
}

function weightOf(one: Gathered): number {
  let weight = Math.min(Math.log2(1 + one.people), 5);
  for (const hint of one.hints) weight += weights[hint];
  return weight;
}

function reason(one: Gathered): string {
  const parts: string[] = [];
  if (one.hints.has('dream')) parts.push('you named it as a place to work');
  if (one.hints.has('applied')) parts.push('you applied there');
  if (one.hints.has('saved-job'))
    parts.push(one.savedTitle === '' ? 'you saved a job there' : `you saved the job ${one.savedTitle}`);
  if (one.hints.has('table')) parts.push('it stands in your table');
  if (one.hints.has('followed')) parts.push('you follow it');
  if (one.people > 0)
    parts.push(
      one.people === 1 ? 'one of your connections works there' : `${one.people} of your connections work there`,
    );
  const text =
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  return (
    [...spellings].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || compareText(a[0], b[0]))[0]?.[0] ?? ''
  );
}
