/** Time away moves what is due, and loses nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../day.ts';
import { daysCounted, joinedPauses, movedDue, type Pause, pausedDays, pauseOn } from './pause.ts';

const start = '2026-11-02';
const day = (max = 120) => fc.integer({ min: 0, max }).map((n): Day => addDays(start, n));
/** Pauses as they are kept: none overlaps another. */
const pauses = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 20 }), length: fc.integer({ min: 1, max: 30 }) }), { maxLength: 4 })
  .map((parts) => {
    let from = start;
    return parts.map(({ gap, length }): Pause => {
      const fromOn = addDays(from, gap);
      from = addDays(fromOn, length);
      return { fromOn, untilOn: addDays(fromOn, length - 1) };
    });
  });
const away: Pause = { fromOn: '2026-12-01', untilOn: '2026-12-14' };

describe('time away', () => {
  it('moves what falls due in two weeks away by two weeks', () => {
    expect(movedDue('2026-12-01', [away], '2026-11-30')).toBe('2026-12-15');
    expect(movedDue('2026-12-14', [away], '2026-11-30')).toBe('2026-12-28');
  });
  it('brings what fades on the first day back', () => {
    expect(movedDue('2026-12-03', [away], '2026-11-30', 'back')).toBe('2026-12-15');
  });
  it('leaves what is due before it, as long as it has not begun', () => {
    expect(movedDue('2026-11-27', [away], '2026-11-30')).toBe('2026-11-27');
    expect(movedDue('2026-11-27', [away], '2026-12-02')).toBe('2026-12-15');
  });
  it('counts the days of a week that were not spent away', () => {
    expect(daysCounted('2026-11-30', '2026-12-06', [away])).toBe(1);
    expect(pausedDays('2026-12-14', '2026-12-20', [away])).toBe(1);
    expect(daysCounted('2026-12-06', '2026-11-30', [away])).toBe(0);
  });
  it('counts a day in two pauses once', () => {
    expect(pausedDays('2026-11-30', '2026-12-20', [away, { fromOn: '2026-12-10', untilOn: '2026-12-16' }])).toBe(16);
    expect(pausedDays('2026-11-30', '2026-12-20', [away, { fromOn: '2026-12-03', untilOn: '2026-12-05' }])).toBe(14);
  });

  it('joins what touches, so that one stay away is one', () => {
    const next: Pause = { fromOn: '2026-12-15', untilOn: '2026-12-20' };
    const later: Pause = { fromOn: '2026-12-22', untilOn: '2026-12-23' };
    expect(joinedPauses([later, next, away])).toEqual([{ fromOn: '2026-12-01', untilOn: '2026-12-20' }, later]);
  });

  it('law: joining changes no day away', () => {
    const touching = fc
      .array(fc.record({ gap: fc.integer({ min: 1, max: 3 }), length: fc.integer({ min: 1, max: 9 }) }), {
        maxLength: 5,
      })
      .map((parts) => {
        let from = start;
        return parts.map(({ gap, length }): Pause => {
          const fromOn = addDays(from, gap);
          from = addDays(fromOn, length - 1);
          return { fromOn, untilOn: from };
        });
      });
    fc.assert(
      fc.property(day(), touching, (on, list) => {
        const joined = joinedPauses(list);
        expect(pauseOn(on, joined) === null).toBe(pauseOn(on, list) === null);
        expect(joined.length).toBeLessThanOrEqual(list.length);
      }),
    );
  });

  it('law: nothing is due on a day away', () => {
    fc.assert(
      fc.property(day(), day(), pauses, fc.constantFrom('length', 'back'), (dueOn, today, list, moving) => {
        expect(pauseOn(movedDue(dueOn, list, today, moving), list)).toBe(null);
      }),
    );
  });
  it('law: nothing gets lost and nothing comes earlier; there is always a day on which it is due', () => {
    fc.assert(
      fc.property(day(), day(), pauses, fc.constantFrom('length', 'back'), (dueOn, today, list, moving) => {
        const moved = movedDue(dueOn, list, today, moving);
        expect(moved >= dueOn).toBe(true);
        const later = addDays(start, 1000);
        expect(movedDue(dueOn, list, later, moving) <= later).toBe(true);
      }),
    );
  });
  it('law: a pause never makes anything overdue: what was not late before it is not late on the first day back', () => {
    fc.assert(
      fc.property(day(), fc.integer({ min: 1, max: 30 }), day(), (fromOn, length, dueOn) => {
        const pause = { fromOn, untilOn: addDays(fromOn, length - 1) };
        const back = addDays(fromOn, length);
        expect(movedDue(dueOn, [pause], back) >= back).toBe(true);
      }),
    );
  });
  it('law: every day counts or is away, and the order of pauses is of no account', () => {
    fc.assert(
      fc.property(day(), day(), pauses, (a, b, list) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const each = Array.from({ length: 200 }, (_, i) => addDays(from, i)).filter((on) => on <= to);
        expect(pausedDays(from, to, list)).toBe(each.filter((on) => pauseOn(on, list)).length);
        expect(pausedDays(from, to, [...list].reverse())).toBe(pausedDays(from, to, list));
        expect(movedDue(a, [...list].reverse(), b)).toBe(movedDue(a, list, b));
      }),
    );
  });
});
