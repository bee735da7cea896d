import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApplicationFact, applicationSentence, applicationsSentence, silentDays } from './applications.ts';
import { paceFor } from './pace.ts';
import { recentWeeks, weekSplit } from './week.ts';

describe('pace', () => {
  it('asks for eight to ten first messages for three conversations a week', () => {
    const pace = paceFor(3);
    expect(pace.firstMessagesAWeek).toBeGreaterThanOrEqual(8);
    expect(pace.firstMessagesAWeek).toBeLessThanOrEqual(10);
    expect(pace.because).toMatch(
      /^For 3 conversations a week, about 9 first messages: about 3 of 10 such messages are answered,/,
    );
  });
  it('asks for none in a quiet time', () => {
    expect(paceFor(0)).toMatchObject({ firstMessagesAWeek: 0, low: 0, high: 0 });
  });
  it('speaks of her own answers only from twenty messages on', () => {
    expect(paceFor(3, { sent: 19, replied: 19 })).toEqual(paceFor(3));
    expect(paceFor(3, { sent: 20, replied: 12 }).because).toContain('12 of your 20');
    expect(paceFor(3, { sent: 20, replied: 12 }).firstMessagesAWeek).toBeLessThan(paceFor(3).firstMessagesAWeek);
  });
  it('law: the number lies within its range, and more answers never ask for more messages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 20, max: 200 }),
        fc.nat({ max: 199 }),
        (wanted, sent, some) => {
          const replied = Math.min(some, sent - 1);
          const pace = paceFor(wanted, { sent, replied });
          expect(pace.low).toBeLessThanOrEqual(pace.firstMessagesAWeek);
          expect(pace.high).toBeGreaterThanOrEqual(pace.firstMessagesAWeek);
          expect(paceFor(wanted, { sent, replied: replied + 1 }).firstMessagesAWeek).toBeLessThanOrEqual(
            pace.firstMessagesAWeek,
          );
        },
      ),
    );
  });
});

describe('the week', () => {
  const facts = {
    appliedOn: ['2026-11-23', '2026-11-29', '2026-11-30'],
    sentOn: ['2026-11-24'],
    repliedOn: [],
    talkedOn: ['2026-11-26', '2026-11-27'],
  };
  it('counts Monday to Sunday and says how it was split', () => {
    expect(weekSplit(facts, '2026-11-25')).toEqual({
      monday: '2026-11-23',
      applications: 2,
      messages: 1,
      conversations: 2,
      replies: 0,
      sentence: '2 conversations and one message this week, beside 2 applications.',
    });
  });
  it('points from postings to people without blame', () => {
    expect(weekSplit({ ...facts, sentOn: [], talkedOn: [] }, '2026-11-25').sentence).toBe(
      '2 applications this week. A few lines to someone inside one of these places can tell you what the posting does not.',
    );
    expect(weekSplit(facts, '2026-12-08').sentence).toBe('A quiet week so far.');
  });
  it('looks back week by week', () => {
    expect(recentWeeks(facts, '2026-12-02', 2).map(({ monday, applications }) => [monday, applications])).toEqual([
      ['2026-11-30', 1],
      ['2026-11-23', 2],
    ]);
  });
});

describe('applications', () => {
  const sent: ApplicationFact = {
    organization: 'Harbor Transit',
    status: 'applied',
    appliedOn: '2026-11-01',
    statusOn: null,
    known: 2,
  };
  it('are silent from the day they were sent until someone answers', () => {
    expect(silentDays(sent, '2026-11-22')).toBe(21);
    expect(silentDays({ ...sent, status: 'answered' }, '2026-11-22')).toBeNull();
    expect(silentDays({ ...sent, appliedOn: null }, '2026-11-22')).toBeNull();
  });
  it('are spoken of without shame, with the way around', () => {
    expect(applicationSentence(sent, '2026-11-22')).toBe(
      'No word for 21 days. Silence is common and says little about you. You know 2 people at Harbor Transit: a way around the posting.',
    );
    expect(applicationSentence({ ...sent, known: 0 }, '2026-11-06')).toBe('Sent 5 days ago.');
  });
  it('add up to one sentence', () => {
    expect(applicationsSentence([sent, { ...sent, status: 'interviewing', known: 0 }], '2026-11-22')).toBe(
      '2 sent, 1 answered, 1 silent for two weeks or more. At one of the silent ones you know someone.',
    );
    expect(applicationsSentence([], '2026-11-22')).toBe('No applications yet.');
  });
});
