import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisIds } from '../fit/axes.ts';
import { type FitSignal, rollUp } from '../fit/roll-up.ts';
import { usualShares } from '../fit/weights.ts';
import { fitLearned } from './fit-learned.ts';

const line = (over: Partial<FitSignal>): FitSignal => ({
  id: 'one',
  axis: 'culture',
  about: '',
  score: 5,
  quote: 'We leave at five.',
  personId: 'priya',
  on: '2026-11-01',
  ...over,
});
const learned = (lines: readonly FitSignal[]) => fitLearned(rollUp(lines), usualShares);

describe('fit as the ranking takes it', () => {
  test('is unknown while nobody spoke', () => {
    expect(learned([])).toBeNull();
    expect(learned([line({ quote: ' ' })])).toBeNull();
  });

  test('one voice on one axis moves it a little; all axes move it all the way', () => {
    expect(learned([line({})])).toBeCloseTo(3.5);
    expect(learned(axisIds.map((axis) => line({ id: axis, axis })))).toBeCloseTo(5);
  });

  test('law: it stays on the five steps, and a better score never lowers it', () => {
    const said = fc.record({ axis: fc.constantFrom(...axisIds), score: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 12 }), (given) => {
        const lines = given.map((one, at) => line({ ...one, id: `s${at}` }));
        const better = lines.map((one, at) => (at === 0 ? { ...one, score: Math.min(5, one.score + 1) } : one));
        const fit = learned(lines) ?? 0;
        expect(fit).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(fit).toBeLessThanOrEqual(5 + 1e-9);
        expect(learned(better)).toBeGreaterThanOrEqual(fit - 1e-9);
      }),
    );
  });
});
