import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { addDays, weekday } from '#domain/day.ts';
import { addBusinessDays } from '#domain/outreach/business-days.ts';
import { followUpDue } from '#domain/outreach/follow-up-due.ts';
import { holidays } from './holidays.ts';

const countries = 'US CA MX BR AR CL CO GB IE FR DE AT CH NL BE LU ES PT IT PL CZ SE NO DK FI GR ZA AU NZ JP'.split(
  ' ',
);

test.each(countries)('%s has public holidays, each within the days asked for and with a name', async (country) => {
  const off = await holidays(country, '2026-01-01', '2026-12-31');
  const days = [...off];
  expect(days.length).toBeGreaterThanOrEqual(5);
  expect(days.length).toBeLessThanOrEqual(30);
  for (const day of days) expect(day).toMatch(/^2026-\d\d-\d\d$/);
  for (const day of days) expect(off.nameOf?.(day)).toMatch(/\S/);
});

test.each([
  ['US', '2026-11-26', 'Thanksgiving Day'],
  ['US', '2026-07-03', 'Independence Day'],
  ['US', '2026-09-07', 'Labor Day'],
  ['GB', '2026-12-25', 'Christmas Day'],
  ['GB', '2026-12-28', 'Boxing Day'],
  ['DE', '2026-04-06', 'Easter Monday'],
  ['FR', '2026-05-14', 'Ascension Day'],
  ['MX', '2026-09-16', 'Independence Day'],
])('in %s %s is %s', async (country, day, name) => {
  const off = await holidays(country, day, day);
  expect([...off]).toEqual([day]);
  expect(off.nameOf?.(day)).toBe(name);
});

test('an ordinary Tuesday is none, and a country nobody knows has none', async () => {
  expect([...(await holidays('US', '2026-11-24', '2026-11-24'))]).toEqual([]);
  for (const country of ['', 'XX', 'constructor', '__proto__'])
    expect([...(await holidays(country, '2026-01-01', '2026-12-31'))]).toEqual([]);
});

test('a stretch over New Year has both years’ days', async () => {
  const days = await holidays('US', '2026-12-20', '2027-01-05');
  expect([...days].sort()).toEqual(['2026-12-25', '2027-01-01']);
});

test('a holiday of several days counts whole', async () => {
  const days = await holidays('SA', '2026-03-15', '2026-03-25');
  expect([...days].sort()).toEqual(['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22']);
});

test('the day off instead of a New Year that falls on a Saturday is the Friday before', async () => {
  expect([...(await holidays('US', '2021-12-27', '2021-12-31'))]).toEqual(['2021-12-31']);
});

test('where the weekend is Friday and Saturday, Sunday is a working day', async () => {
  const riyadh = await holidays('SA', '2026-11-01', '2026-11-30');
  expect(addBusinessDays('2026-11-05', 1, riyadh)).toBe('2026-11-08');
  expect(addBusinessDays('2026-11-05', 1, await holidays('AE', '2026-11-01', '2026-11-30'))).toBe('2026-11-06');
});

test.each([...countries, 'SA', 'EG', 'IL', 'AE', 'IN', 'SG'])(
  'no follow-up in %s falls on a weekend, a holiday or the day before a weekend, whenever it was sent',
  async (country) => {
    const off = await holidays(country, '2026-01-01', '2027-12-31');
    const weekend = ['SA', 'EG', 'IL'].includes(country) ? [5, 6] : [6, 0];
    const book = new Holidays(country);
    const named = new Set(
      [2026, 2027]
        .flatMap((year) => book.getHolidays(year))
        .flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : [])),
    );
    for (let sentOn = '2026-01-01'; sentOn < '2027-01-01'; sentOn = addDays(sentOn, 3)) {
      const due = followUpDue({ sentOn, tie: 'cold', followUpsSent: 0, holidays: off });
      if (!('on' in due)) throw new Error('a first follow-up is always polite');
      expect(weekend).not.toContain(weekday(due.on));
      expect(weekend).not.toContain(weekday(addDays(due.on, 1)));
      expect(named).not.toContain(due.on);
    }
  },
);
