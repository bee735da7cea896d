import { expect, test } from 'vitest';
import { holidays } from './holidays.ts';

const countries = 'US CA MX BR AR CL CO GB IE FR DE AT CH NL BE LU ES PT IT PL CZ SE NO DK FI GR ZA AU NZ JP'.split(
  ' ',
);

test.each(countries)('%s has public holidays, each within the days asked for', async (country) => {
  const days = [...(await holidays(country, '2026-01-01', '2026-12-31'))];
  expect(days.length).toBeGreaterThanOrEqual(5);
  expect(days.length).toBeLessThanOrEqual(30);
  for (const day of days) expect(day).toMatch(/^2026-\d\d-\d\d$/);
});

test.each([
  ['US', '2026-11-26'],
  ['US', '2026-07-03'],
  ['GB', '2026-12-25'],
  ['DE', '2026-10-03'],
  ['FR', '2026-07-14'],
  ['MX', '2026-09-16'],
])('in %s %s is one', async (country, day) => {
  expect(await holidays(country, day, day)).toEqual(new Set([day]));
});

test('an ordinary Tuesday is none, and a country nobody knows has none', async () => {
  expect(await holidays('US', '2026-11-24', '2026-11-24')).toEqual(new Set());
  for (const country of ['', 'XX', 'constructor', '__proto__'])
    expect(await holidays(country, '2026-01-01', '2026-12-31')).toEqual(new Set());
});

test('a stretch over New Year has both years’ days', async () => {
  const days = await holidays('US', '2026-12-20', '2027-01-05');
  expect([...days].sort()).toEqual(['2026-12-25', '2027-01-01']);
});
