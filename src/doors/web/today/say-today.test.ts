import { expect, test } from 'vitest';
import { actAddress, isSuggested } from './act-address.ts';
import { anAct } from './act-for-test.ts';
import { laterDays, sayDue, sayGreeting, sayHowFar, sayLetterDay } from './say-today.ts';

test('the letter is headed with the day, without the year', () => {
  expect(sayLetterDay('2026-11-22')).toBe('Sunday, November 22');
});

test('she is greeted by her given name and the hour', () => {
  expect(sayGreeting('Ana María Silva', 9)).toBe('Good morning, Ana.');
  expect(sayGreeting('', 13)).toBe('Good afternoon.');
  expect(sayGreeting('Ana', 22)).toBe('Good evening, Ana.');
});

test('how far she has come is said without counting against her', () => {
  expect(sayHowFar(0, false)).toBe('It begins with one person and twenty minutes.');
  expect(sayHowFar(0, true)).toBe('Your first conversation is ahead.');
  expect(sayHowFar(30, true)).toBe('Conversation 31 is ahead.');
  expect(sayHowFar(31, false)).toBe('31 conversations so far.');
});

test('later offers tomorrow, Monday and a week, and no day twice', () => {
  expect(laterDays('2026-11-24').map(({ untilOn }) => untilOn)).toEqual(['2026-11-25', '2026-11-30', '2026-12-01']);
  expect(laterDays('2026-11-22').map(({ label }) => label)).toEqual(['Remind me tomorrow', 'Remind me in a week']);
  expect(laterDays('2026-11-23').map(({ label }) => label)).toEqual(['Remind me tomorrow', 'Remind me on Monday']);
});

test('what is not due yet says nothing, what is waited past its day says from when', () => {
  expect(sayDue('2026-11-30', '2026-11-22')).toBe('');
  expect(sayDue(null, '2026-11-22')).toBe('');
  expect(sayDue('2026-11-22', '2026-11-22')).toBe('Today');
  expect(sayDue('2026-11-19', '2026-11-22')).toBe('From Thursday');
  expect(sayDue('2026-11-01', '2026-11-22')).toBe('From November 1');
});

test('each act leads to its own page, and only small things are done on the spot', () => {
  const of = { personId: 'p1', conversationId: 'c1', promiseId: 'x1' };
  const address = (kind: Parameters<typeof anAct>[0]['kind']) => actAddress(anAct({ kind, ...of }));
  expect(address('prepare')?.to).toBe('/conversations/c1/prepare');
  expect(address('hold')?.to).toBe('/conversations/c1/hold');
  expect(address('debrief')?.to).toBe('/conversations/c1/log');
  expect(address('thank')).toEqual({ to: '/people/p1/write', search: { kind: 'thank-you' } });
  expect(address('follow-up')).toEqual({ to: '/people/p1/write', search: { kind: 'follow-up' } });
  expect(address('write')).toEqual({ to: '/people/p1/write', search: {} });
  expect(address('promise')).toBeNull();
  expect(address('close')).toBeNull();
  expect(actAddress(anAct({ kind: 'find', organizationId: 'o1' }))).toEqual({ to: '/organizations/o1', search: {} });
  expect(actAddress(anAct({ kind: 'first-step', step: 'people' }))).toEqual({
    to: '/welcome',
    search: { step: 'people' },
  });
});

test('only whom the ranking chose can be left for another time; a draft of hers is not', () => {
  expect(isSuggested(anAct({ kind: 'write', personId: 'p1' }))).toBe(true);
  expect(isSuggested(anAct({ kind: 'write', personId: 'p1', messageId: 'm1' }))).toBe(false);
  expect(isSuggested(anAct({ kind: 'thank', personId: 'p1' }))).toBe(false);
});
