import { expect, test } from 'vitest';
import { readKey } from './keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test('control or command with k finds, even while typing', () => {
  expect(readKey({ ...plain, ctrlKey: true, key: 'k' }, false, true)).toBe('find');
  expect(readKey({ ...plain, metaKey: true, key: 'K' }, false, false)).toBe('find');
});

test('while someone is typing, letters stay letters', () => {
  for (const key of ['g', '?', '/', 't']) expect(readKey({ ...plain, key }, false, true)).toBeNull();
});

test('g and then a letter jumps; a question mark shows the keys', () => {
  expect(readKey({ ...plain, key: 'g' }, false, false)).toBe('g');
  expect(readKey({ ...plain, key: 'p' }, true, false)).toEqual({ jump: 'p' });
  expect(readKey({ ...plain, key: '?' }, false, false)).toBe('keys');
});

test("the browser's own keys are left alone", () => {
  expect(readKey({ ...plain, ctrlKey: true, key: 'g' }, false, false)).toBeNull();
  expect(readKey({ ...plain, altKey: true, key: '/' }, false, false)).toBeNull();
});
