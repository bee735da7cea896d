import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, weekday } from '../day.ts';
import { addBusinessDays, businessDaysBetween, daysOff, isBusinessDay } from './business-days.ts';
import { followUpDue, followUpsAllowed, patienceOver, type TieClass } from './follow-up-due.ts';
import { type MessageFact, type OutreachFacts, outreachState } from './outreach-state.ts';

const none: ReadonlySet<Day> = new Set();
const winter = daysOff(
  new Map([
    ['2026-12-25', 'Christmas Day'],
    ['2027-01-01', "New Year's Day"],
  ]),
  [6, 0],
);
const facts: OutreachFacts = {
  messages: [],
  tie: 'cold',
  closed: null,
  planned: 0,
  held: 0,
  lastHeldOn: null,
  holidays: none,
};
const sent = (id: string, on: Day, kind: MessageFact['kind'] = 'first'): MessageFact => ({
  id,
  direction: 'out',
  kind,
  status: 'sent',
  on,
  at: `${on}T09:00:00.000Z`,
  meaning: null,
  backOn: null,
});
const reply = (id: string, on: Day, meaning: MessageFact['meaning'], backOn: Day | null = null): MessageFact => ({
  id,
  direction: 'in',
  kind: 'answer',
  status: 'received',
  on,
  at: `${on}T15:00:00.000Z`,
  meaning,
  backOn,
});

describe('business days', () => {
  it('counts over weekends and holidays', () => {
    expect(addBusinessDays('2026-12-23', 2, winter)).toBe('2026-12-28');
    expect(addBusinessDays('2026-11-20', 1, none)).toBe('2026-11-23');
    expect(businessDaysBetween('2026-12-23', '2026-12-28', winter)).toBe(2);
  });
  it('starts a count of none on the next day people work', () => {
    expect(addBusinessDays('2026-11-22', 0, none)).toBe('2026-11-23');
    expect(addBusinessDays('2026-11-23', 0, none)).toBe('2026-11-23');
  });
});

