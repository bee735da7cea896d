import { describe, expect, it } from 'vitest';
import { refitRate, refitShare, refitStages } from './chances-refit.ts';
import { usualPriors } from './priors.ts';

describe('a practice refits the priors', () => {
  it('stays with the usual ones for a handful of clients', () => {
    const few = Array.from({ length: 5 }, () => ({
      conversations: 40,
      opportunities: 0,
      interviewingTrials: 0,
      interviewing: 0,
      offerTrials: 0,
      offers: 0,
    }));
    expect(refitStages(few, usualPriors)).toBe(usualPriors);
    expect(refitStages([...few, ...few, ...few], usualPriors).opportunities.rate).toBeGreaterThan(10);
  });
  it('moves to what its clients saw', () => {
    const alike = Array.from({ length: 60 }, () => ({ yes: 2, trials: 20 }));
    const share = refitShare(alike, usualPriors.offer);
    expect(share.alpha / (share.alpha + share.beta)).toBeCloseTo(0.1, 2);
    const rate = refitRate(alike, usualPriors.opportunities);
    expect(rate.shape / rate.rate).toBeCloseTo(0.1, 2);
  });
  it('never claims to know a client better than forty trials would tell', () => {
    const { alpha, beta } = refitShare(
      Array.from({ length: 200 }, () => ({ yes: 10, trials: 20 })),
      usualPriors.interviewing,
    );
    expect(alpha + beta).toBe(40);
  });
  it('sees that clients differ', () => {
    const apart = Array.from({ length: 60 }, (_, i) => ({ yes: i % 2 === 0 ? 1 : 15, trials: 20 }));
    const { alpha, beta } = refitShare(apart, usualPriors.interviewing);
    expect(alpha + beta).toBeLessThan(6);
  });
});
