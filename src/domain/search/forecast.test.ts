import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { meanOf, quantileOf, rateSpread, shareSpread } from './chances-spread.ts';
import { forecastFrom } from './forecast.ts';
import { freshAWeek, growthOf, paceWithNames } from './forecast-growth.ts';
import { offersOnlyChance } from './forecast-offers-only.ts';
import { paceNow } from './forecast-pace.ts';
import { usualPriors } from './priors.ts';
import { evenDraws } from './random-draws.ts';
import { type OpportunityFact, type StageFacts, stageBelief } from './stages.ts';
import { outlook } from './where-you-stand.ts';

const today = '2026-11-22';
const ago = (days: number) => addDays(today, -days);
const nothing: StageFacts = { talkedOn: [], opportunities: [] };
const forecast = (facts: StageFacts) => forecastFrom(stageBelief(facts, today, usualPriors), usualPriors);
const heard = (days: number, given: Partial<OpportunityFact> = {}): OpportunityFact => ({
  heardOn: ago(days),
  interviewingOn: null,
  offerOn: null,
  closed: false,
  ...given,
});

describe('what is believed', () => {
  it('is the prior while nothing was seen, and the plain count when everything is old', () => {
    const held = shareSpread({ alpha: 7, beta: 3 }, { yes: 0, no: 0, open: [] });
    expect(meanOf(held)).toBeCloseTo(0.7, 3);
    expect(quantileOf(held, 0.05)).toBeCloseTo(0.45, 2);
    expect(quantileOf(held, 0.95)).toBeCloseTo(0.9, 2);
    expect(meanOf(shareSpread({ alpha: 1, beta: 1 }, { yes: 3, no: 6, open: [] }))).toBeCloseTo(4 / 11, 3);
    const rate = rateSpread({ shape: 2, rate: 10 }, 0, 0);
    expect(meanOf(rate)).toBeCloseTo(0.2, 3);
    expect(quantileOf(rate, 0.05)).toBeCloseTo(0.036, 2);
    expect(quantileOf(rate, 0.95)).toBeCloseTo(0.474, 2);
  });
});

describe('the forecast', () => {
  it('says before the first conversation what the studies say: three of four within 125 conversations', () => {
    const { withinConversations, conversationsFor } = forecast(nothing);
    for (const [n, chance] of [
      [12, 0.207],
      [25, 0.353],
      [50, 0.526],
      [125, 0.751],
      [250, 0.873],
    ] as const)
      expect(withinConversations(n).one.mean).toBeCloseTo(chance, 1.7);
    expect(withinConversations(125).two.mean).toBeCloseTo(0.54, 1);
    expect(conversationsFor(0.5)).toBeGreaterThan(38);
    expect(conversationsFor(0.5)).toBeLessThan(52);
  });
  it('is surer once interviews are under way, long before the first offer', () => {
    const talkedOn = Array.from({ length: 30 }, (_, i) => ago(i * 3));
    const quiet = forecast({ talkedOn, opportunities: [] }).byDays(84, 2).one.mean;
    const met = [heard(40, { interviewingOn: ago(20) }), heard(30, { interviewingOn: ago(5) }), heard(6)];
    expect(forecast({ talkedOn, opportunities: met }).byDays(84, 2).one.mean).toBeGreaterThan(quiet + 0.25);
  });
  it('counts nothing twice: an opening that was closed brings no more', () => {
    const open = forecast({ talkedOn: [ago(30)], opportunities: [heard(10)] }).byDays(56, 0).one.mean;
    const closed = forecast({ talkedOn: [ago(30)], opportunities: [heard(10, { closed: true })] }).byDays(56, 0);
    expect(closed.one.mean).toBeLessThan(open);
  });
  it('gives the chances of each number of offers, which agree with those of one and two', () => {
    const all = forecast({
      talkedOn: [ago(9), ago(3)],
      opportunities: [heard(8), heard(9, { interviewingOn: ago(2) })],
    });
    const counts = all.countsByDays(84, 3, 4);
    expect(counts.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
    expect(1 - (counts[0] ?? 0)).toBeCloseTo(all.byDays(84, 3).one.mean, 9);
    expect(1 - (counts[0] ?? 0) - (counts[1] ?? 0)).toBeCloseTo(all.byDays(84, 3).two.mean, 9);
  });
  it('has a plain counterpart that looks at offers only', () => {
    expect(offersOnlyChance({ talkedOn: [], offers: 0 }, today, 0, 3, usualPriors)).toBe(0);
    expect(offersOnlyChance({ talkedOn: [], offers: 1 }, today, 84, 3, usualPriors)).toBeGreaterThan(
      offersOnlyChance({ talkedOn: [], offers: 0 }, today, 84, 3, usualPriors),
    );
  });

  const someFacts = fc.record({
    talkedOn: fc.array(fc.nat({ max: 150 }).map(ago), { maxLength: 40 }),
    opportunities: fc.array(
      fc
        .tuple(fc.nat({ max: 90 }), fc.nat({ max: 60 }), fc.boolean(), fc.boolean())
        .map(([age, wait, isMet, closed]) =>
          heard(age, { interviewingOn: isMet && wait <= age ? ago(age - wait) : null, closed }),
        ),
      { maxLength: 8 },
    ),
  });
  it('law: more exposure never lowers a chance: a later day, a fuller week, a conversation today', () => {
    fc.assert(
      fc.property(
        someFacts,
        fc.integer({ min: 1, max: 180 }),
        fc.integer({ min: 0, max: 100 }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (facts, days, later, aWeek) => {
          const now = forecast(facts);
          const base = now.byDays(days, aWeek);
          const longer = now.byDays(days + later, aWeek);
          const fuller = now.byDays(days, aWeek + 2);
          const talked = forecast({ ...facts, talkedOn: [...facts.talkedOn, today] }).byDays(days, aWeek);
          for (const which of ['one', 'two'] as const)
            for (const part of ['low', 'mean', 'high'] as const) {
              expect(longer[which][part]).toBeGreaterThanOrEqual(base[which][part] - 1e-9);
              expect(fuller[which][part]).toBeGreaterThanOrEqual(base[which][part] - 1e-9);
              expect(talked[which][part]).toBeGreaterThanOrEqual(base[which][part] - 1e-9);
            }
          expect(now.withinConversations(later + 1).one.mean).toBeGreaterThanOrEqual(
            now.withinConversations(later).one.mean,
          );
          expect(base.two.mean).toBeLessThanOrEqual(base.one.mean);
        },
      ),
      { numRuns: 25 },
    );
  });
  it('law: the same facts give the same picture, in whatever order they come', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const turned = { talkedOn: [...facts.talkedOn].reverse(), opportunities: [...facts.opportunities].reverse() };
        expect(forecast(turned).byDays(84, 3)).toEqual(forecast(facts).byDays(84, 3));
      }),
      { numRuns: 25 },
    );
  });
  it('draws evenly, and the same from the same seed', () => {
    const draws = evenDraws(100, 3);
    expect(evenDraws(100, 3)).toEqual(draws);
    expect(evenDraws(100, 4)).not.toEqual(draws);
    expect([...draws].sort((a, b) => a - b).every((value, i) => Math.floor(value * 100) === i)).toBe(true);
  });
});