describe('when to follow up', () => {
  it('waits seven business days and says so', () => {
    expect(followUpDue({ sentOn: '2026-11-02', tie: 'cold', followUpsSent: 0, holidays: none })).toEqual({
      on: '2026-11-11',
      because: 'Seven business days after Monday, November 2, leaving out weekends: one follow-up is kind.',
      skipped: [
        { day: '2026-11-07', because: 'the weekend' },
        { day: '2026-11-08', because: 'the weekend' },
      ],
    });
  });
  it('goes around the holidays and names them', () => {
    const due = followUpDue({
      sentOn: '2026-12-23',
      tie: 'cold',
      followUpsSent: 0,
      holidays: winter,
      countedIn: { country: 'US', whose: 'theirs' },
    });
    expect(due).toMatchObject({
      on: '2027-01-05',
      because:
        "Seven business days in the United States after Wednesday, December 23, leaving out weekends, Christmas Day (December 25) and New Year's Day (January 1): one follow-up is kind.",
    });
    expect('skipped' in due && due.skipped.map(({ day }) => day)).toEqual(
      ['25', '26', '27'].map((day) => `2026-12-${day}`).concat(['2027-01-01', '2027-01-02', '2027-01-03']),
    );
  });
  it('says when the days are counted by her own calendar, and when a country has no holidays on file', () => {
    const due = (whose: 'hers' | 'given', country: string) =>
      followUpDue({
        sentOn: '2026-11-02',
        tie: 'cold',
        followUpsSent: 0,
        holidays: none,
        countedIn: { country, whose, hasHolidays: country !== 'QA' },
      }).because;
    expect(due('hers', 'US')).toContain('Seven business days by your own calendar after Monday, November 2');
    expect(due('hers', '')).toContain('Seven business days after Monday, November 2');
    expect(due('hers', '')).toMatch(/No country is on file, so no holidays were left out\.$/);
    expect(due('given', 'QA')).toMatch(/in Qatar after .* The holidays of Qatar are not on file here\.$/);
  });
  it('moves from a Friday to Monday and says so', () => {
    expect(followUpDue({ sentOn: '2026-11-04', tie: 'cold', followUpsSent: 0, holidays: none })).toMatchObject({
      on: '2026-11-16',
      because: expect.stringMatching(/one follow-up is kind\. Friday is left alone, so close to the weekend\.$/),
    });
  });
  it('leaves Thursday alone where the weekend is Friday and Saturday', () => {
    const riyadh = daysOff(new Map(), [5, 6]);
    const due = followUpDue({ sentOn: '2026-11-10', tie: 'cold', followUpsSent: 0, holidays: riyadh });
    expect(due).toMatchObject({ on: '2026-11-22', because: expect.stringContaining('Thursday is left alone') });
  });
  it('starts to count on a weekend or a holiday too', () => {
    const on = (sentOn: Day) => followUpDue({ sentOn, tie: 'cold', followUpsSent: 0, holidays: winter });
    expect(on('2026-12-25')).toMatchObject({ on: '2027-01-06' });
    expect(on('2026-12-26')).toMatchObject({ on: '2027-01-06' });
    expect(on('2026-12-27')).toMatchObject({ on: '2027-01-06' });
  });
  it('allows a second only to people who know her or were named to her', () => {
    const again = (tie: TieClass) => followUpDue({ sentOn: '2026-11-02', tie, followUpsSent: 1, holidays: none });
    expect(again('cold')).toHaveProperty('none');
    expect(again('shared')).toHaveProperty('none');
    expect(again('known')).toHaveProperty('on');
    expect(again('referred')).toHaveProperty('on');
  });
  it('counts from the day they are back: an absence shifts everything by its length', () => {
    expect(
      followUpDue({
        sentOn: '2026-11-02',
        tie: 'cold',
        followUpsSent: 0,
        holidays: none,
        outOfOfficeUntil: '2026-11-13',
      }),
    ).toMatchObject({
      on: '2026-11-25',
      because: expect.stringContaining('after Monday, November 16, their first day back'),
      skipped: expect.arrayContaining([{ day: '2026-11-09', because: 'they are away' }]),
    });
  });
  it('law: no follow-up falls on a weekend, a Friday or a holiday, nor before seven business days, nor beyond the cap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 800 }),
        fc.constantFrom<TieClass>('referred', 'known', 'shared', 'cold'),
        fc.integer({ min: 0, max: 4 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 830 }), { maxLength: 40 }),
        fc.option(fc.integer({ min: -5, max: 30 })),
        (n, tie, followUpsSent, off, away) => {
          const sentOn = addDays('2026-01-01', n);
          const holidays = new Set(off.map((day) => addDays('2026-01-01', day)));
          const due = followUpDue({
            sentOn,
            tie,
            followUpsSent,
            holidays,
            outOfOfficeUntil: away === null ? null : addDays(sentOn, away),
          });
          if ('none' in due) {
            expect(followUpsSent).toBeGreaterThanOrEqual(followUpsAllowed(tie));
            return;
          }
          expect(followUpsSent).toBeLessThan(followUpsAllowed(tie));
          expect(isBusinessDay(due.on, holidays)).toBe(true);
          expect(weekday(due.on)).not.toBe(5);
          expect(businessDaysBetween(sentOn, due.on, holidays)).toBeGreaterThanOrEqual(7);
        },
      ),
    );
  });
  it('lets someone else be tried after three business days, and rests after ten', () => {
    expect(patienceOver({ sentOn: '2026-11-02', tie: 'cold', followUpsSent: 0, holidays: none })).toEqual({
      elseOn: '2026-11-05',
      closeOn: '2026-11-16',
    });
  });
  it('gives a late follow-up its own three business days before it rests', () => {
    const late = { sentOn: '2026-11-23', firstSentOn: '2026-11-02', tie: 'cold', followUpsSent: 1 } as const;
    expect(patienceOver({ ...late, holidays: none })).toEqual({ elseOn: '2026-11-26', closeOn: '2026-11-26' });
  });
  it('holds nobody back for a long absence', () => {
    const gone = { sentOn: '2026-11-02', tie: 'cold', followUpsSent: 0, holidays: none } as const;
    expect(patienceOver({ ...gone, outOfOfficeUntil: '2026-11-06' })).toEqual({
      elseOn: '2026-11-12',
      closeOn: '2026-11-23',
    });
    expect(patienceOver({ ...gone, outOfOfficeUntil: '2027-03-31' }).elseOn).toBe('2026-11-05');
  });
});

