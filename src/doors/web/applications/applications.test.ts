import { expect, test } from 'vitest';
import { webAddress } from '../ui/web-address.ts';
import { isOpen, sayStatus, statusOptions, type Week } from './application-words.ts';
import { isQuiet, weekBars } from './week-bars.ts';

const week = (given: Partial<Week>): Week => ({
  monday: '2026-11-16',
  applications: 0,
  messages: 0,
  conversations: 0,
  replies: 0,
  sentence: '',
  ...given,
});

test('both sides of the picture have one scale, so that lengths compare', () => {
  const [full, half] = weekBars([week({ applications: 10 }), week({ messages: 3, conversations: 2 })]);
  expect(full).toMatchObject({ postings: 1, messages: 0 });
  expect(half).toMatchObject({ postings: 0, messages: 0.3, conversations: 0.2 });
});

test('one message in a quiet time does not fill the picture', () => {
  expect(weekBars([week({ messages: 1 })])[0]?.messages).toBe(0.2);
});

test('weeks without anything are told in words only', () => {
  expect(isQuiet([week({}), week({})])).toBe(true);
  expect(isQuiet([week({}), week({ replies: 1 })])).toBe(false);
});

test('every status has words, and what is over lies below', () => {
  for (const { id } of statusOptions) expect(sayStatus(id)).not.toBe(id);
  expect(statusOptions.filter((one) => !isOpen({ status: one.id })).map((one) => one.id)).toEqual([
    'declined',
    'withdrawn',
  ]);
});

test('only an address of the web becomes a link', () => {
  expect(webAddress(' https://example.org/job ')).toBe('https://example.org/job');
  expect(webAddress('javascript:alert(1)')).toBeNull();
  expect(webAddress('')).toBeNull();
});
