import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualEtiquette } from './closed-doors.ts';
import { bestFirst, byScoreThenContent } from './rank-order.ts';
import { scorePeople } from './score-people.ts';
import type { PersonFacts } from './search-facts.ts';
import { usualWeights } from './weights.ts';

function aKnownPerson(id: string, messages: number, employerKey: string): PersonFacts {
  return {
    id,
    origin: 'known',
    organizationId: null,
    employerKey,
    title: 'Planner',
    seniority: null,
    recruiter: false,
    sharedEmployer: false,
    sharedSchool: false,
    circle: '',
    tie: {
      messagesSent: messages,
      messagesReceived: messages,
      firstOn: null,
      lastOn: null,
      connectedOn: null,
      closeness: null,
      endorsements: 0,
      recommendations: 0,
      mutuals: 0,
    },
    referredBy: [],
    state: 'none',
    firstMessageOn: null,
    lastMessageOn: null,
    followUpsSent: 0,
    conversations: 0,
    lastConversationOn: null,
    checkIns: 0,
    lastCheckInOn: null,
    rapport: null,
    doNotContact: false,
    skippedUntil: null,
  };
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
