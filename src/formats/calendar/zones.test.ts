import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekday } from '#domain/day.ts';
import { cityZones, countryZones, exceptionalCities, regionZones, widerCountries } from './place-tables.ts';
import { zones } from './zones.ts';

const someZones = [
  'America/New_York',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'America/Santiago',
  'UTC',
];
const zone = fc.constantFrom(...someZones);
const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2020-01-01', n));
const time = fc
  .integer({ min: 0, max: 1439 })
  .map((n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`);

test('nine in the morning in New York is half past six in the evening in Kolkata until the clocks change', () => {
  expect(zones.instantOf('America/New_York', '2027-03-12', '09:00')).toBe('2027-03-12T14:00:00.000Z');
  expect(zones.localOf('Asia/Kolkata', '2027-03-12T14:00:00.000Z')).toEqual({
    day: '2027-03-12',
    time: '19:30',
    weekday: 5,
  });
  expect(zones.localOf('Asia/Kolkata', zones.instantOf('America/New_York', '2027-03-16', '09:00')).time).toBe('18:30');
});

test('a time that the clocks skip in spring moves later, and one that comes twice in fall is the first', () => {
  expect(zones.localOf('America/New_York', zones.instantOf('America/New_York', '2027-03-14', '02:30')).time).toBe(
    '03:30',
  );
  expect(zones.instantOf('America/New_York', '2027-11-07', '01:30')).toBe('2027-11-07T05:30:00.000Z');
  expect(zones.instantOf('Europe/London', '2027-10-31', '01:30')).toBe('2027-10-31T00:30:00.000Z');
});

test('zones of half an hour and of 45 minutes are right to the minute', () => {
  expect(zones.offsetMinutesAt('Asia/Kathmandu', '2027-01-01T00:00:00Z')).toBe(345);
  expect(zones.offsetMinutesAt('America/St_Johns', '2027-01-01T00:00:00Z')).toBe(-210);
  expect(zones.localOf('Pacific/Kiritimati', '2027-01-01T11:00:00.000Z').day).toBe('2027-01-02');
});

test('a bare offset or an invented name is no zone', () => {
  expect(['+05:30', 'Mars/Olympus', '', 'FLE Standard Time', 'New York'].filter((name) => zones.isZone(name))).toEqual(
    [],
  );
  expect(someZones.every((name) => zones.isZone(name))).toBe(true);
  expect(() => zones.localOf('Mars/Olympus', '2027-01-01T00:00:00Z')).toThrow(RangeError);
});

test('a zone is named by its city as it is called today', () => {
  expect(['America/New_York', 'Asia/Calcutta', 'Europe/Kiev', 'Etc/UTC'].map((name) => zones.nameOf(name))).toEqual([
    'New York time',
    'Kolkata time',
    'Kyiv time',
    'UTC',
  ]);
});

test.each([
  ['Portland, Oregon', 'America/Los_Angeles'],
  ['Portland, Maine, United States', 'America/New_York'],
  ['Greater Boston', 'America/New_York'],
  ['Bengaluru, Karnataka, India', 'Asia/Kolkata'],
  ['San Francisco Bay Area', 'America/Los_Angeles'],
  ['London, United Kingdom', 'Europe/London'],
  ['London, Ontario, Canada', 'America/Toronto'],
  ['Paris, Texas', 'America/Chicago'],
  ['El Paso, Texas', 'America/Denver'],
  ['Greater Paris Metropolitan Region', 'Europe/Paris'],
  ['Washington DC-Baltimore Area', 'America/New_York'],
  ['Berlin, DE', 'Europe/Berlin'],
  ['Dover, DE', 'America/New_York'],
  ['Atlanta, Georgia', 'America/New_York'],
  ['Tbilisi, Georgia', 'Asia/Tbilisi'],
  ['São Paulo, Brazil', 'America/Sao_Paulo'],
  ['Kraków, Małopolskie, Poland', 'Europe/Warsaw'],
])('%s keeps the time of %s', (place, name) => {
  expect(zones.zoneOfCity(place)).toBe(name);
});

test('a place that could be in several zones is left unknown rather than guessed', () => {
  for (const place of ['', 'United States', 'Georgia', 'Washington', 'Springfield', 'Australia', 'Remote', 'CA'])
    expect(zones.zoneOfCity(place)).toBe('');
});

test('every zone in the table of places is a zone', () => {
  const named = [cityZones, regionZones, countryZones, exceptionalCities].flatMap((table) => [...table.values()]);
  const all = [...named, ...[...widerCountries.values()].flat()];
  expect(all.length).toBeGreaterThan(700);
  expect(all.filter((name) => !zones.isZone(name))).toEqual([]);
});

test('law: the local time of a moment gives the moment back, except the second time round in fall', () => {
  fc.assert(
    fc.property(zone, day, time, (name, on, at) => {
      const instant = zones.instantOf(name, on, at);
      const local = zones.localOf(name, instant);
      expect(zones.instantOf(name, local.day, local.time)).toBe(instant);
      expect(local.weekday).toBe(weekday(local.day));
      // Only a skipped time reads differently, and then later.
      expect(`${local.day}T${local.time}` >= `${on}T${at}`).toBe(true);
    }),
  );
});

test('law: any text as a place gives a zone or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = zones.zoneOfCity(text);
      return found === '' || zones.isZone(found);
    }),
  );
});
