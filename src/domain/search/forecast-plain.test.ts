import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { addLogs, betaLogs, meanOf, seenLogs, valuesAt } from './chances-spread.ts';
import { drawCount, forecastFrom } from './forecast.ts';
import { type ReplyFact, repliesSeen, replySpreads } from './funnel-replies.ts';
import { reachedByAll, usualPriors } from './priors.ts';
import { evenPlaces } from './random-draws.ts';
import { type OpportunityFact, type StageFacts, stageBelief } from './stages.ts';
import { stageDelays } from './stages-delays.ts';

/** The same sums as the forecast makes, one world after another and everything sorted: slow, and easy to read. */
function plainByDays(facts: StageFacts, days: number, aWeek: number) {
  const belief = stageBelief(facts, today, usualPriors);
  const delays = stageDelays(usualPriors);
  const [omega, p, q] = [belief.opportunities, belief.interviewing, belief.offer].map((spread, i) =>
    valuesAt(spread, evenPlaces(drawCount, [11, 23, 47][i] ?? 0)),
  );
  let units = (aWeek / 7) * delays.wholeSum(days);
  for (const [age, count] of belief.conversationAges) units += count * delays.conversationAhead(age, days);
  const atLeastOne: number[] = [];
  const atLeastTwo: number[] = [];
  for (let i = 0; i < drawCount; i++) {
    const [o, interviewing, offer] = [omega?.[i] ?? 0, p?.[i] ?? 0, q?.[i] ?? 0];
    const chances: number[] = [];
    for (const [age, count] of belief.openOpportunities)
      for (let n = 0; n < count; n++)
        chances.push(
          (interviewing * offer * delays.opportunityAhead(age, days)) / (1 - interviewing * delays.interviewingBy(age)),
        );
    for (const [age, count] of belief.openInterviewing)
      for (let n = 0; n < count; n++)
        chances.push((offer * delays.interviewingAhead(age, days)) / (1 - offer * delays.offerBy(age)));
    const mean = o * interviewing * offer * units;
    const none = chances.reduce((product, chance) => product * (1 - chance), Math.exp(-mean));
    const odds = chances.reduce((sum, chance) => sum + chance / (1 - chance), mean);
    atLeastOne.push(1 - none);
    atLeastTwo.push(1 - none * (1 + odds));
  }
  return [atLeastOne, atLeastTwo].map((values) => {
    values.sort((a, b) => a - b);
    const mean = values.reduce((sum, value) => sum + value, 0) / drawCount;
    return { mean, low: values[drawCount * 0.1] ?? 0, high: values[drawCount * 0.9] ?? 0 };
  });
}

/** The answers of one kind by the sums as they are written in the evidence: every shift, every cell, in logarithms. */
function plainReplyMeans(facts: readonly ReplyFact[]) {
  const shifts = Array.from({ length: 13 }, (_, i) => (i - 6) / 2);
  const worlds = shifts.map((shift) => {
    const logs = reachedByAll.map((reachedBy) => {
      const { alpha, beta } = usualPriors.reply[reachedBy];
      const mean = 1 / (1 + (beta / alpha) * Math.exp(-shift * usualPriors.personalSpread));
      const prior = betaLogs({ alpha: mean * (alpha + beta), beta: (1 - mean) * (alpha + beta) });
      const theirs = facts.filter((fact) => fact.reachedBy === reachedBy);
      return addLogs(prior, seenLogs(repliesSeen(theirs, usualPriors))).map((value) => Math.exp(value));
    });
    const totals = logs.map((weights) => weights.reduce((sum, value) => sum + value, 0));
    const means = logs.map(
      (weights, kind) =>
        weights.reduce((sum, value, cell) => sum + value * ((cell + 0.5) / 400), 0) / (totals[kind] ?? 1),
    );
    return { weight: Math.exp(-0.5 * shift * shift) * totals.reduce((product, total) => product * total, 1), means };
  });
  const all = worlds.reduce((sum, { weight }) => sum + weight, 0);
  return reachedByAll.map((_, kind) =>
    worlds.reduce((sum, { weight, means }) => sum + (weight / all) * (means[kind] ?? 0), 0),
  );
}

const today = '2026-11-22';
const ago = (days: number) => addDays(today, -days);
const anOpening = fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 60 }), fc.boolean(), fc.boolean()).map(
  ([age, wait, isMet, closed]): OpportunityFact => ({
    heardOn: ago(age),
    interviewingOn: isMet && wait <= age ? ago(age - wait) : null,
    offerOn: null,
    closed,
  }),
);
const someFacts = fc.record({
  talkedOn: fc.array(fc.nat({ max: 150 }).map(ago), { maxLength: 40 }),
  opportunities: fc.array(anOpening, { maxLength: 20 }),
});

describe('quick sums and plain ones', () => {
  it('law: the forecast says what its plain counterpart says, means and ranges', () => {
    fc.assert(
      fc.property(
        someFacts,
        fc.integer({ min: 1, max: 196 }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (facts, days, aWeek) => {
          const quick = forecastFrom(stageBelief(facts, today, usualPriors), usualPriors).byDays(days, aWeek);
          // What comes with less than one chance in a million is left out of the quick sums.
          for (const [i, plain] of plainByDays(facts, days, aWeek).entries())
            for (const part of ['mean', 'low', 'high'] as const)
              expect(quick[i === 0 ? 'one' : 'two'][part]).toBeCloseTo(plain[part], 4);
        },
      ),
      { numRuns: 20 },
    );
  });
  it('law: what is believed of answers is what the sums in logarithms say', () => {
    const aFact = fc.record({
      reachedBy: fc.constantFrom(...reachedByAll),
      replied: fc.boolean(),
      waited: fc.nat({ max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(aFact, { maxLength: 40 }), (facts) => {
        const quick = replySpreads(facts, usualPriors);
        for (const [kind, mean] of plainReplyMeans(facts).entries())
          expect(meanOf(quick[reachedByAll[kind] ?? 'cold'])).toBeCloseTo(mean, 9);
      }),
      { numRuns: 20 },
    );
  });
});
