import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, dayToNumber, isDay, mondayOf, numberToDay, weekday } from './day.ts';

describe('days', () => {
  it('law: a day and its number name each other', () => {
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (n) => dayToNumber(numberToDay(n)) === n));
  });
  it('agrees with the platform calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (n) => {
        expect(numberToDay(n)).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10));
        expect(weekday(numberToDay(n))).toBe(new Date(n * 86_400_000).getUTCDay());
      }),
    );
  });
  it('knows leap days and refuses days that are not', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2026-13-01')).toBe(false);
    expect(isDay('26-1-1')).toBe(false);
  });
  it('counts across a year', () => {
    expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  });
});
