/** Only what led somewhere: branches without a further conversation, an opening or anything still open are left out. Method: M8. */
import type { PictureFacts, PicturePerson } from './picture-facts.ts';

export interface Pruned {
  readonly facts: PictureFacts;
  /** How many people are left out. */
  readonly hidden: number;
}

/**
 * A person stays when they told her of an opening, when something with them is still open, or when anyone they led to stays or was talked with.
 * So whoever stays has everyone on the way to them beside them.
 */
export function withoutDeadEnds(facts: PictureFacts): Pruned {
  const people = new Map(facts.people.map((person) => [person.id, person]));
  const kept = new Set<string>();
  const keepWayTo = (from: PicturePerson | undefined): void => {
    for (let at = from; at && !kept.has(at.id); at = above(people, at)) kept.add(at.id);
  };
  for (const { personId } of facts.openings) keepWayTo(people.get(personId));
  for (const person of facts.people) {
    if (person.isOpen) keepWayTo(person);
    else if (person.talks.length > 0) keepWayTo(above(people, person));
  }
  const stays = ({ id }: PicturePerson): boolean => kept.has(id);
  return {
    facts: {
      ...facts,
      people: facts.people.filter(stays),
      referrals: facts.referrals.filter(({ from, to }) => kept.has(from) && kept.has(to)),
      openings: facts.openings.filter(({ personId }) => kept.has(personId)),
    },
    hidden: facts.people.length - kept.size,
  };
}

/** In one sentence what is left out, and that it was not for nothing. */
export function sayHidden(hidden: number): string {
  if (hidden === 0) return 'Every branch led somewhere or is still open.';
  return hidden === 1
    ? 'One person is left out: that branch has led no further so far.'
    : `${hidden} people are left out: those branches have led no further so far.`;
}

function above(people: ReadonlyMap<string, PicturePerson>, person: PicturePerson): PicturePerson | undefined {
  return person.parentId === null ? undefined : people.get(person.parentId);
}