describe('growth by names', () => {
  const reply = shareSpread({ alpha: 6, beta: 4 }, { yes: 0, no: 0, open: [] });
  const held = shareSpread({ alpha: 7, beta: 3 }, { yes: 0, no: 0, open: [] });
  const none = { conversations: 0, names: 0, asked: 0, namesFromAsked: 0, notAsked: 0 };
  it('starts from about four further conversations for each ten', () => {
    const growth = growthOf(none, reply, held, usualPriors);
    expect(growth.middle).toBeGreaterThan(0.2);
    expect(growth.middle).toBeLessThan(0.5);
    expect(freshAWeek(3, growth).low).toBeLessThan(freshAWeek(3, growth).high);
    expect(growth.ifAsked).toBe(1);
  });
  it('sees what asking each time would bring once she has sometimes not asked', () => {
    const facts = { conversations: 20, names: 14, asked: 10, namesFromAsked: 13, notAsked: 10 };
    const growth = growthOf(facts, reply, held, usualPriors);
    expect(growth.ifAsked).toBeGreaterThan(1.4);
    expect(paceWithNames(3, growth, growth.ifAsked)).toBeGreaterThan(3);
  });
});

describe('pace and outlook', () => {
  it('counts on with her last four weeks, and with what she chose while there are too few', () => {
    expect(paceNow([], 3, today)).toMatchObject({ aWeek: 3, isOwn: false });
    expect(paceNow([ago(30), ago(20), ago(10), ago(3)], 5, today)).toMatchObject({ aWeek: 0.75, isOwn: true });
    expect(paceNow([ago(90)], 2, today)).toMatchObject({ aWeek: 2, isOwn: false });
  });
  it('says how many conversations most still need, never fewer for the many than for the few', () => {
    const all = outlook(
      {
        ...nothing,
        people: [],
        opportunities: [],
        chosenPace: 3,
        growth: { names: 0, asked: 0, namesFromAsked: 0, notAsked: 0 },
      },
      today,
      usualPriors,
    );
    expect(all.toGo.low).toBeGreaterThan(8);
    expect(all.toGo.low).toBeLessThan(20);
    expect(all.toGo.high).toBeGreaterThan(100);
    expect(all.ahead).toHaveLength(7);
    expect(all.ahead.at(-1)?.on).toBe(addDays(today, 196));
    expect(all.changes.map(({ change }) => change)).toEqual(['two-more']);
  });
});
