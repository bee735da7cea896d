/** Standings to draw in tests, made-up. */
import type { Outlook, Standing, Step } from './standing-types.ts';

const days = ['2026-12-20', '2027-01-17', '2027-02-14', '2027-03-14', '2027-04-11', '2027-05-09', '2027-06-06'];

export function anOutlook(): Outlook {
  return {
    conversations: 31,
    offers: 0,
    open: 2,
    aWeek: 2,
    figures: '',
    aWeekBecause: 'You had 8 conversations in the last four weeks; this counts on with that.',
    toGo: {
      low: 20,
      high: 118,
      sentence: 'Most people in your place need between 20 and 120 more conversations; you are at 31.',
    },
    ahead: days.map((on, i) => ({
      on,
      days: (i + 1) * 28,
      one: { low: 0.05 * i, mean: 0.08 * i, high: 0.12 * i },
      two: { low: 0, mean: 0.02 * i, high: 0.05 * i },
      sentence: `By day ${i + 1}: the chance of an offer is between 2 and 5 in 10.`,
      sentenceTwo: `By day ${i + 1}: the chance of a second offer is up to 1 in 10.`,
    })),
    within: [{ conversations: 25, one: chance, two: chance, sentence: 'Within 25 more conversations.' }],
    growth: {
      reproduction: { low: 0.3, mean: 0.5, high: 0.9 },
      fresh: { low: 0.2, high: 1.4 },
      sentence: 'Ten conversations bring between 3 and 9 more by the names people give you.',
    },
    changes: [
      { change: 'two-more', aWeek: 4, now: chance, changed: chance, sentence: 'Two more a week would move it.' },
    ],
  };
}
const chance = { low: 0.2, mean: 0.35, high: 0.5 };

export function aStanding(given: Partial<Standing> = {}): Standing {
  return {
    today: '2026-11-22',
    funnel: [
      aStep('written', 40),
      aStep('replied', 18),
      aStep('talked', 12),
      aStep('named', 9),
      aStep('opportunity', 0),
      aStep('interviewing', 0),
      aStep('offer', 0),
    ],
    splits: [
      {
        by: 'reach',
        groups: [
          {
            key: 'referred',
            label: 'Someone named them to you',
            written: 14,
            replied: 9,
            talked: 7,
            opportunities: 1,
            waiting: 2,
            range: { low: 0.5, high: 0.8 },
            sentence: '9 of 14 answered.',
          },
        ],
      },
    ],
    applications: {
      sent: 12,
      answered: 1,
      silent: 11,
      longestSilentDays: 61,
      middleSilentDays: 30,
      range: { low: 0.02, high: 0.2 },
      sentence: '1 of 12 postings answered back; 11 silent, the longest for 61 days.',
    },
    acts: { withPeople: 14, withPostings: 3, sentence: 'The last four weeks: 14 with people.' },
    outlook: anOutlook(),
    landed: null,
    unknown: ['It knows only the openings you have written down.'],
    ...given,
  };
}

export function aStep(step: Step['step'], count: number): Step {
  return { step, count, outOf: 0, early: 0, range: null, sentence: `${count} so far.` };
}
