import { describe, expect, test } from 'vitest';
import { scaleThatFits } from './save-picture.ts';

describe('a picture as a PNG', () => {
  test('is as sharp as was asked for while the browser can paint it', () => {
    expect(scaleThatFits(1600, 900, 2)).toBe(2);
  });
  test('of a very long drawing keeps within what a browser can paint', () => {
    const scale = scaleThatFits(30_000, 6_000, 2);
    expect(30_000 * scale).toBeLessThanOrEqual(16_384);
    expect(30_000 * scale * 6_000 * scale).toBeLessThanOrEqual(100_000_001);
  });
});
