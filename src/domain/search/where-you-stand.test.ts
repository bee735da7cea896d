import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { type FunnelPerson, funnelSteps, splitBy, splitByReach } from './funnel.ts';
import { reachedByAll, usualPriors } from './priors.ts';
import { outlook, type StandingFacts } from './where-you-stand.ts';

const today = '2026-11-22';
const ago = (days: number) => addDays(today, -days);

/** Everything that is shown of where she stands. */
function picture(facts: StandingFacts) {
  return {
    outlook: outlook(facts, today, usualPriors),
    steps: funnelSteps(facts, usualPriors, today),
    reach: splitByReach(facts, usualPriors),
    channels: splitBy(facts, ({ channel }) => [channel], usualPriors),
    places: splitBy(facts, ({ organization }) => [organization], usualPriors),
  };
}

const aPerson = fc
  .record({
    reachedBy: fc.constantFrom(...reachedByAll),
    channel: fc.constantFrom('email', 'linkedin-note'),
    organization: fc.constantFrom('Harbor Transit', 'Metro Rail'),
    wrote: fc.nat({ max: 60 }),
    replied: fc.boolean(),
    talked: fc.boolean(),
    waited: fc.nat({ max: 15 }),
    named: fc.nat({ max: 2 }),
  })
  .map(
    ({ wrote, replied, talked, waited, ...rest }): Omit<FunnelPerson, 'id'> => ({
      ...rest,
      startingPoint: '',
      roles: [],
      wroteOn: ago(wrote),
      repliedOn: replied ? ago(wrote) : null,
      waited: replied ? 0 : waited,
      agreeing: replied && !talked ? Math.min(wrote, 30) : null,
      talkedOn: replied && talked ? [ago(Math.max(0, wrote - 3))] : [],
    }),
  );

const someFacts = fc
  .record({
    people: fc.array(aPerson, { maxLength: 25 }),
    openings: fc.array(fc.record({ teller: fc.nat({ max: 24 }), age: fc.nat({ max: 90 }), met: fc.boolean() }), {
      maxLength: 6,
    }),
  })
  .map(
    ({ people, openings }): StandingFacts => ({
      people: people.map((person, i) => ({ ...person, id: `p${String(i).padStart(2, '0')}` })),
      opportunities: openings.map(({ teller, age, met }, i) => ({
        id: `o${i}`,
        personId: `p${String(teller).padStart(2, '0')}`,
        heardOn: ago(age),
        interviewingOn: met ? ago(Math.floor(age / 2)) : null,
        offerOn: null,
        closed: false,
      })),
      talkedOn: people.flatMap(({ talkedOn }) => talkedOn),
      chosenPace: 3,
      growth: { names: 4, asked: 3, namesFromAsked: 3, notAsked: 1 },
    }),
  );

function silent(given: Partial<FunnelPerson>): FunnelPerson {
  return {
    id: 'zz',
    reachedBy: 'cold',
    channel: 'email',
    startingPoint: '',
    roles: [],
    organization: 'Harbor Transit',
    wroteOn: ago(20),
    repliedOn: null,
    waited: 0,
    agreeing: null,
    talkedOn: [],
    named: 0,
    ...given,
  };
}

const withOneMore = (facts: StandingFacts, person: FunnelPerson): StandingFacts => ({
  ...facts,
  people: [...facts.people, person],
});

describe('laws of where she stands', () => {
  it('law: the same facts give the same picture, in whatever order they come', () => {
    fc.assert(
      fc.property(
        someFacts.chain((facts) =>
          fc.record({
            facts: fc.constant(facts),
            people: fc.shuffledSubarray([...facts.people], { minLength: facts.people.length }),
            opportunities: fc.shuffledSubarray([...facts.opportunities], { minLength: facts.opportunities.length }),
            talkedOn: fc.shuffledSubarray([...facts.talkedOn], { minLength: facts.talkedOn.length }),
          }),
        ),
        ({ facts, ...shuffled }) => {
          expect(picture({ ...facts, ...shuffled })).toEqual(picture(facts));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('law: one more silence raises no share of answers, whoever is silent and however long', () => {
    fc.assert(
      fc.property(someFacts, fc.constantFrom(...reachedByAll), fc.nat({ max: 15 }), (facts, reachedBy, waited) => {
        const [before, after] = [picture(facts), picture(withOneMore(facts, silent({ reachedBy, waited })))];
        const [then, now] = [before.steps[1], after.steps[1]];
        if (then?.range && now?.range) {
          expect(now.range.low).toBeLessThanOrEqual(then.range.low + 1e-9);
          expect(now.range.high).toBeLessThanOrEqual(then.range.high + 1e-9);
        }
        for (const split of ['reach', 'channels', 'places'] as const)
          for (const group of before[split]) {
            const same = after[split].find(({ key }) => key === group.key);
            expect(same?.range.low).toBeLessThanOrEqual(group.range.low + 1e-9);
            expect(same?.range.high).toBeLessThanOrEqual(group.range.high + 1e-9);
          }
        expect(after.outlook.growth.middle).toBeLessThanOrEqual(before.outlook.growth.middle + 1e-9);
      }),
      { numRuns: 25 },
    );
  });

  it('law: silence of today is no failure, a young one costs less than an old one', () => {
    fc.assert(
      fc.property(someFacts, fc.integer({ min: 1, max: 9 }), (facts, waited) => {
        const replied = (person: FunnelPerson) => {
          const step = picture(withOneMore(facts, person)).steps[1];
          return { low: step?.range?.low ?? 0, high: step?.range?.high ?? 0, early: step?.early ?? 0 };
        };
        // Counted among those written to, and nothing else: two of them give what one gives.
        const [fresh, twice] = [
          replied(silent({ waited: 0 })),
          picture(withOneMore(withOneMore(facts, silent({ waited: 0 })), silent({ id: 'zzz', waited: 0 }))).steps[1],
        ];
        expect(twice?.range?.high).toBeCloseTo(fresh.high, 9);
        expect(twice?.early).toBe(fresh.early + 1);
        const [young, old] = [replied(silent({ waited })), replied(silent({ waited: 10 }))];
        expect(young.high).toBeLessThan(fresh.high);
        expect(old.high).toBeLessThan(young.high);
        expect(young.early).toBe(old.early + 1);
      }),
      { numRuns: 25 },
    );
  });
});