describe('where things stand with a person', () => {
  it('is nothing at first, then a draft', () => {
    expect(outreachState(facts, '2026-11-02').state).toBe('none');
    expect(
      outreachState({ ...facts, messages: [{ ...sent('m', '2026-11-02'), status: 'draft', on: null }] }, '2026-11-02')
        .state,
    ).toBe('drafted');
  });
  it('waits, then is due for a follow-up, then silent, and frees the organization on the way', () => {
    const first = { ...facts, messages: [sent('m', '2026-11-02')] };
    expect(outreachState(first, '2026-11-03')).toMatchObject({
      state: 'waiting',
      organizationFree: false,
      dueOn: '2026-11-11',
    });
    expect(outreachState(first, '2026-11-05')).toMatchObject({ state: 'waiting', organizationFree: true });
    expect(outreachState(first, '2026-11-11')).toMatchObject({ state: 'follow-up-due', messageId: 'm' });
    const second = { ...facts, messages: [sent('m', '2026-11-02'), sent('n', '2026-11-11', 'follow-up')] };
    expect(outreachState(second, '2026-11-12')).toMatchObject({ state: 'waiting', due: 'close' });
    expect(outreachState(second, '2026-11-25')).toMatchObject({ state: 'silent', messageId: 'n' });
  });
  it('is cleared by an answer, and the answer waits for a word back until there is one', () => {
    const answered = { ...facts, messages: [sent('m', '2026-11-02'), reply('r', '2026-11-04', 'yes')] };
    expect(outreachState(answered, '2026-11-30')).toMatchObject({
      state: 'replied',
      due: 'answer',
      dueOn: '2026-11-04',
    });
    const wroteBack = { ...answered, messages: [...answered.messages, sent('a', '2026-11-05', 'answer')] };
    expect(outreachState(wroteBack, '2026-11-06')).toMatchObject({
      state: 'replied',
      due: 'follow-up',
      dueOn: '2026-11-16',
    });
  });
  it('reminds kindly when a yes found no time, and stops there', () => {
    const yes = [sent('m', '2026-11-02'), reply('r', '2026-11-04', 'yes'), sent('a', '2026-11-05', 'answer')];
    expect(outreachState({ ...facts, messages: yes }, '2026-11-16')).toMatchObject({
      state: 'follow-up-due',
      messageId: 'a',
    });
    expect(
      outreachState({ ...facts, messages: [...yes, sent('f', '2026-11-16', 'follow-up')] }, '2026-11-17').state,
    ).toBe('waiting');
  });
  it('takes no out-of-office note for an answer, and shifts by it', () => {
    const away = {
      ...facts,
      messages: [sent('m', '2026-11-02'), reply('r', '2026-11-02', 'out-of-office', '2026-11-13')],
    };
    expect(outreachState(away, '2026-11-12')).toMatchObject({
      state: 'waiting',
      dueOn: '2026-11-24',
      organizationFree: false,
    });
  });
  it('assumes a week when their note names no day, and says so', () => {
    const note = { ...facts, messages: [sent('m', '2026-11-02'), reply('r', '2026-11-02', 'out-of-office')] };
    const state = outreachState(note, '2026-11-04');
    expect(state).toMatchObject({ state: 'waiting', dueOn: '2026-11-18', backOn: '2026-11-09' });
    expect(state.because).toMatch(/a week is assumed\.$/);
  });
  it('says from which day the next person there may be written to', () => {
    const first = { ...facts, messages: [sent('m', '2026-11-02')] };
    expect(outreachState(first, '2026-11-03').elseOn).toBe('2026-11-05');
    expect(outreachState(first, '2026-11-05').elseOn).toBeNull();
  });
  it('takes a no for an answer', () => {
    expect(
      outreachState(
        { ...facts, messages: [sent('m', '2026-11-02'), reply('r', '2026-11-04', 'declined')] },
        '2026-11-30',
      ),
    ).toMatchObject({ state: 'declined', due: null, organizationFree: true });
  });
  it('rests when closed, and opens again with an answer', () => {
    const closed = { ...facts, messages: [sent('m', '2026-11-02')], closed: { on: '2026-11-20', because: 'silent' } };
    expect(outreachState(closed, '2026-11-30').state).toBe('closed');
    expect(
      outreachState({ ...closed, messages: [...closed.messages, reply('r', '2026-11-25', 'yes')] }, '2026-11-30').state,
    ).toBe('replied');
  });
  it('is agreed, then talked', () => {
    const yes = { ...facts, messages: [sent('m', '2026-11-02'), reply('r', '2026-11-04', 'yes')] };
    expect(outreachState({ ...yes, planned: 1 }, '2026-11-06').state).toBe('agreed');
    expect(outreachState({ ...yes, held: 1, lastHeldOn: '2026-11-09' }, '2026-11-10').state).toBe('talked');
  });
  it('law: an answer leaves no follow-up due, whatever went before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom<MessageFact['meaning']>('yes', 'later', 'declined', 'suggests-someone', 'question', 'other'),
        fc.integer({ min: 0, max: 90 }),
        (days, meaning, wait) => {
          const out = [...days]
            .sort((a, b) => a - b)
            .map((day, i) => sent(`m${i}`, addDays('2026-01-05', day), i === 0 ? 'first' : 'follow-up'));
          const back = reply('r', addDays('2026-01-05', 61), meaning);
          const { state, due } = outreachState(
            { ...facts, messages: [...out, back] },
            addDays('2026-01-05', 61 + wait),
          );
          expect(['replied', 'declined']).toContain(state);
          expect(due === 'follow-up' || due === 'close').toBe(false);
        },
      ),
    );
  });
});
