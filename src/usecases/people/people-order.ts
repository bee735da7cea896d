/** The orders of the list of people: by what happened last, by how warm the tie is, by name. Method: M3. */
import type { Day } from '#domain/day.ts';
import { tieStrength } from '#domain/people/tie-strength.ts';
import type { CachedPerson, PeopleSnapshot } from '#store/search-cache.ts';
import { type Dealings, lastTouch } from './person-rows.ts';
import { tieFacts } from './tie-shape.ts';

export type PeopleOrder = 'name' | 'recent' | 'warmth';

/** Everybody's ids. What does not depend on the last days' dealings is sorted once a snapshot. */
export function peopleInOrder(
  snapshot: PeopleSnapshot,
  dealings: Dealings,
  order: PeopleOrder,
  today: Day,
): readonly string[] {
  if (order === 'name') return sortedOnce(snapshot, 'by name', () => '');
  const rank = order === 'recent' ? recentRank(snapshot) : warmthRank(snapshot, today);
  const quiet = sortedOnce(snapshot, order === 'recent' ? 'by recent' : `by warmth ${today}`, (person) =>
    rank(person, undefined),
  );
  if (dealings.size === 0) return quiet;
  const dealt = sorted(
    snapshot,
    [...dealings.keys()].flatMap((id) => snapshot.people.get(id) ?? []),
    (person) => rank(person, dealings),
  );
  return mergeOrders(
    quiet.filter((id) => !dealings.has(id)),
    dealt.ids,
    (id) => dealt.ranks.get(id) ?? '',
    (id) => {
      const person = snapshot.people.get(id);
      return person ? rank(person, undefined) : '';
    },
  );
}

/** A text that sorts descending: the larger, the earlier in the list. */
type Rank = (person: CachedPerson, dealings: Dealings | undefined) => string;

function recentRank(snapshot: PeopleSnapshot): Rank {
  return (person, dealings) => {
    const touched = lastTouch(snapshot, person, dealings?.get(person.id)) ?? '';
    const came =
      person.connected_on ??
      (person.source === 'hand' || person.source === 'referral' ? person.created_at.slice(0, 10) : '');
    return touched > came ? touched : came;
  };
}

function warmthRank(snapshot: PeopleSnapshot, today: Day): Rank {
  return (person, dealings) => {
    const heldOn = (dealings?.get(person.id)?.conversations ?? []).flatMap((c) =>
      c.status === 'held' && c.held_on !== null ? [c.held_on] : [],
    );
    return tieStrength(tieFacts({ person, tie: snapshot.ties.get(person.id), heldOn }), today).strength.toFixed(3);
  };
}

function sortedOnce(snapshot: PeopleSnapshot, key: string, rank: (person: CachedPerson) => string): readonly string[] {
  return snapshot.once(key, () => sorted(snapshot, [...snapshot.people.values()], rank).ids);
}

function sorted(_: PeopleSnapshot, people: readonly CachedPerson[], rank: (person: CachedPerson) => string) {
  const ranked = people.map((person) => ({ id: person.id, rank: rank(person), name: person.name_key }));
  ranked.sort(
    (a, b) =>
      (a.rank > b.rank ? -1 : a.rank < b.rank ? 1 : 0) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  );
  return { ids: ranked.map((one) => one.id), ranks: new Map(ranked.map((one) => [one.id, one.rank])) };
}

/** Two sorted lists as one; `few` goes first where ranks are equal. */
function mergeOrders(
  many: readonly string[],
  few: readonly string[],
  rankOfFew: (id: string) => string,
  rankOfMany: (id: string) => string,
): readonly string[] {
  const merged: string[] = [];
  let at = 0;
  for (const id of few) {
    const rank = rankOfFew(id);
    let upTo = at;
    // Binary search: ranks of the many are only worked out where they are needed.
    let end = many.length;
    while (upTo < end) {
      const middle = (upTo + end) >> 1;
      if (rankOfMany(many[middle] ?? '') > rank) upTo = middle + 1;
      else end = middle;
    }
    for (; at < upTo; at += 1) merged.push(many[at] ?? '');
    merged.push(id);
  }
  for (; at < many.length; at += 1) merged.push(many[at] ?? '');
  return merged;
}
