import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaCdf, logGamma, lognormalCdf, normalCdf } from './gamma-distribution.ts';

describe('gamma, normal and lognormal', () => {
  it('agree with published values', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 11);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 11);
    // A gamma of shape 1 is an exponential, of shape 2 its sum with another.
    expect(gammaCdf(2, 1)).toBeCloseTo(1 - Math.exp(-2), 12);
    expect(gammaCdf(21, 2, 7)).toBeCloseTo(1 - 4 * Math.exp(-3), 12);
    // Chi-square with 3 degrees of freedom: 95 % lies below 7.8147.
    expect(gammaCdf(7.814727903251178, 1.5, 2)).toBeCloseTo(0.95, 10);
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 10);
    expect(normalCdf(-1)).toBeCloseTo(0.15865525393145707, 10);
  });
  it('says that 80 % of answers are there by day 3, 93 % by day 7, 96 % by day 10', () => {
    expect(lognormalCdf(3, 1, 1.3)).toBeCloseTo(0.8, 2);
    expect(lognormalCdf(7, 1, 1.3)).toBeCloseTo(0.93, 2);
    expect(lognormalCdf(10, 1, 1.3)).toBeCloseTo(0.96, 2);
    expect(lognormalCdf(0, 1, 1.3)).toBe(0);
  });
  it('law: a longer wait is never less likely to have ended', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (shape, x, more) => {
          expect(gammaCdf(x + more, shape)).toBeGreaterThanOrEqual(gammaCdf(x, shape) - 1e-12);
          expect(gammaCdf(x, shape)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
