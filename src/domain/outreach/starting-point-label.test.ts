import { describe, expect, test } from 'vitest';
import { startingPointLabel } from './starting-point-label.ts';

describe('what a message began from', () => {
  test.each([
    ['first:referred:1', 'Someone suggested you write'],
    ['first:cold:3', 'Short and plain'],
    ['follow-up:1', 'One new reason'],
    ['thank-you:3', 'For a name they gave you'],
    ['introduction-request:2', 'May I use your name'],
  ])('%s is said as "%s"', (id, label) => {
    expect(startingPointLabel(id)).toBe(label);
  });

  test('a starting point that is not known is not named', () => {
    expect(['', 'own:1', 'first:9', 'a letter'].map(startingPointLabel)).toEqual(['', '', '', '']);
  });
});
