import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replyChances } from './chance-of-reply.ts';
import { usualEtiquette } from './closed-doors.ts';
import { placeKey } from './places.ts';
import { byScoreThenContent } from './rank-order.ts';
import { type ScoredPerson, scorePeople } from './score-people.ts';
import type { OrganizationFacts, PersonFacts, SearchFacts } from './search-facts.ts';
import { conversationWarmth, tieWarmth } from './warmth.ts';
import { usualWeights } from './weights.ts';
import { wordOf } from './what-it-could-bring.ts';

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
  const cover = standing.cover * wordOf(person, tieWarmth(person.tie, today, usualWeights), usualWeights);
  const there = facts.people.filter((other) => placeKey(other) === placeKey(person));
  const size = place.key === '' ? 1 : Math.min(3, there.length ** usualWeights.sizePower);
  const vouched = 1 + usualWeights.vouching * Math.min(4, place.warmTies);
  const warm = act === 'check-in' ? conversationWarmth(person, today, usualWeights) : 0;
  const others = Math.exp(place.logUncovered - Math.log(1 - 0.95 * cover * warm));
  const need = Math.min(1, place.hires * size);
  const direct = place.value * need * cover * others * vouched;
  const rapport = person.rapport === null ? 1 : 0.7 + 0.1 * person.rapport;
  const wider =
    usualWeights.names *
      (0.5 + 0.5 * place.value) *
      (1 + usualWeights.namesThere * (need / usualWeights.hiresBase - 1)) *
      rapport +
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

test('law: leaving out whoever cannot come first at their place never leaves out the first', () => {
  fc.assert(
    fc.property(fc.array(somebody, { minLength: 1, maxLength: 20 }), (people) => {
      const facts = aSearch(people.map((one, i) => ({ ...one, id: `p${i}` })));
      const kept = scorePeople(facts, today, usualEtiquette, usualWeights, true);
      const firsts = (of: readonly ScoredPerson[]) => {
        const writes = [...of].filter(({ act }) => act === 'write').sort(byScoreThenContent);
        return new Map(writes.toReversed().map(({ place, person }) => [place.key, place.key === '' || person.id]));
      };
      expect(firsts(kept)).toEqual(firsts(scoresOf(facts)));
      const others = (of: readonly ScoredPerson[]) =>
        of.flatMap(({ act, place, person }) => (act === 'write' && place.key !== '' ? [] : [person.id]));
      expect(others(kept)).toEqual(others(scoresOf(facts)));
    }),
  );
});

test('law: more contact or later contact never lowers anybody not written to yet', () => {
  const more = fc.record({
    sent: fc.integer({ min: 0, max: 5 }),
    received: fc.integer({ min: 0, max: 5 }),
    on: fc.constantFrom(...days),
  });
  fc.assert(
    fc.property(fc.array(somebody, { minLength: 1, maxLength: 12 }), more, (people, { sent, received, on }) => {
      const [one] = people;
      if (one?.state !== 'none' || one.tie.lastOn === null) return;
      const { messagesSent, messagesReceived, lastOn } = one.tie;
      const later = { ...one.tie, lastOn: lastOn > on ? lastOn : on };
      const often = { ...later, messagesSent: messagesSent + sent, messagesReceived: messagesReceived + received };
      const scoreWith = (tie: PersonFacts['tie']) => {
        const facts = aSearch([{ ...one, tie }, ...people.slice(1)]);
        return scoresOf(facts).find(({ person }) => person.id === one.id)?.score ?? 0;
      };
      expect(scoreWith(later)).toBeGreaterThanOrEqual(scoreWith(one.tie) - 1e-12);
      expect(scoreWith(often)).toBeGreaterThanOrEqual(scoreWith(later) - 1e-12);
    }),
    { numRuns: 300 },
  );
});

test('repeated contact outranks a single one, and recent contact old contact, at every strength', () => {
  const known = (sent: number, lastOn: string | null, employerKey: string): PersonFacts => ({
    ...(fc.sample(somebody, { numRuns: 1, seed: 1 })[0] as PersonFacts),
    ...{ id: employerKey, origin: 'known', organizationId: null, employerKey, title: 'Planner', state: 'none' },
    ...{ firstMessageOn: null, lastMessageOn: null, conversations: 0, lastConversationOn: null, rapport: null },
    tie: {
      ...{ messagesSent: sent, messagesReceived: sent, lastOn, connectedOn: '2015-01-31', closeness: null },
      ...{ firstOn: null, endorsements: 0, recommendations: 0, mutuals: 0 },
    },
  });
  const inOrder = [
    known(60, '2026-11-20', 'a'),
    known(20, '2026-11-01', 'b'),
    known(4, '2026-08-20', 'c'),
    known(4, '2023-03-05', 'd'),
    known(1, '2023-03-05', 'e'),
    known(1, '2016-01-31', 'f'),
    known(0, null, 'g'),
  ];
  const sorted = [...scoresOf(aSearch(inOrder.toReversed()))].sort((a, b) => b.score - a.score);
  expect(sorted.map(({ person }) => person.id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
});

test('after a talk that brought no word of an opening, a need there is believed in less, unless one is posted or heard of since', () => {
  const facts = (openings: OrganizationFacts['openings']) => {
    const [base] = fc.sample(somebody, { numRuns: 1, seed: 1 });
    const plain = {
      ...(base as PersonFacts),
      ...({ origin: 'known', title: 'Planner', state: 'none', firstMessageOn: null, lastMessageOn: null } as const),
      ...{ conversations: 0, lastConversationOn: null, rapport: null, employerKey: '' },
    };
    const talked = { ...plain, id: 't', organizationId: 'harbor', state: 'talked', conversations: 1 } as const;
    const people = [
      { ...talked, firstMessageOn: '2026-11-01', lastMessageOn: '2026-11-01', lastConversationOn: '2026-11-10' },
      { ...plain, id: 'next', organizationId: 'harbor' },
    ];
    return { ...aSearch(people), organizations: [{ ...harbor, openings }] };
  };
  const hires = (openings: OrganizationFacts['openings']) =>
    scoresOf(facts(openings)).find(({ person }) => person.id === 'next')?.place.hires ?? 0;
  expect(hires([])).toBeLessThan(usualWeights.hiresBase);
  expect(hires([{ sign: 'heard', on: '2026-11-01' }])).toBeLessThan(hires([{ sign: 'heard', on: '2026-11-10' }]));
  expect(hires([{ sign: 'posted', on: null }])).toBe(usualWeights.hiresPosted);
});
