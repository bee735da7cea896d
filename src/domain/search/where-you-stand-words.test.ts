import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualPriors } from './priors.ts';
import { type Outlook, outlook } from './where-you-stand.ts';
import {
  roundly,
  sayActs,
  sayApplications,
  sayByDay,
  sayChange,
  sayLanded,
  sayStep,
  sayTenths,
  sayToGo,
  sayUnknown,
} from './where-you-stand-words.ts';

const fresh = outlook(
  {
    people: [],
    opportunities: [],
    talkedOn: [],
    chosenPace: 3,
    growth: { names: 0, asked: 0, namesFromAsked: 0, notAsked: 0 },
  },
  '2026-11-22',
  usualPriors,
);
const placed = (given: Partial<Outlook>): Outlook => ({ ...fresh, ...given });

describe('where she stands, in words', () => {
  it('says how many more most people need, and where she is', () => {
    expect(sayToGo(placed({ toGo: { low: 21, high: 118 }, conversations: 31 }))).toBe(
      'Most people in your place need between 20 and 120 more conversations; you are at 31.',
    );
    expect(sayToGo(placed({ toGo: { low: 40, high: 500 }, conversations: 2 }))).toContain('at least 40 more');
    expect(sayToGo(placed({ toGo: { low: 0, high: 35 }, offers: 1 }))).toContain(
      'up to 35 more conversations for a further offer',
    );
    expect(sayToGo(placed({ toGo: { low: 0, high: 0 }, open: 3 }))).toContain('what is open now would be enough');
  });
  it('speaks in tenths, never finer', () => {
    expect(sayTenths({ low: 0.22, high: 0.51 })).toBe('between 2 and 5 in 10');
    expect(sayTenths({ low: 0.01, high: 0.04 })).toBe('fewer than 1 in 10');
    expect(sayTenths({ low: 0.01, high: 0.24 })).toBe('up to 2 in 10');
    expect(sayTenths({ low: 0.37, high: 0.42 })).toBe('about 4 in 10');
    expect(sayTenths({ low: 0.97, high: 0.99 })).toBe('nearly all');
  });
  it('names the day, the range and the second offer', () => {
    const first = fresh.ahead[2];
    if (!first) throw new Error('no look ahead');
    expect(sayByDay(first, fresh)).toMatch(/^By \w+ \d+.*: the chance of an offer is .*10\.$/);
  });
  it('says what a change moves only where tenths show it', () => {
    const chance = (mean: number) => ({ low: mean, mean, high: mean });
    expect(sayChange({ change: 'two-more', aWeek: 5, now: chance(0.41), changed: chance(0.52) })).toContain(
      'from about 4 to about 5 in 10',
    );
    expect(sayChange({ change: 'two-more', aWeek: 5, now: chance(0.42), changed: chance(0.44) })).toContain('a little');
  });
  it('says what it does not know, and blames nobody for few answers', () => {
    expect(sayUnknown(fresh, 3, 0).join(' ')).toContain('nothing here says how well you write');
    expect(sayUnknown(placed({ conversations: 34 }), 60, 0).join(' ')).toContain('no opening in 34 conversations');
    expect(sayActs(0, 4)).toBe('The last four weeks: 4 postings answered, and no word with people yet.');
    expect(sayStep({ step: 'replied', count: 3, outOf: 12, early: 2, range: { low: 0.2, high: 0.4 } })).toBe(
      '3 of 12 answered. For 2 it is too early to tell. With all that is known: between 2 and 4 in 10.',
    );
  });
  it('says after a landing what lies behind it, and nothing of what lies ahead', () => {
    expect(sayLanded('2026-12-03', { conversations: 43, offers: 2 })).toBe(
      'You began something new on December 3. 43 conversations and 2 offers lie behind it. What got answers stays here, for whenever it helps.',
    );
    expect(sayLanded('2026-12-03', { conversations: 1, offers: 0 })).toContain('One conversation lies behind it.');
    expect(sayLanded('2026-12-03', { conversations: 0, offers: 0 })).not.toContain('behind');
  });
  it('says of postings how many answered, and how long the others have been silent', () => {
    const range = { low: 0.02, high: 0.2 };
    expect(sayApplications({ sent: 12, answered: 1, silent: 11, longest: 61, middle: 30, range })).toBe(
      '1 of 12 postings answered back; 11 silent, half of them for 30 days or more, the longest for 61 days. Likely up to 2 in 10 are answered.',
    );
    expect(sayApplications({ sent: 1, answered: 0, silent: 1, longest: 34, middle: 34, range: null })).toBe(
      'One posting answered, and no word for 34 days.',
    );
    expect(sayApplications({ sent: 1, answered: 1, silent: 0, longest: null, middle: null, range: null })).toBe(
      'One posting answered. They wrote back.',
    );
    expect(sayApplications({ sent: 0, answered: 0, silent: 0, longest: null, middle: null, range: null })).toBe(
      'No postings answered.',
    );
  });
  it('says of quiet weeks how many days of them she was away', () => {
    expect(sayActs(0, 0, 12)).toBe('The last four weeks were quiet. You were away for 12 of these 28 days.');
  });
  it('law: no sentence holds a percentage, and round numbers stay near', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        expect(sayTenths({ low: Math.min(a, b), high: Math.max(a, b) })).not.toContain('%');
        const n = Math.floor(a * 500);
        expect(Math.abs(roundly(n) - n)).toBeLessThanOrEqual(25);
      }),
    );
  });
});
