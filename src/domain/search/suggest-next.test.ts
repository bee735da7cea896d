import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personFacts } from '#test/builders/person-facts.ts';
import type { OrganizationFacts, PersonFacts, SearchFacts } from './search-facts.ts';
import { suggestNext } from './suggest-next.ts';

const today = '2026-11-22';

function aPlace(over: Partial<OrganizationFacts> = {}): OrganizationFacts {
  const usual = { id: 'harbor', name: 'Harbor Transit', onList: true, love: 2, openings: [], fit: null };
  return { ...usual, offerOn: null, lockedPlace: null, ...over };
}

const noTie = {
  messagesSent: 0,
  messagesReceived: 0,
  firstOn: null,
  lastOn: null,
  connectedOn: null,
  closeness: null,
  endorsements: 0,
  recommendations: 0,
  mutuals: 0,
};

function somebody(over: Partial<PersonFacts> = {}): PersonFacts {
  return personFacts('priya', { title: 'Service Planner', ...over });
}

function aSearch(
  people: readonly PersonFacts[],
  organizations: readonly OrganizationFacts[] = [aPlace()],
): SearchFacts {
  return { seeker: { title: 'Teacher', roles: ['Service Planner'] }, organizations, people };
}

const idsOf = (facts: SearchFacts) => suggestNext(facts, today, { count: 50 }).map(({ personId }) => personId);

describe('whom to talk to next', () => {
  test('a person who declined is not suggested again', () => {
    expect(idsOf(aSearch([somebody({ state: 'declined', firstMessageOn: '2026-10-01' })]))).toEqual([]);
  });

  test('nobody is suggested while there is nobody', () => {
    expect(suggestNext(aSearch([]), today)).toEqual([]);
  });

  test('a skipped person comes back on their day, not before', () => {
    expect(idsOf(aSearch([somebody({ skippedUntil: '2026-11-23' })]))).toEqual([]);
    expect(idsOf(aSearch([somebody({ skippedUntil: '2026-11-22' })]))).toEqual(['priya']);
  });

  test('somebody she wrote to lately and often comes before somebody long silent', () => {
    const lately = { ...noTie, messagesSent: 6, messagesReceived: 5, lastOn: '2026-08-01' };
    const long = { ...noTie, messagesSent: 1, messagesReceived: 0, lastOn: '2014-08-01' };
    expect(idsOf(aSearch([somebody({ id: 'a', tie: long }), somebody({ id: 'b', tie: lately })]))).toEqual(['b', 'a']);
  });

  test('an opening heard of puts the organization first and is the reason given', () => {
    const open = aPlace({ id: 'north', name: 'Northline', openings: [{ sign: 'heard', on: '2026-11-18' }] });
    const facts = aSearch(
      [somebody({ id: 'a', organizationId: 'harbor' }), somebody({ id: 'b', organizationId: 'north' })],
      [aPlace(), open],
    );
    const [first] = suggestNext(facts, today);
    expect(first?.personId).toBe('b');
    expect(first?.because).toBe('You heard of an opening at Northline 4 days ago.');
  });

  test('a place locked at the top of her list comes before one she loves as much', () => {
    const locked = aPlace({ id: 'north', name: 'Northline', lockedPlace: 1 });
    const facts = aSearch(
      [somebody({ id: 'a', organizationId: 'harbor' }), somebody({ id: 'b', organizationId: 'north' })],
      [aPlace(), locked],
    );
    expect(idsOf(facts)).toEqual(['b', 'a']);
  });

  test('an offer answers the signs that came before it', () => {
    const heard = { openings: [{ sign: 'heard', on: '2026-10-18' }] } as const;
    const made = aPlace({ id: 'north', ...heard, offerOn: '2026-11-10' });
    const open = aPlace({ id: 'harbor', ...heard });
    const facts = aSearch(
      [somebody({ id: 'a', organizationId: 'north' }), somebody({ id: 'b', organizationId: 'harbor' })],
      [made, open],
    );
    expect(idsOf(facts)).toEqual(['b', 'a']);
  });

  test('a fresh referral is the reason given for a stranger', () => {
    const referredBy = [{ personId: 'tom', on: '2026-11-15', mayUseName: true }];
    const [first] = suggestNext(aSearch([somebody({ origin: 'referral', referredBy, title: '' })]), today);
    expect(first?.because).toBe('Someone you know suggested you talk with them, 7 days ago.');
    expect(first?.chanceOfReply).toEqual({ low: 4, high: 8 });
  });

  test('somebody named to her within two weeks comes before an old friend, and that is the reason', () => {
    const friend = somebody({
      id: 'friend',
      employerKey: 'elsewhere',
      organizationId: null,
      tie: { ...somebody().tie, messagesSent: 40, messagesReceived: 40, lastOn: '2026-11-20', closeness: 5 },
    });
    const named = (on: string) =>
      somebody({ id: 'named', title: '', referredBy: [{ personId: 'tom', on, mayUseName: true, name: 'Tom' }] });
    const [first] = suggestNext(aSearch([friend, named('2026-11-15')]), today);
    expect(first).toMatchObject({ personId: 'named', because: 'Tom suggested you talk with them, 7 days ago.' });
    expect(idsOf(aSearch([friend, named('2026-09-01')]))[0]).toBe('friend');
  });

  test('somebody she talked with is due a word after a month, not before', () => {
    const talked = { state: 'talked', conversations: 1, firstMessageOn: '2026-09-01' } as const;
    const old = somebody({ ...talked, lastConversationOn: '2026-10-10' });
    expect(suggestNext(aSearch([old]), today)).toMatchObject([{ kind: 'check-in', personId: 'priya' }]);
    expect(idsOf(aSearch([somebody({ ...talked, lastConversationOn: '2026-11-10' })]))).toEqual([]);
  });

  test('one circle does not fill the list while others are there', () => {
    const former = Array.from({ length: 20 }, (_, i) =>
      somebody({ id: `f${i}`, circle: 'mill', sharedEmployer: true, employerKey: `f${i}` }),
    );
    const others = Array.from({ length: 10 }, (_, i) =>
      somebody({ id: `o${i}`, origin: 'found', employerKey: `o${i}` }),
    );
    const list = suggestNext(aSearch([...former, ...others]), today, { count: 10 });
    expect(list.filter(({ personId }) => personId.startsWith('f'))).toHaveLength(6);
    expect(list).toHaveLength(10);
  });
});

