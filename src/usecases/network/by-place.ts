/** Everybody by where they work: at one of her organizations, at another employer, or nobody knows where. Method: M3. */
import { compareText } from '#domain/compare-text.ts';
import type { Day } from '#domain/day.ts';
import { tieStrength } from '#domain/people/tie-strength.ts';
import type { CachedPerson, PeopleSnapshot } from '#store/search-cache.ts';
import { lastHeldOn } from '../outreach/dealings.ts';
import type { Dealings } from '../people/person-rows.ts';
import { tieFacts } from '../people/tie-shape.ts';

export interface Placed {
  readonly person: CachedPerson;
  /** 0 nothing known, 1 as close as facts can show. */
  readonly strength: number;
}

export interface Employer {
  readonly key: string;
  /** As most people there write it. */
  readonly name: string;
  readonly people: readonly Placed[];
}

export interface ByPlace {
  readonly atOrganization: ReadonlyMap<string, readonly Placed[]>;
  /** The largest first; those without an employer last. */
  readonly employers: readonly Employer[];
}

export function byPlace(
  snapshot: PeopleSnapshot,
  dealings: Dealings,
  today: Day,
  organizationIdOf: (employer: string) => string | undefined,
): ByPlace {
  const strengthOf = strengths(snapshot, dealings, today);
  const atOrganization = new Map<string, Placed[]>();
  const elsewhere = new Map<string, Placed[]>();
  for (const person of snapshot.people.values()) {
    const organizationId = organizationIdOf(person.organization);
    const groups = organizationId === undefined ? elsewhere : atOrganization;
    const key = organizationId ?? person.employer_key;
    const placed = { person, strength: strengthOf(person) };
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  for (const groups of [atOrganization, elsewhere])
    for (const group of groups.values()) if (group.length > 1) group.sort(closestFirst);
  const employers = [...elsewhere].map(([key, people]) => ({ key, name: key && usualName(people), people }));
  employers.sort(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') || b.people.length - a.people.length || compareText(a.key, b.key),
  );
  return { atOrganization, employers };
}

function closestFirst(a: Placed, b: Placed): number {
  return (
    b.strength - a.strength ||
    compareText(a.person.name_key, b.person.name_key) ||
    compareText(a.person.id, b.person.id)
  );
}

/** Worked out once a snapshot for everybody; anew for those she dealt with. */
function strengths(snapshot: PeopleSnapshot, dealings: Dealings, today: Day): (person: CachedPerson) => number {
  const strength = (person: CachedPerson, heldOn: readonly Day[]) =>
    tieStrength(tieFacts({ person, tie: snapshot.ties.get(person.id), heldOn }), today).strength;
  const quiet = snapshot.once(`strengths ${today}`, () => {
    const known = new Map<string, number>();
    for (const person of snapshot.people.values()) known.set(person.id, strength(person, []));
    return known;
  });
  return (person) => {
    const conversations = dealings.get(person.id)?.conversations;
    if (conversations === undefined || lastHeldOn(conversations) === null) return quiet.get(person.id) ?? 0;
    const heldOn = conversations.flatMap((c) => (c.status === 'held' && c.held_on !== null ? [c.held_on] : []));
    return strength(person, heldOn);
  };
}

function usualName(people: readonly Placed[]): string {
  const [only] = people;
  if (only && people.length === 1) return only.person.organization;
  const counts = new Map<string, number>();
  for (const { person } of people) counts.set(person.organization, (counts.get(person.organization) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0] ?? '';
}
