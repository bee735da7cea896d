import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, weekday } from '../day.ts';
import { addBusinessDays, businessDaysBetween, isBusinessDay } from './business-days.ts';
import { followUpDue, followUpsAllowed, patienceOver, type TieClass } from './follow-up-due.ts';
import { type MessageFact, type OutreachFacts, outreachState } from './outreach-state.ts';

const none: ReadonlySet<Day> = new Set();
const winter: ReadonlySet<Day> = new Set(['2026-12-25', '2027-01-01']);
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
      because: '7 business days of silence: one follow-up is kind.',
    });
  });
  it('goes around the holidays', () => {
    expect(followUpDue({ sentOn: '2026-12-23', tie: 'cold', followUpsSent: 0, holidays: winter })).toMatchObject({
      on: '2027-01-05',
    });
  });
  it('moves from a Friday to Monday', () => {
    expect(followUpDue({ sentOn: '2026-11-04', tie: 'cold', followUpsSent: 0, holidays: none })).toMatchObject({
      on: '2026-11-16',
    });
  });
  it('allows a second only to people who know her or were named to her', () => {
    const again = (tie: TieClass) => followUpDue({ sentOn: '2026-11-02', tie, followUpsSent: 1, holidays: none });
    expect(again('cold')).toHaveProperty('none');
    expect(again('shared')).toHaveProperty('none');
    expect(again('known')).toHaveProperty('on');
    expect(again('referred')).toHaveProperty('on');
  });
  it('counts from the day they are back', () => {
    expect(
      followUpDue({
        sentOn: '2026-11-02',
        tie: 'cold',
        followUpsSent: 0,
        holidays: none,
        outOfOfficeUntil: '2026-11-13',
      }),
    ).toMatchObject({ on: '2026-11-24' });
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
