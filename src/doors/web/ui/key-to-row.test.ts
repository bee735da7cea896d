import { expect, test } from 'vitest';
import { keyToRow } from './key-to-row.ts';

test('arrows move one row, pages move a screen, Home and End reach the edges', () => {
  expect(keyToRow('ArrowDown', 3, 100, 10)).toBe(4);
  expect(keyToRow('ArrowUp', 3, 100, 10)).toBe(2);
  expect(keyToRow('PageDown', 3, 100, 10)).toBe(13);
  expect(keyToRow('PageUp', 3, 100, 10)).toBe(0);
  expect(keyToRow('End', 3, 100, 10)).toBe(99);
  expect(keyToRow('Home', 3, 100, 10)).toBe(0);
});

test('at the edge, and with other keys, nothing moves', () => {
  expect(keyToRow('ArrowDown', 99, 100, 10)).toBeNull();
  expect(keyToRow('ArrowUp', 0, 100, 10)).toBeNull();
  expect(keyToRow('a', 3, 100, 10)).toBeNull();
  expect(keyToRow('End', 0, 0, 10)).toBeNull();
});
