import { describe, expect, it } from 'vitest';
import { countryNames } from './country-names.ts';
import { countryInWords, countryOf } from './country-of.ts';
import { weekendOf } from './weekends.ts';

describe('which country a person is in', () => {
  it.each([
    ['Berlin, Germany', '', 'DE'],
    ['London, England, United Kingdom', '', 'GB'],
    ['Greater Paris Metropolitan Region, France', '', 'FR'],
    ['Zürich, Schweiz', '', 'CH'],
    ['Austin, TX', '', 'US'],
    ['Austin, Texas', '', 'US'],
    ['San Francisco, CA', '', 'US'],
    ['Toronto, Ontario', '', 'CA'],
    ['Montréal, QC', '', 'CA'],
    ['Sydney, New South Wales', '', 'AU'],
    ['Washington, D.C., United States', '', 'US'],
    ['Abu Dhabi, U.A.E.', '', 'AE'],
    ['Mexico City, México', '', 'MX'],
    ['New Mexico, United States', '', 'US'],
    ['Abidjan, Côte d’Ivoire', '', 'CI'],
    ['Japan', '', 'JP'],
    ['Leeds, UK', '', 'GB'],
    ['Dublin, IE', '', 'IE'],
    ['London, ON', '', 'CA'],
    ['Paris, Texas', '', 'US'],
    ['Lyon (France)', '', 'FR'],
  ])('reads it from %s', (city, zone, country) => {
    expect(countryOf(city, zone)).toBe(country);
  });

  it.each([
    ['America/New_York', 'US'],
    ['America/Toronto', 'CA'],
    ['America/Argentina/Buenos_Aires', 'AR'],
    ['America/Kentucky/Louisville', 'US'],
    ['Asia/Calcutta', 'IN'],
    ['Europe/Kyiv', 'UA'],
    ['Europe/Kiev', 'UA'],
    ['Asia/Riyadh', 'SA'],
    ['Pacific/Auckland', 'NZ'],
    ['US/Pacific', 'US'],
  ])('reads it from the clock of %s', (zone, country) => {
    expect(countryOf('Somewhere', zone)).toBe(country);
  });

  it('says nothing rather than guess', () => {
    for (const city of ['', 'Springfield', 'Remote', 'Georgia', 'Turkey Creek', 'constructor'])
      expect(countryOf(city, '')).toBe('');
    for (const zone of ['UTC', 'Etc/GMT+5', 'constructor']) expect(countryOf('', zone)).toBe('');
  });

  it('lets the clock decide where a name or a code means two places', () => {
    expect(countryOf('Tbilisi, Georgia', 'Asia/Tbilisi')).toBe('GE');
    expect(countryOf('Atlanta, Georgia', 'America/New_York')).toBe('US');
    expect(countryOf('Berlin, DE', 'Europe/Berlin')).toBe('DE');
    expect(countryOf('Dover, DE', '')).toBe('US');
  });

  it('believes a place before a clock: a clock is shared by many countries', () => {
    expect(countryOf('Zagreb, Croatia', 'Europe/Berlin')).toBe('HR');
  });

  it('is said as people say it', () => {
    expect(countryInWords('US')).toBe('the United States');
    expect(countryInWords('DE')).toBe('Germany');
    expect(countryInWords('NL')).toBe('the Netherlands');
    expect(countryInWords('XX')).toBe('XX');
  });

  it('knows every country by its own name', () => {
    const codes = Object.keys(countryNames).filter((code) => code !== 'GE');
    expect(codes.length).toBeGreaterThan(200);
    for (const code of codes) expect(countryOf(`A town, ${countryNames[code]?.split('|')[0]}`, '')).toBe(code);
  });
});

describe('days of rest', () => {
  it('are Saturday and Sunday in most places, Friday and Saturday in some', () => {
    for (const country of ['US', 'DE', 'JP', 'AE', '', 'XX', 'constructor']) expect(weekendOf(country)).toEqual([6, 0]);
    for (const country of ['SA', 'IL', 'EG', 'QA']) expect(weekendOf(country)).toEqual([5, 6]);
  });
});
