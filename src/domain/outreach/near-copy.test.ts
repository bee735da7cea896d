import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearCopyAbove, similarity } from './near-copy.ts';

const letter =
  'Tom Okafor suggested I write to you. I have taught science for nine years and am weighing a move into planning. Would you have 20 minutes for a call in the next two weeks? I would like to hear how you came to it.';

describe('near copies', () => {
  it('a letter with another name at the top and bottom is the same letter', () => {
    expect(
      similarity(`Hi Priya,\n\n${letter}\n\nThank you,\nAna`, `Dear Mei,\n\n${letter}\n\nBest,\nAna`),
    ).toBeGreaterThan(0.9);
  });
  it('a letter with one other sentence is still a near copy, and another letter is none', () => {
    expect(similarity(letter, letter.replace('I have taught science for nine years', 'I teach'))).toBeGreaterThan(
      nearCopyAbove,
    );
    expect(
      similarity(letter, 'We both sang in the Tuesday choir. Could we talk for 20 minutes about how planning is done?'),
    ).toBe(0);
  });
  it('law: likeness is mutual, between 0 and 1, and full with itself', () => {
    const words = fc.array(fc.constantFrom('the', 'bus', 'waits', 'for', 'a', 'train', 'at', 'night'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = [a.join(' '), b.join(' ')];
        expect(similarity(left, right)).toBe(similarity(right, left));
        expect(similarity(left, right)).toBeGreaterThanOrEqual(0);
        expect(similarity(left, right)).toBeLessThanOrEqual(1);
        expect(similarity(left, left)).toBe(a.length >= 5 ? 1 : 0);
      }),
    );
  });
});
