import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replyChances } from './chance-of-reply.ts';
import { usualEtiquette } from './closed-doors.ts';
import { placeKey } from './places.ts';
import { type ScoredPerson, scorePeople } from './score-people.ts';
import type { OrganizationFacts, PersonFacts, SearchFacts } from './search-facts.ts';
import { conversationWarmth } from './warmth.ts';
import { usualWeights } from './weights.ts';

const today = '2026-11-22';
const days = ['2026-11-01', '2026-08-20', '2025-03-05', '2016-01-31'];
const harbor: OrganizationFacts = {
  id: 'harbor',
  name: 'Harbor Transit',
  onList: true,
  love: 2,
  openings: [{ sign: 'heard', on: '2026-11-01' }],
  fit: 4,
  offerOn: null,
  lockedPlace: null,
};

const tie = fc.record({
  messagesSent: fc.integer({ min: 0, max: 12 }),
  messagesReceived: fc.integer({ min: 0, max: 12 }),
  firstOn: fc.constant(null),
  lastOn: fc.constantFrom(null, ...days),
  connectedOn: fc.constantFrom(null, ...days),
  closeness: fc.constantFrom(null, 1, 3, 5),
  endorsements: fc.integer({ min: 0, max: 3 }),
  recommendations: fc.integer({ min: 0, max: 1 }),
  mutuals: fc.integer({ min: 0, max: 30 }),
});
const somebody: fc.Arbitrary<PersonFacts> = fc
  .record({
    id: fc.uuid(),
    origin: fc.constantFrom('known', 'found', 'referral'),
    organizationId: fc.constantFrom(null, 'harbor'),
    employerKey: fc.constantFrom('', 'mill', 'bakery'),
    title: fc.constantFrom('', 'Service Planner', 'Director of Planning', 'Baker', 'Consultant'),
    seniority: fc.constantFrom(null, 'manager', 'unheard of'),
    recruiter: fc.boolean(),
    sharedEmployer: fc.boolean(),
    sharedSchool: fc.boolean(),
    tie,
    state: fc.constantFrom('none', 'none', 'waiting', 'talked', 'declined'),
    followUpsSent: fc.integer({ min: 0, max: 1 }),
    checkIns: fc.integer({ min: 0, max: 3 }),
    rapport: fc.constantFrom(null, 1, 5),
  })
  .map((given): PersonFacts => {
    const written = given.state === 'none' ? null : '2026-09-01';
    const talked = given.state === 'talked' ? '2026-09-20' : null;
    const dates = { firstMessageOn: written, lastMessageOn: written, lastConversationOn: talked, lastCheckInOn: null };
    const none = { circle: '', referredBy: [], doNotContact: false, skippedUntil: null };
    return { ...none, ...dates, conversations: talked === null ? 0 : 1, ...given } as PersonFacts;
  });

function aSearch(people: readonly PersonFacts[]): SearchFacts {
  return { seeker: { title: 'Teacher', roles: ['Service Planner'] }, organizations: [harbor], people };
}

const scoresOf = (facts: SearchFacts) => scorePeople(facts, today, usualEtiquette, usualWeights);

/** The score in full, for one person at a time: chance of a conversation times what it could bring, for its cost. */
function inFull(one: ScoredPerson, facts: SearchFacts): number {
  const { person, place, standing, act } = one;
  const there = facts.people.filter((other) => placeKey(other) === placeKey(person));
  const size = place.key === '' ? 1 : Math.min(3, there.length ** usualWeights.sizePower);
  const vouched = 1 + usualWeights.vouching * Math.min(4, place.warmTies);
  const warm = act === 'check-in' ? conversationWarmth(person, today, usualWeights) : 0;
  const others = Math.exp(place.logUncovered - Math.log(1 - 0.95 * standing.cover * warm));
  const direct = place.value * Math.min(1, place.hires * size) * standing.cover * others * vouched;
  const rapport = person.rapport === null ? 1 : 0.7 + 0.1 * person.rapport;
  const wider =
    usualWeights.names * (0.5 + 0.5 * place.value) * rapport +
    (usualWeights.uncertainty / (1 + place.talks)) * place.value;
  if (act === 'check-in') {
    const answered = usualWeights.checkInAnswer * usualWeights.checkInFade ** person.checkIns;
    return ((direct * (1 - warm) + 0.3 * wider) * answered) / usualWeights.checkInCost;
  }
  const held = one.reply.chance * replyChances(facts.people, today, usualWeights).held;
  const silent = there.filter(({ state }) => state === 'waiting' || state === 'declined').length;
  const tired = usualWeights.fatigue * Math.max(0, silent - (act === 'follow-up' ? 1 : 0));
  const first = (held * (direct + wider)) / (place.key === '' ? 1 : 1 + tired);
  const left = (usualWeights.followUps[person.followUpsSent] ?? 0) / usualWeights.followUpCost;
  return act === 'follow-up' ? first * left : first;
}

test('law: what is worked out once for everybody at a place gives each person the score in full', () => {
  fc.assert(
    fc.property(fc.array(somebody, { minLength: 1, maxLength: 20 }), (people) => {
      const facts = aSearch(people);
      for (const one of scoresOf(facts)) expect(one.score).toBeCloseTo(inFull(one, facts), 12);
    }),
  );
});
