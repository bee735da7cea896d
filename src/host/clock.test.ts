import { afterEach, expect, test, vi } from 'vitest';
import { dayIn, isZone, now, systemZone } from './clock.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['2026-11-22T04:59:59.000Z', 'America/New_York', '2026-11-21'],
  ['2026-11-22T05:00:00.000Z', 'America/New_York', '2026-11-22'],
  ['2026-11-22T10:00:00.000Z', 'Pacific/Kiritimati', '2026-11-23'],
  ['2026-11-22T10:00:00.000Z', 'Pacific/Pago_Pago', '2026-11-21'],
  ['2026-03-08T06:59:59.000Z', 'America/New_York', '2026-03-08'],
  ['2026-12-31T18:30:00.000Z', 'Asia/Kolkata', '2027-01-01'],
])('%s is in %s on %s', (instant, zone, day) => {
  expect(dayIn(zone, instant)).toBe(day);
});

test('a zone nobody knows is no zone', () => {
  expect(isZone('Europe/Berlin')).toBe(true);
  expect(isZone('Mars/Olympus')).toBe(false);
  expect(isZone('')).toBe(false);
  expect(isZone(systemZone())).toBe(true);
});

test('a moment can be set from outside, and stands for now', () => {
  vi.stubEnv('WHOELSE_NOW', '2026-11-24T10:00:00-05:00');
  expect(now()).toBe('2026-11-24T15:00:00.000Z');
});
