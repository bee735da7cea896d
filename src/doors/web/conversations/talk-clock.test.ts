import { describe, expect, test } from 'vitest';
import { nearnessOf } from './planned-card.tsx';
import { beganAt, closingAfter, talkTime } from './talk-clock.ts';

const minute = 60_000;
const ten = Date.parse('2026-11-24T15:00:00.000Z');

describe('the soft clock', () => {
  test('at fifteen of twenty minutes it turns to the last questions, and not before', () => {
    expect(closingAfter(20)).toBe(15);
    expect(talkTime(ten, ten + 14.9 * minute, 20).isClosing).toBe(false);
    expect(talkTime(ten, ten + 15 * minute, 20)).toMatchObject({ isClosing: true, minutes: 15, part: 0.75 });
  });

  test('a shorter talk keeps a quarter of its time for the end', () => {
    expect(closingAfter(12)).toBe(9);
  });

  test('when the time is full it says so kindly and never counts past all of it', () => {
    const over = talkTime(ten, ten + 31 * minute, 20);
    expect(over.said).toContain('Your 20 minutes are full');
    expect(over.part).toBe(1);
  });

  test('a reload goes on counting, a clock kept from another day begins anew', () => {
    expect(beganAt(String(ten), ten + 6 * minute)).toBe(ten);
    expect(beganAt(String(ten), ten + 24 * 60 * minute)).toBe(ten + 24 * 60 * minute);
    expect(beganAt('', ten)).toBe(ten);
    expect(beganAt('nonsense', ten)).toBe(ten);
  });
});

describe('a planned talk', () => {
  const at = new Date(ten).toISOString();
  test('it is ahead until half an hour before, then on, then waits for a word about it', () => {
    expect(nearnessOf(at, 20, ten - 31 * minute)).toBe('ahead');
    expect(nearnessOf(at, 20, ten - 29 * minute)).toBe('now');
    expect(nearnessOf(at, 20, ten + 79 * minute)).toBe('now');
    expect(nearnessOf(at, 20, ten + 81 * minute)).toBe('over');
    expect(nearnessOf(null, 20, ten)).toBe('ahead');
  });
});
