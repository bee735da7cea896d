import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, rangeOf } from './chances-spread.ts';
import { type FunnelPerson, funnelSteps, splitBy, splitByReach } from './funnel.ts';
import { type ReplyFact, replySpreads, stillMayAnswer } from './funnel-replies.ts';
import { reachedByAll, usualPriors } from './priors.ts';

function aPerson(id: string, given: Partial<FunnelPerson> = {}): FunnelPerson {
  return {
    id,
    reachedBy: 'cold',
    channel: 'email',
    startingPoint: '',
    roles: [],
    organization: '',
    wroteOn: '2026-11-02',
    repliedOn: null,
    waited: 10,
    agreeing: null,
    talkedOn: [],
    named: 0,
    ...given,
  };
}
const today = '2026-11-22';
const facts = (people: readonly FunnelPerson[]) => ({ people, opportunities: [] });

describe('the funnel', () => {
  it('counts people, not messages, and gives a range with each share', () => {
    const people = [
      aPerson('a', { repliedOn: '2026-11-04', talkedOn: ['2026-11-10'], named: 2 }),
      aPerson('b', { repliedOn: '2026-11-05', agreeing: 3 }),
      aPerson('c'),
      aPerson('d', { wroteOn: null, talkedOn: ['2026-11-11'] }),
    ];
    const steps = funnelSteps(
      {
        people,
        opportunities: [
          { id: 'o', personId: 'a', heardOn: '2026-11-10', interviewingOn: '2026-11-20', offerOn: null, closed: false },
        ],
      },
      usualPriors,
      today,
    );
    expect(steps.map(({ step, count, outOf }) => [step, count, outOf])).toEqual([
      ['written', 3, 0],
      ['replied', 2, 3],
      ['talked', 2, 2],
      ['named', 1, 2],
      ['opportunity', 1, 2],
      ['interviewing', 1, 1],
      ['offer', 0, 1],
    ]);
    for (const { range } of steps.slice(1)) expect(range?.low).toBeLessThan(range?.high ?? 0);
    expect(steps[6]?.early).toBe(1);
    expect(steps[2]?.ids).toEqual(['a', 'd']);
  });
  it('knows an opening that is old from one that is young: both are open, and only the young one is too early to tell of', () => {
    const opening = (id: string, heardOn: string) => ({
      id,
      personId: null,
      heardOn,
      interviewingOn: null,
      offerOn: null,
      closed: false,
    });
    const interviewing = (heardOn: string) => {
      const openings = Array.from({ length: 12 }, (_, i) => opening(`o${i}`, heardOn));
      const step = funnelSteps({ people: [], opportunities: openings }, usualPriors, today)[5];
      return { early: step?.early, high: step?.range?.high ?? 0 };
    };
    expect(interviewing('2026-11-20').early).toBe(12);
    expect(interviewing('2026-05-20').early).toBe(0);
    expect(interviewing('2026-05-20').high).toBeLessThan(interviewing('2026-11-20').high - 0.15);
  });
  it('has no range where there is nothing to compare', () => {
    expect(funnelSteps(facts([]), usualPriors, today).every(({ count, range }) => count === 0 && range === null)).toBe(
      true,
    );
  });
  it('expects as little as the studies found before anything is known', () => {
    const spreads = replySpreads([], usualPriors);
    expect(meanOf(spreads.cold)).toBeCloseTo(0.125, 1);
    expect(meanOf(spreads.referred)).toBeCloseTo(0.6, 1);
    expect(rangeOf(spreads.cold).high).toBeLessThan(rangeOf(spreads.referred).high);
  });
  it('lets one kind of tie teach about the others', () => {
    const answered: ReplyFact[] = Array.from({ length: 20 }, () => ({ reachedBy: 'shared', replied: true, waited: 0 }));
    expect(meanOf(replySpreads(answered, usualPriors).cold)).toBeGreaterThan(
      meanOf(replySpreads([], usualPriors).cold) + 0.02,
    );
  });
  it('knows how likely an answer still is', () => {
    expect(stillMayAnswer(0.3, 3, usualPriors)).toBeCloseTo(0.079, 2);
    expect(stillMayAnswer(0.6, 7, usualPriors)).toBeCloseTo(0.092, 2);
  });
  it('splits by what she likes to know, the largest group first', () => {
    const people = [
      aPerson('a', { channel: 'linkedin-note' }),
      aPerson('b', { repliedOn: '2026-11-05' }),
      aPerson('c', { waited: 1 }),
    ];
    const [email, note] = splitBy(facts(people), ({ channel }) => [channel], usualPriors);
    expect(email).toMatchObject({ key: 'email', written: 2, replied: 1, waiting: 1, ids: ['b', 'c'] });
    expect(note).toMatchObject({ key: 'linkedin-note', written: 1, replied: 0, waiting: 0 });
    expect(splitByReach(facts(people), usualPriors).map(({ key, written }) => [key, written])).toEqual([['cold', 3]]);
  });
  const aFact = fc.record({
    reachedBy: fc.constantFrom(...reachedByAll),
    replied: fc.boolean(),
    waited: fc.nat({ max: 15 }),
  });
  it('law: a silent message never raises a rate, and the older the silence the more it says', () => {
    fc.assert(
      fc.property(fc.array(aFact, { maxLength: 30 }), aFact, (facts, more) => {
        const without = replySpreads(facts, usualPriors);
        const young = replySpreads([...facts, { ...more, replied: false }], usualPriors);
        const older = replySpreads([...facts, { ...more, replied: false, waited: more.waited + 2 }], usualPriors);
        for (const one of reachedByAll) {
          expect(meanOf(young[one])).toBeLessThanOrEqual(meanOf(without[one]) + 1e-9);
          expect(meanOf(older[one])).toBeLessThanOrEqual(meanOf(young[one]) + 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });
  it('law: the order of the facts is of no account', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 5 }), (order) => {
        const people = order.map((id) => aPerson(id, { waited: id.charCodeAt(0) % 12 }));
        const sorted = [...people].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(funnelSteps(facts(people), usualPriors, today)).toEqual(funnelSteps(facts(sorted), usualPriors, today));
        expect(splitByReach(facts(people), usualPriors)).toEqual(splitByReach(facts(sorted), usualPriors));
      }),
      { numRuns: 20 },
    );
  });
});