const day = fc.constantFrom('2026-11-20', '2026-10-01', '2026-05-05', '2024-01-31', '2026-12-24');
const dayOrNone = fc.option(day, { nil: null });
const person = fc
  .record({
    origin: fc.constantFrom('known', 'found', 'referral'),
    organizationId: fc.constantFrom(null, 'o1', 'o2', 'o3'),
    employerKey: fc.constantFrom('', 'mill', 'bakery'),
    title: fc.constantFrom('', 'Service Planner', 'Director of Planning', 'Baker'),
    sharedSchool: fc.boolean(),
    circle: fc.constantFrom('', 'school', 'mill'),
    state: fc.constantFrom('none', 'drafted', 'waiting', 'replied', 'agreed', 'talked', 'declined', 'closed'),
    firstMessageOn: dayOrNone,
    lastMessageOn: dayOrNone,
    followUpsSent: fc.integer({ min: 0, max: 3 }),
    conversations: fc.integer({ min: 0, max: 3 }),
    lastConversationOn: dayOrNone,
    checkIns: fc.integer({ min: 0, max: 3 }),
    rapport: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    doNotContact: fc.boolean(),
    skippedUntil: dayOrNone,
    tie: fc.record({
      messagesSent: fc.integer({ min: 0, max: 30 }),
      messagesReceived: fc.integer({ min: 0, max: 30 }),
      lastOn: dayOrNone,
      closeness: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      mutuals: fc.integer({ min: 0, max: 40 }),
    }),
  })
  .map((given): PersonFacts => somebody({ ...given, tie: { ...noTie, ...given.tie } } as Partial<PersonFacts>));
const places = fc.constant([
  aPlace({ id: 'o1', love: 3, openings: [{ sign: 'heard', on: '2026-11-01' }] }),
  aPlace({ id: 'o2', love: null, fit: 4, openings: [{ sign: 'posted', on: null }] }),
  aPlace({ id: 'o3', love: 0, onList: false }),
]);
const search = fc.tuple(fc.array(person, { maxLength: 25 }), places).map(([people, organizations]) =>
  aSearch(
    people.map((one, i) => ({ ...one, id: `p${String(i).padStart(2, '0')}` })),
    organizations,
  ),
);

