import { afterEach, expect, test, vi } from 'vitest';
import { isUnreachable, noteUnreachable, onReachedAgain, tryReach } from './reach.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a request without an answer is told from a mistake in our own code', () => {
  expect(isUnreachable(new TypeError('Failed to fetch'))).toBe(true);
  expect(isUnreachable(new TypeError('NetworkError when attempting to fetch resource.'))).toBe(true);
  expect(isUnreachable(new TypeError('x is not a function'))).toBe(false);
  expect(isUnreachable('Failed to fetch')).toBe(false);
});

test('once the program answers again, the pages are told, once', async () => {
  vi.useFakeTimers();
  let isRunning = false;
  let asked = 0;
  vi.stubGlobal('fetch', () => {
    asked += 1;
    return isRunning ? Promise.resolve(new Response('ok')) : Promise.reject(new TypeError('Failed to fetch'));
  });
  let told = 0;
  const stop = onReachedAgain(() => {
    told += 1;
  });
  noteUnreachable();
  noteUnreachable();
  await vi.advanceTimersByTimeAsync(7000);
  expect(asked).toBe(2);
  expect(told).toBe(0);
  isRunning = true;
  await vi.advanceTimersByTimeAsync(3000);
  expect(told).toBe(1);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked).toBe(3);
  stop();
});

test('asking while all is well tells nobody anything', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('ok')));
  let told = 0;
  const stop = onReachedAgain(() => {
    told += 1;
  });
  expect(await tryReach()).toBe(true);
  expect(told).toBe(0);
  stop();
});
