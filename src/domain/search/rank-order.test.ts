import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personFacts } from '#test/builders/person-facts.ts';
import { usualEtiquette } from './closed-doors.ts';
import { bestFirst, byScoreThenContent } from './rank-order.ts';
import { scorePeople } from './score-people.ts';
import type { PersonFacts } from './search-facts.ts';
import { usualWeights } from './weights.ts';

function aKnownPerson(id: string, messages: number, employerKey: string): PersonFacts {
  const { tie } = personFacts(id);
  const wrote = { ...tie, messagesSent: messages, messagesReceived: messages };
  return personFacts(id, { employerKey, title: 'Planner', tie: wrote });
}

test('law: ordering only as far as somebody asks gives the order of everybody', () => {
  const someone = fc.tuple(fc.nat(6), fc.constantFrom('', 'mill', 'bakery'));
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 60 }), fc.integer({ min: 1, max: 80 }), (given, few) => {
      const people = given.map(([messages, employer], at) => aKnownPerson(`p${at}`, messages, employer));
      const facts = { seeker: { title: '', roles: [] }, organizations: [], people };
      const scored = scorePeople(facts, '2026-11-22', usualEtiquette, usualWeights);
      const wanted = [...scored].sort(byScoreThenContent).map(({ person }) => person.id);
      expect([...bestFirst(scored, few)].map(({ person }) => person.id)).toEqual(wanted);
    }),
  );
});
