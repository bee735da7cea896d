import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOffers } from './compare-offers.ts';
import { interviewActs, offerActs } from './offer-acts.ts';
import { compareAmounts, hourlyPay, type OfferTerms, payPeriods, sayMoney, yearlyPay } from './offer-terms.ts';
import { openTerms, whoCouldTell } from './offer-unknown.ts';
import {
  furtherStage,
  nextStep,
  type OpportunityFacts,
  openingTitle,
  opportunityStages,
  postedGuess,
  sayOpenings,
  sayPath,
} from './opportunities.ts';

const nothing: OfferTerms = {
  currency: '',
  pay: '',
  payPeriod: 'year',
  variable: '',
  equity: '',
  leaveDays: null,
  hoursAWeek: null,
  place: '',
  startsOn: null,
  answerBy: null,
};
const terms = (parts: Partial<OfferTerms>): OfferTerms => ({ ...nothing, ...parts });
const usd = (pay: string, parts: Partial<OfferTerms> = {}) => terms({ currency: 'USD', pay, ...parts });

describe('a year of pay', () => {
  it('is what the offer says when it speaks of a year', () => {
    expect(yearlyPay(usd('84000'))).toEqual({ amount: '84000', how: '' });
  });
  it('is worked out from a month, a week, a day, and says how', () => {
    expect(yearlyPay(usd('6100.50', { payPeriod: 'month' }))).toEqual({
      amount: '73206',
      how: '6,100.50 a month × 12',
    });
    expect(yearlyPay(usd('1500', { payPeriod: 'week' }))?.amount).toBe('78000');
    expect(yearlyPay(usd('400', { payPeriod: 'day' }))?.how).toContain('assumed');
  });
  it('needs the hours a week when it is paid by the hour', () => {
    expect(yearlyPay(usd('21.37', { payPeriod: 'hour' }))).toBeNull();
    expect(yearlyPay(usd('21.37', { payPeriod: 'hour', hoursAWeek: 37.5 }))).toEqual({
      amount: '41671.50',
      how: '21.37 an hour × 37.5 hours × 52 weeks',
    });
  });
  it('is unknown when the pay is', () => {
    expect(yearlyPay(nothing)).toBeNull();
    expect(hourlyPay(usd('84000'))).toBeNull();
  });
  it('tells what an hour of it pays', () => {
    expect(hourlyPay(usd('84000', { hoursAWeek: 40 }))?.amount).toBe('40.38');
    expect(sayMoney('1284000.50', 'EUR')).toBe('EUR 1,284,000.50');
  });
  it('law: it is exact to the hundredth, and a month said as a year is the same year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (hundredths) => {
        const text = (n: number) => (n / 100).toFixed(2);
        const month = yearlyPay(usd(text(hundredths), { payPeriod: 'month' }));
        const year = yearlyPay(usd(text(hundredths * 12)));
        expect(compareAmounts(month?.amount ?? '', year?.amount ?? 'x')).toBe(0);
      }),
    );
  });
});

describe('what an offer leaves open', () => {
  it('becomes questions, each with who could tell', () => {
    expect(openTerms(nothing)).toHaveLength(8);
    expect(openTerms(usd('1', { hoursAWeek: 40 })).map(({ term }) => term)).not.toContain('pay');
    expect(openTerms(terms({ pay: '80000' })).map(({ term }) => term)).toContain('pay');
  });
  it('is asked of someone inside, of a recruiter, or of whoever made it; never of a closed door', () => {
    const idris = { id: 'idris', name: 'Idris Bell', recruiter: false, closed: false };
    const rosa = { id: 'rosa', name: 'Rosa Lind', recruiter: true, closed: false };
    expect(whoCouldTell('inside', [rosa, idris]).personId).toBe('idris');
    expect(whoCouldTell('offer', [idris, rosa]).personId).toBe('rosa');
    expect(whoCouldTell('offer', [idris])).toEqual({ personId: null, because: 'Ask whoever made you the offer.' });
    expect(whoCouldTell('inside', [{ ...idris, closed: true }]).personId).toBeNull();
  });
});

