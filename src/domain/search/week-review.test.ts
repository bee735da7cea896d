import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { daysOff } from '../outreach/business-days.ts';
import { weekToReview } from './week-offered.ts';
import { sayWeek, type WeekEvent, weekLines, wentWell } from './week-review.ts';

const of = {
  id: '1',
  on: '2026-11-24',
  at: '2026-11-24T10:00',
  personId: 'ada',
  name: 'Ada Lindt',
  organization: '',
  conversationId: null,
  opportunityId: null,
};
const around = { isRunning: false, away: 0, learned: 0, conversations: 0, waiting: 0 };
const wrote: WeekEvent = { ...of, id: 'w', kind: 'wrote', message: 'first' };
const talked: WeekEvent = { ...of, id: 't', on: '2026-11-25', kind: 'talked', conversationId: 'c1' };
const no: WeekEvent = { ...of, id: 'n', on: '2026-11-26', kind: 'answered', meaning: 'declined' };

describe('a week looked back on', () => {
  it('is told day by day, each line with whom or what it is about', () => {
    expect(weekLines([talked, wrote, no]).map(({ sentence, personId }) => [sentence, personId])).toEqual([
      ['You wrote to Ada Lindt.', 'ada'],
      ['You talked with Ada Lindt.', 'ada'],
      ['Ada Lindt said no, which is an answer too.', 'ada'],
    ]);
    expect(sayWeek([wrote, talked, no], 0, false)).toBe('One conversation, one message and one answer.');
  });
  it('finds what went well in its facts, the weightiest first', () => {
    const named: WeekEvent = { ...of, id: 'x', kind: 'named', namedName: 'Ben Okoye' };
    const two: WeekEvent = { ...talked, id: 't2', name: 'Cy Marsh' };
    expect(wentWell([wrote, talked, named, two], { ...around, learned: 2 })).toEqual([
      'Ada Lindt named Ben Okoye to you.',
      'You had 2 conversations, with Ada Lindt and Cy Marsh.',
      'You wrote to Ada Lindt.',
      'You know 2 things you did not know before.',
    ]);
  });
  it('is never called quiet when an opening was heard of, somebody was named or a promise was kept', () => {
    const opening: WeekEvent = { ...of, id: 'o', kind: 'opening', title: 'Planner' };
    const named: WeekEvent = { ...of, id: 'x', kind: 'named', namedName: 'Ben Okoye' };
    const kept: WeekEvent = { ...of, id: 'k', kind: 'kept', text: 'Send the map' };
    expect(sayWeek([opening], 0, true)).toBe('One opening.');
    expect(sayWeek([kept, named, named, opening], 0, false)).toBe('One opening, 2 names and one kept promise.');
  });
  it('never calls a no what went well', () => {
    expect(wentWell([no], { ...around, conversations: 3 })).toEqual([
      'What your 3 conversations taught you is still yours.',
    ]);
  });
  it.each([
    [{ away: 5 }, 'You took the time off you had planned, and nothing was lost by it.'],
    [{ waiting: 4 }, 'A quiet week. 4 people still have a message from you, and answers take their time.'],
    [{}, 'A quiet week. You are looking at it, and that is a beginning.'],
  ])('says something true and kind of a week in which nothing happened', (more, words) => {
    expect(wentWell([], { ...around, ...more })).toEqual([words]);
  });
  it('says that she was away, and what happened all the same', () => {
    expect(sayWeek([], 7, false)).toBe('You were away, as you had planned.');
    expect(sayWeek([talked], 7, false)).toBe('You were away, and still: one conversation.');
    expect(sayWeek([], 0, false)).toBe('A quiet week.');
    expect(sayWeek([], 0, true)).toBe('A quiet week so far.');
  });

  const events = fc.array(fc.record({ n: fc.integer({ min: 0, max: 6 }), which: fc.constantFrom(wrote, talked, no) }), {
    maxLength: 12,
  });
  it('law: every line is a fact given and every fact has its line, in whatever order they come', () => {
    fc.assert(
      fc.property(events, (list) => {
        const all = list.map(({ n, which }, i): WeekEvent => ({ ...which, id: `e${i}`, on: addDays('2026-11-23', n) }));
        const lines = weekLines(all);
        expect(lines.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
        expect(weekLines([...all].reverse())).toEqual(lines);
        const well = wentWell(all, around);
        expect(well.length).toBeGreaterThan(0);
        for (const sentence of [...well, ...lines.map((line) => line.sentence)]) expect(sentence).toMatch(/^[^!]+\.$/);
      }),
    );
  });
});

describe('the look back is offered', () => {
  const usual = new Set<string>();
  it.each([
    ['2026-11-27', 11, null],
    ['2026-11-27', 12, '2026-11-23'],
    ['2026-11-28', 8, '2026-11-23'],
    ['2026-11-29', 23, '2026-11-23'],
    ['2026-11-30', 9, '2026-11-23'],
    ['2026-11-30', 20, null],
    ['2026-12-01', 9, null],
  ])('on %s at %i for the week of %s', (today, hour, monday) => {
    expect(weekToReview(today, hour, usual)).toBe(monday);
  });
  it('where the weekend is Friday and Saturday, from Thursday noon to Sunday evening', () => {
    const there = daysOff(new Map(), [5, 6]);
    expect(weekToReview('2026-11-26', 13, there)).toBe('2026-11-23');
    expect(weekToReview('2026-11-29', 13, there)).toBe('2026-11-23');
    expect(weekToReview('2026-11-30', 13, there)).toBe(null);
  });
});
