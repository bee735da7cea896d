import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/day.ts';
import { sayDay, sayDays, sayExactDay, sayShortDay, sayTime } from './say-day.ts';

const sunday = '2026-11-22';

test('the days around today have their own words', () => {
  expect(sayDay(sunday, sunday)).toBe('today');
  expect(sayDay('2026-11-23', sunday)).toBe('tomorrow');
  expect(sayDay('2026-11-21', sunday)).toBe('yesterday');
});

test('a day this week is named, with how far it is', () => {
  expect(sayDay('2026-11-25', sunday)).toBe('Wednesday, in 3 days');
  expect(sayDay('2026-11-18', sunday)).toBe('Wednesday, 4 days ago');
});

test('a day further ahead is a date, with its weekday while near and its year when far', () => {
  expect(sayDay('2026-12-01', sunday)).toBe('Tuesday, December 1');
  expect(sayDay('2026-12-20', sunday)).toBe('December 20');
  expect(sayDay('2027-01-10', sunday)).toBe('January 10');
  expect(sayDay('2027-04-10', sunday)).toBe('April 10, 2027');
});

test('a day long past is said roughly, and by its month after two years', () => {
  expect(sayDay('2026-11-12', sunday)).toBe('10 days ago');
  expect(sayDay('2026-11-01', sunday)).toBe('3 weeks ago');
  expect(sayDay('2026-06-22', sunday)).toBe('5 months ago');
  expect(sayDay('2019-03-02', sunday)).toBe('in March 2019');
});

test('the exact day, the short day and the time of day can be said', () => {
  expect(sayExactDay('2026-11-24')).toBe('Tuesday, November 24, 2026');
  expect(sayShortDay('2026-11-24', sunday)).toBe('Nov 24');
  expect(sayShortDay('2025-02-03', sunday)).toBe('Feb 3, 2025');
  expect([sayTime('14:30'), sayTime('00:05'), sayTime('12:00')]).toEqual(['2:30 pm', '12:05 am', '12:00 pm']);
  expect(sayDays(1)).toBe('a day');
});

test('what is no day or no time is left as it came', () => {
  expect(sayDay('soon', sunday)).toBe('soon');
  expect(sayExactDay('2026-02-30')).toBe('2026-02-30');
  expect(sayTime('noon')).toBe('noon');
});

test('law: a day ahead is never said to be ago, and a past one never ahead', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4000 }), fc.integer({ min: -20_000, max: 30_000 }), (away, start) => {
      const today = addDays('1990-01-01', start);
      expect(sayDay(addDays(today, away), today)).not.toMatch(/ago|yesterday/);
      expect(sayDay(addDays(today, -away), today)).not.toMatch(/in \d+ days|tomorrow/);
    }),
  );
});
