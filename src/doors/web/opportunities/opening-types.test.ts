import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyIn, offerNames, readAmount, readHours } from './opening-types.ts';

describe('what people type as money', () => {
  it.each([
    ['84,000', '84000'],
    ['84.000', '84000'],
    ['84 000', '84000'],
    ['$84,000', '84000'],
    ['3 200,50', '3200.50'],
    ['21.5', '21.50'],
    ['1,284,000.75', '1284000.75'],
    ['72000.00', '72000'],
    ['', ''],
    ['80k', '80000'],
    ['€82.5K', '82500'],
  ])('reads %s', (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });
  it.each(['about 80', 'about 80k', '80 or 90k', '-5', 'twelve'])('asks again for %s', (text) => {
    expect(readAmount(text)).toBeNull();
  });
  it('law: an amount said back is read as the same amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (hundredths) => {
        const amount = readAmount((hundredths / 100).toFixed(2));
        expect(readAmount(Number(amount).toLocaleString('en-US', { maximumFractionDigits: 2 }))).toBe(amount);
      }),
    );
  });
});

describe('hours a week', () => {
  it('are read to the quarter of an hour, with point or comma', () => {
    expect(readHours('37,5')).toBe(37.5);
    expect(readHours('38.4')).toBe(38.5);
    expect(readHours('')).toBeNull();
    expect(readHours('0')).toBeUndefined();
    expect(readHours('many')).toBeUndefined();
  });
});

describe('offers beside each other', () => {
  it('are called by their place, and by the work too where two are at one place', () => {
    const names = offerNames([
      { id: 'a', organization: 'Harbor Transit', title: 'Planner' },
      { id: 'b', organization: 'Harbor Transit', title: 'Trainer' },
      { id: 'c', organization: 'Lantern Press', title: 'Editor' },
      { id: 'd', organization: '', title: 'Guide' },
    ]);
    expect([...names.values()]).toEqual([
      'Harbor Transit, Planner',
      'Harbor Transit, Trainer',
      'Lantern Press',
      'Guide',
    ]);
  });
});

describe('a sign before an amount', () => {
  it.each([
    ['€5,200', 'EUR'],
    ['£ 41000', 'GBP'],
    ['$84,000', ''],
    ['84000', ''],
  ])('%s names the currency %s only when it is certain', (text, currency) => {
    expect(currencyIn(text)).toBe(currency);
  });
});
