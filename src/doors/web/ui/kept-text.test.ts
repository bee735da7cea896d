import { expect, test, vi } from 'vitest';
import { browserKeeping, type Keeping, keepText, readKept } from './kept-text.ts';

function aDrawer(): Keeping {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test('words typed for one person are there again, and not in the letter to another', () => {
  const drawer = aDrawer();
  keepText(drawer, 'message:priya', 'Dear Priya');
  expect(readKept(drawer, 'message:priya')).toBe('Dear Priya');
  expect(readKept(drawer, 'message:tom')).toBeNull();
});

test('what was emptied or saved is not kept', () => {
  const drawer = aDrawer();
  keepText(drawer, 'note', 'a line');
  keepText(drawer, 'note', '');
  expect(readKept(drawer, 'note')).toBeNull();
});

test('a browser that keeps nothing, or is full, stops nobody from typing', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const full = {
    ...aDrawer(),
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => keepText(full, 'note', 'a line')).not.toThrow();
  expect(readKept(null, 'note')).toBeNull();
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});

test('a page drawn outside a browser keeps nothing and says nothing of it; a browser that refuses is named', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(browserKeeping()).toBeNull();
  expect(said).not.toHaveBeenCalled();
  vi.stubGlobal('window', {
    get localStorage() {
      throw new Error('switched off');
    },
  });
  expect(browserKeeping()).toBeNull();
  expect(said).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
  said.mockRestore();
});
