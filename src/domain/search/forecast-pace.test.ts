import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { forecastFrom } from './forecast.ts';
import { paceNow, quietAhead } from './forecast-pace.ts';
import { usualPriors } from './priors.ts';
import { stageBelief } from './stages.ts';

const today = '2026-11-22';
const ago = (days: number) => addDays(today, -days);
const onward = (days: number) => addDays(today, days);

describe('the pace she goes on with', () => {
  const held = [ago(80), ago(45), ago(41), ago(38), ago(35), ago(3)];
  const away = { fromOn: ago(32), untilOn: ago(5) };

  it('takes days away out of her last four weeks', () => {
    expect(paceNow(held, 3, today).aWeek).toBe(0.25);
    expect(paceNow(held, 3, today, [away])).toMatchObject({ aWeek: 1.25, isOwn: true });
    expect(paceNow(held, 3, today, [away]).because).toContain('in the last four weeks you were there');
  });
  it('knows her pace while she is away, and says when it goes on', () => {
    const now = { fromOn: ago(2), untilOn: onward(6) };
    expect(paceNow([ago(60), ago(25), ago(18), ago(11), ago(4)], 3, today, [now])).toMatchObject({
      aWeek: 1,
      isOwn: true,
    });
    expect(paceNow([ago(4)], 3, today, [now]).because).toContain('It begins again after your pause, on November 29.');
  });
  it('still goes by what she chose while there are too few days she was there', () => {
    expect(paceNow([ago(20)], 2, today, [{ fromOn: ago(18), untilOn: ago(2) }])).toMatchObject({
      aWeek: 2,
      isOwn: false,
    });
  });
  it('law: a pause that is over never makes her slower than if its days counted as quiet', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat({ max: 20 }),
        (days, length, end) => {
          const pause = { fromOn: ago(end + length), untilOn: ago(end + 1) };
          const talked = days.filter((n) => n <= end || n > end + length).map(ago);
          const [without, counted] = [paceNow(talked, 3, today), paceNow(talked, 3, today, [pause])];
          if (without.isOwn && counted.isOwn) expect(counted.aWeek).toBeGreaterThanOrEqual(without.aWeek - 1e-9);
        },
      ),
    );
  });
});

describe('a pause ahead', () => {
  const belief = stageBelief({ talkedOn: [ago(9), ago(3)], opportunities: [] }, today, usualPriors);
  const chance = (pauses: Parameters<typeof quietAhead>[0], days: number) =>
    forecastFrom(belief, usualPriors, quietAhead(pauses, today)).byDays(days, 3).one.mean;

  it('is told in days from today, in order and apart', () => {
    const two = [
      { fromOn: onward(30), untilOn: onward(39) },
      { fromOn: ago(4), untilOn: onward(2) },
      { fromOn: onward(35), untilOn: onward(36) },
      { fromOn: ago(40), untilOn: ago(30) },
    ];
    expect(quietAhead(two, today)).toEqual([
      { from: 0, to: 3 },
      { from: 30, to: 40 },
    ]);
  });
  it('costs what its days would have brought by then, and nothing once it lies beyond', () => {
    const whole = chance([], 84);
    expect(chance([{ fromOn: today, untilOn: onward(13) }], 84)).toBeLessThan(whole - 0.01);
    expect(chance([{ fromOn: onward(84), untilOn: onward(98) }], 84)).toBe(whole);
    // Away all along is as good as no further conversation at all.
    expect(chance([{ fromOn: today, untilOn: onward(120) }], 84)).toBeCloseTo(
      forecastFrom(belief, usualPriors).byDays(84, 0).one.mean,
      9,
    );
  });
  it('law: with a pause ahead too, a later day never lowers a chance', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 100 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 180 }),
        fc.integer({ min: 1, max: 60 }),
        (from, length, days, later) => {
          const pauses = [{ fromOn: onward(from), untilOn: onward(from + length) }];
          expect(chance(pauses, days + later)).toBeGreaterThanOrEqual(chance(pauses, days) - 1e-9);
          expect(chance(pauses, days)).toBeLessThanOrEqual(chance([], days) + 1e-9);
        },
      ),
      { numRuns: 25 },
    );
  });
});