describe('laws of whom to talk to next', () => {
  test('law: a closed door is never suggested, and nothing before its day', () => {
    fc.assert(
      fc.property(search, (facts) => {
        const byId = new Map(facts.people.map((one) => [one.id, one]));
        for (const { personId, kind } of suggestNext(facts, today)) {
          const one = byId.get(personId);
          expect(one?.doNotContact).toBe(false);
          expect(['none', 'drafted', 'talked']).toContain(one?.state);
          expect((one?.skippedUntil ?? '') <= today).toBe(true);
          if (kind === 'write') expect(one?.firstMessageOn).toBeNull();
          for (const on of [one?.lastMessageOn, one?.lastConversationOn]) expect((on ?? '') <= today).toBe(true);
        }
      }),
    );
  });

  test('law: one first message per organization, and none where one is open', () => {
    fc.assert(
      fc.property(search, (facts) => {
        const placeOf = new Map(facts.people.map((one) => [one.id, one.organizationId ?? one.employerKey]));
        const written = suggestNext(facts, today, { count: 50 })
          .filter(({ kind }) => kind === 'write')
          .map(({ personId }) => placeOf.get(personId))
          .filter((key) => key !== '');
        expect(new Set(written).size).toBe(written.length);
        const open = facts.people.filter(({ state }) => state === 'replied' || state === 'agreed');
        for (const one of open) expect(written).not.toContain((one.organizationId ?? one.employerKey) || 'nowhere');
      }),
    );
  });

  test('law: a referral never lowers the person referred', () => {
    fc.assert(
      fc.property(search, fc.nat(), day, (facts, pick, on) => {
        const fresh = facts.people.filter(({ state }) => state === 'none');
        const chosen = fresh[pick % Math.max(1, fresh.length)];
        if (chosen === undefined || chosen.firstMessageOn !== null) return;
        const named = { ...chosen, referredBy: [{ personId: 'tom', on, mayUseName: true }] };
        const after = { ...facts, people: facts.people.map((one) => (one === chosen ? named : one)) };
        const before = suggestNext(facts, today, { count: 50 });
        const then = suggestNext(after, today, { count: 50 });
        const was = before.findIndex(({ personId }) => personId === chosen.id);
        const is = then.findIndex(({ personId }) => personId === chosen.id);
        if (was < 0) return;
        expect(is).toBeGreaterThanOrEqual(0);
        expect(is).toBeLessThanOrEqual(was);
        expect(then[is]?.score).toBeGreaterThanOrEqual(before[was]?.score ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  test('law: the order the facts come in is irrelevant, and the same facts give the same answer', () => {
    fc.assert(
      fc.property(search, (facts) => {
        const once = suggestNext(facts, today);
        const turned = { ...facts, people: facts.people.toReversed(), organizations: facts.organizations.toReversed() };
        expect(suggestNext(turned, today)).toEqual(once);
        expect(suggestNext(facts, today)).toEqual(once);
      }),
    );
  });

  test('law: ids and names do not move anybody', () => {
    fc.assert(
      fc.property(search, (facts) => {
        const scores = (of: SearchFacts) =>
          suggestNext(of, today, { count: 50 }).map(({ score, kind }) => [kind, score]);
        const renamed = {
          ...facts,
          organizations: facts.organizations.map((one) => ({ ...one, id: `z-${one.id}`, name: `The ${one.name}` })),
          people: facts.people.toReversed().map((one, i) => ({
            ...one,
            id: `n${i}`,
            organizationId: one.organizationId === null ? null : `z-${one.organizationId}`,
          })),
        };
        expect(scores(renamed)).toEqual(scores(facts));
      }),
    );
  });

  test('law: every suggestion has a reason, and the first reason weighs most', () => {
    fc.assert(
      fc.property(search, (facts) => {
        for (const { because, reasons, chanceOfReply } of suggestNext(facts, today)) {
          expect(because).toBe(reasons[0]?.sentence);
          expect(because).toMatch(/^[^!]+\.$/);
          expect(Math.max(...reasons.map(({ weight }) => weight))).toBe(reasons[0]?.weight);
          expect(chanceOfReply.low).toBeLessThan(chanceOfReply.high);
          expect(chanceOfReply.high).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});
