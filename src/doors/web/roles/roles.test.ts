import { expect, test } from 'vitest';
import { sayInsights, sayPeople, sayRoles } from './role-words.ts';

test('a kind of work says how many could tell her about it', () => {
  expect(sayPeople({ people: 0 })).toContain('ask who does');
  expect(sayPeople({ people: 1 })).toBe('One person you know does this work.');
  expect(sayInsights({ insights: 3 })).toBe('3 things learned');
});

test('the sentence tells how many kinds of work conversations have spoken about; dropped ones are not counted', () => {
  const open = { dropped: null, insights: 0 };
  const heard = { dropped: null, insights: 2 };
  const dropped = { dropped: { on: '2026-11-01', reason: '' }, insights: 5 };
  expect(sayRoles([open, dropped])).toBe('One kind of work to find out about. Conversations will tell.');
  expect(sayRoles([open, heard])).toBe('2 kinds of work to find out about; conversations have told you about one.');
  expect(sayRoles([dropped])).toContain('A guess is enough');
});
