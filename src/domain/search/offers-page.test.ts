/** The examples of docs/method/M10-offers.md run. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { payPeriods, sayMoney, yearlyPay } from './offer-terms.ts';

const page = readFileSync(new URL('../../../docs/method/M10-offers.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .flatMap(([, said = '', hours = '', year = '']) => {
    const [, currency, pay, period] = /^([A-Z]{3}) (\S+) an? (\w+)$/.exec(said) ?? [];
    return currency && pay && period ? [{ said, currency, pay, period, hours, year }] : [];
  });

test('the page has its examples', () => {
  expect(rows.length).toBeGreaterThan(5);
});

test.each(rows)('$said, $hours hours: $year', ({ currency, pay, period, hours, year }) => {
  const payPeriod = payPeriods.find((one) => one === period) ?? expect.fail();
  const yearly = yearlyPay({ pay, payPeriod, hoursAWeek: hours === '' ? null : Number(hours) });
  expect(yearly ? sayMoney(yearly.amount, currency) : 'unknown').toBe(year);
});