describe('offers side by side', () => {
  const row = (offers: readonly OfferTerms[], term: string) =>
    compareOffers(offers.map((one, at) => ({ id: `${at}`, terms: one }))).find((one) => one.term === term) ??
    expect.fail();

  it('says which pays most when all of it is known in one currency', () => {
    const pay = row([usd('6000', { payPeriod: 'month' }), usd('70000')], 'pay');
    expect(pay.cells.map(({ said, stands }) => [said, stands])).toEqual([
      ['USD 72,000', 'most'],
      ['USD 70,000', ''],
    ]);
  });
  it('makes up no exchange rate', () => {
    const pay = row([usd('70000'), terms({ currency: 'EUR', pay: '65000' })], 'pay');
    expect(pay.cells.map(({ stands }) => stands)).toEqual(['', '']);
    expect(pay.note).toBe('They pay in EUR and USD. Who Else makes up no exchange rate; use one you trust.');
  });
  it('sets nothing against what is unknown', () => {
    const pay = row([usd('70000'), nothing], 'pay');
    expect(pay.cells.map(({ said, stands }) => [said, stands])).toEqual([
      ['USD 70,000', ''],
      ['', ''],
    ]);
    expect(row([terms({ leaveDays: 20 }), nothing], 'leave').cells.map(({ stands }) => stands)).toEqual(['', '']);
  });
  it('says fewest hours and most leave, and nothing when two are alike', () => {
    const [a, b] = [terms({ hoursAWeek: 36, leaveDays: 25 }), terms({ hoursAWeek: 40, leaveDays: 25 })];
    expect(row([a, b], 'hours').cells.map(({ stands }) => stands)).toEqual(['fewest', '']);
    expect(row([a, b], 'leave').cells.map(({ stands }) => stands)).toEqual(['', '']);
  });
  it('law: which one stands out does not hang on the order they lie in', () => {
    const anOffer = fc.record({
      currency: fc.constantFrom('USD', 'EUR', ''),
      pay: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 200_000 }).map(String)),
      payPeriod: fc.constantFrom(...payPeriods),
      hoursAWeek: fc.option(fc.integer({ min: 10, max: 60 })),
      leaveDays: fc.option(fc.integer({ min: 0, max: 40 })),
    });
    fc.assert(
      fc.property(fc.array(anOffer, { minLength: 2, maxLength: 4 }), (some) => {
        const offers = some.map((one, at) => ({ id: `${at}`, terms: terms(one) }));
        const standing = (given: typeof offers) =>
          compareOffers(given).map(({ cells }) => cells.flatMap((cell) => (cell.stands ? [cell.offerId] : [])));
        expect(standing([...offers].reverse())).toEqual(standing(offers));
        for (const { cells } of compareOffers(offers))
          expect(cells.filter(({ stands }) => stands !== '').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('an opening', () => {
  const heard: OpportunityFacts = {
    stage: 'heard',
    heardOn: '2026-11-20',
    from: 'Priya',
    closedBecause: '',
    interviews: [],
    offers: [],
  };
  const interview = { id: 'i', name: 'First talk', notes: '' } as const;
  const next = (parts: Partial<OpportunityFacts>) => nextStep({ ...heard, ...parts }, '2026-11-23');

  it('begins by asking who decides, of the one who told her', () => {
    expect(next({})).toMatchObject({ kind: 'ask', sentence: expect.stringContaining('Ask Priya who') });
  });
  it('asks to write down an interview that was, before it looks ahead', () => {
    const interviews = [
      { ...interview, id: 'past', status: 'planned', on: '2026-11-20' },
      { ...interview, id: 'ahead', status: 'planned', on: '2026-11-25' },
    ] as const;
    expect(next({ stage: 'interviewing', interviews })).toMatchObject({ kind: 'write-down', interviewId: 'past' });
    expect(next({ stage: 'interviewing', interviews: interviews.slice(1) })).toMatchObject({ kind: 'prepare' });
  });
  it('leaves them a week before it suggests a friendly question', () => {
    const held = (on: string) => [{ ...interview, status: 'held', on, notes: 'They asked about maps.' }] as const;
    expect(next({ stage: 'interviewing', interviews: held('2026-11-20') }).kind).toBe('arrange');
    expect(next({ stage: 'interviewing', interviews: held('2026-11-16') }).kind).toBe('ask-again');
  });
  it('weighs an open offer, kindly also when its day has passed', () => {
    const offers = (answerBy: string | null) => [{ id: 'o', decision: '', answerBy }] as const;
    expect(next({ stage: 'offer', offers: offers('2026-11-27') }).sentence).toContain('in 4 days');
    expect(next({ stage: 'offer', offers: offers('2026-11-20') }).sentence).toContain('better than silence');
    expect(next({ stage: 'offer', offers: offers(null) }).kind).toBe('weigh');
  });
  it('after a yes, thinks of those who led there', () => {
    expect(next({ stage: 'offer', offers: [{ id: 'o', decision: 'accepted', answerBy: null }] }).kind).toBe('tell');
  });
  it('is named by the first thing heard, cut at a word', () => {
    expect(openingTitle('A planner retires in spring; nothing is posted.')).toBe('A planner retires in spring');
    expect(openingTitle(`${'maps and buses '.repeat(9)}`)).toMatch(/^.{40,80}…$/);
  });
  it('is known as posted or not only when the words say so', () => {
    expect(postedGuess('A planner retires in spring; nothing is posted.')).toBe('not posted');
    expect(postedGuess('It is not yet advertised.')).toBe('not posted');
    expect(postedGuess('Posted on their site since Monday.')).toBe('posted');
    expect(postedGuess('Two planners in spring.')).toBe('');
  });
  it('says how it came about', () => {
    const from = { conversations: 2, isFromPosting: false };
    expect(sayPath(['Elena', 'Tom', 'Priya'], from)).toBe('It began with Elena; 2 conversations led here.');
    expect(sayPath(['Priya'], from)).toBe('It began with your conversation with Priya.');
    expect(sayPath([], { conversations: 0, isFromPosting: true })).toContain('posting');
  });
  it('counts what is under way in one sentence', () => {
    expect(sayOpenings(['offer', 'heard', 'heard', 'closed'])).toBe('One offer and 2 you heard of.');
    expect(sayOpenings(['closed'])).toContain('Nothing under way');
  });
  it('law: what happens carries it further, never back', () => {
    const stage = fc.constantFrom(...opportunityStages);
    fc.assert(
      fc.property(stage, stage, (a, b) => {
        const at = (one: (typeof opportunityStages)[number]) => opportunityStages.indexOf(one);
        expect(at(furtherStage(a, b))).toBe(Math.max(at(a), at(b)));
      }),
    );
  });
});

describe('acts of openings', () => {
  const place = { opportunityId: 'o', organization: 'Harbor Transit', organizationId: null };
  const interview = (on: string) =>
    ({ ...place, id: 'i', name: 'First interview', status: 'planned', on, hour: '10:00' }) as const;

  it('show an interview the day before and on its day, and ask how it went for two weeks', () => {
    const title = (on: string) => interviewActs([interview(on)], '2026-11-23').map((act) => act.title);
    expect(title('2026-11-24')).toEqual(['First interview at Harbor Transit']);
    expect(title('2026-11-25')).toEqual([]);
    expect(title('2026-11-20')).toEqual(['How did it go at Harbor Transit?']);
    expect(title('2026-11-01')).toEqual([]);
  });
  it('show an offer from three days before its day', () => {
    const acts = (answerBy: string) => offerActs([{ ...place, id: 'f', answerBy }], '2026-11-23');
    expect(acts('2026-11-27')).toEqual([]);
    expect(acts('2026-11-26')[0]).toMatchObject({ kind: 'decide', title: 'Answer the offer from Harbor Transit' });
    expect(acts('2026-11-20')[0]?.because).toContain('better than silence');
  });
});
