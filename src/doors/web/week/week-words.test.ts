import { expect, test } from 'vitest';
import { lastDayAway, pauseOptions, sayAway, sayPaceChoice, saySpan, weekTitle } from './week-words.ts';

test('a week is said by its days, the month once where it is one', () => {
  expect(saySpan({ monday: '2026-11-23', sunday: '2026-11-29' })).toBe('November 23 to 29');
  expect(saySpan({ monday: '2026-11-30', sunday: '2026-12-06' })).toBe('November 30 to December 6');
});

test('an earlier week is called by its Monday', () => {
  expect(weekTitle({ isThisWeek: true, isRecent: true, monday: '2026-11-23' })).toBe('Your week');
  expect(weekTitle({ isThisWeek: false, isRecent: true, monday: '2026-11-16' })).toBe('Last week');
  expect(weekTitle({ isThisWeek: false, isRecent: false, monday: '2026-11-02' })).toBe('The week of November 2');
});

test('two weeks away end on the day before the same weekday', () => {
  expect(lastDayAway('14', '2026-11-23', null)).toBe('2026-12-06');
  expect(lastDayAway('day', '2026-11-23', null)).toBe(null);
  expect(pauseOptions('2026-11-23', '2026-11-23').map(({ hint }) => hint)).toEqual([
    'Until Sunday, November 29',
    'Until Sunday, December 6',
    undefined,
  ]);
});

test('being away is said with its last day', () => {
  expect(sayAway({ fromOn: '2026-11-23', untilOn: '2026-11-27', isNow: true }, '2026-11-27')).toBe(
    'You are away today.',
  );
});

test('a pace is said with what it takes, as a range', () => {
  const because = 'For 2 conversations a week.';
  expect(sayPaceChoice({ conversationsAWeek: 2, firstMessagesAWeek: 6, low: 4, high: 17, because })).toBe(
    'For 2 conversations a week. Most likely it takes 4 to 17.',
  );
  expect(sayPaceChoice({ conversationsAWeek: 0, firstMessagesAWeek: 0, low: 0, high: 0, because: 'Quiet.' })).toBe(
    'Quiet.',
  );
});
