import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zones } from '#test/builders/zones.ts';
import { addDays, type Day } from '../day.ts';
import { businessDaysBetween, isBusinessDay } from '../outreach/business-days.ts';
import { type Offer, type OfferQuestion, offerTimes } from './offer-times.ts';
import { minuteOfDay, minutesOf } from './time-slots.ts';

const none: ReadonlySet<Day> = new Set();

function offer(zone: string, theirZone: string, from: string, changes: Partial<OfferQuestion> = {}): Offer {
  const instant = zones.instantOf(zone, from.slice(0, 10), from.slice(11));
  return offerTimes(
    { from: instant, zone, theirZone, busy: [], holidays: none, theirHolidays: none, ...changes },
    zones,
  );
}

test('three times are offered in both zones, with the change of clocks in spring counted in', () => {
  const { slots, because } = offer('America/New_York', 'Europe/Berlin', '2027-03-10T14:00');
  expect(slots.map((slot) => slot.text)).toEqual([
    'Friday, March 12, 9:00 am in New York (3:00 pm in Berlin)',
    'Tuesday, March 16, 11:00 am in New York (4:00 pm in Berlin)',
    'Thursday, March 18, 10:00 am in New York (3:00 pm in Berlin)',
  ]);
  expect(because).toContain('The clocks change in New York before then');
});

test('in the fall Europe and America change on different weekends, and each slot knows which', () => {
  const london = offer('Europe/London', 'America/New_York', '2027-10-27T09:00');
  const gaps = london.slots.map((slot) => minuteOfDay(slot.here.time) - minuteOfDay(slot.there.time));
  // From October 31 to November 7 London is four hours ahead, not five.
  expect(gaps).toEqual([300, 240, 240]);
});

test('when two working days hardly meet, the kindest hours for both are offered and it says so', () => {
  const { slots, because } = offer('America/New_York', 'Asia/Kolkata', '2027-03-10T14:00');
  expect(slots[1]?.text).toBe('Tuesday, March 16, 9:00 am in New York (6:30 pm in Kolkata)');
  expect(because).toMatch(/kindest hours for both: between 8 am and 7 pm/);
});

test('across the date line each of the two days is named', () => {
  const { slots } = offer('Pacific/Honolulu', 'Pacific/Auckland', '2027-04-01T09:00');
  expect(slots[0]?.text).toBe('Monday, April 5, 12:00 pm in Honolulu (Tuesday, April 6, 10:00 am in Auckland)');
  expect(slots.some((slot) => slot.there.weekday === 6)).toBe(false);
});

test('within one zone the zone is named once', () => {
  expect(offer('Europe/Prague', 'Europe/Prague', '2027-05-03T10:00').slots[0]?.text).toBe(
    'Wednesday, May 5, 10:00 am (Prague time)',
  );
});

test('a planned conversation is not offered over', () => {
  const before = offer('Europe/Prague', 'Europe/Prague', '2027-05-03T10:00');
  const busy = before.slots.map(({ start, end }) => ({ start, end }));
  const after = offer('Europe/Prague', 'Europe/Prague', '2027-05-03T10:00', { busy });
  expect(after.slots).toHaveLength(3);
  expect(after.slots.filter((slot) => busy.some((taken) => taken.start === slot.start))).toEqual([]);
});

test('when their holidays fill the week, later days are offered and it says why', () => {
  const week = new Set([
    '2027-05-03',
    '2027-05-04',
    '2027-05-05',
    '2027-05-06',
    '2027-05-07',
    '2027-05-10',
    '2027-05-11',
  ]);
  const { slots, because } = offer('Europe/Prague', 'Asia/Tokyo', '2027-05-01T10:00', { theirHolidays: week });
  expect(slots).toHaveLength(3);
  expect(slots.every((slot) => slot.there.day > '2027-05-11')).toBe(true);
  expect(because).toContain('later than usual');
});

test('what is to be pasted holds every slot', () => {
  const { slots, text } = offer('Asia/Kathmandu', 'America/St_Johns', '2027-07-01T10:00');
  expect(slots).toHaveLength(3);
  for (const slot of slots) expect(text).toContain(slot.text);
});

const zone = fc.constantFrom(
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'Europe/London',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'America/Santiago',
  'UTC',
);
const daysOff = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 4 });

test('law: every slot reads right on both clocks, on a business day of both, in waking hours, and not in the past', () => {
  fc.assert(
    fc.property(
      zone,
      zone,
      fc.integer({ min: 0, max: 1200 }),
      fc.integer({ min: 0, max: 1439 }),
      daysOff,
      daysOff,
      (here, there, n, minute, off, theirOff) => {
        const day = addDays('2026-01-01', n);
        const from = `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`;
        const holidays = new Set(off.map((i) => addDays(day, i)));
        const theirHolidays = new Set(theirOff.map((i) => addDays(day, i)));
        const question = { from, zone: here, theirZone: there, busy: [], holidays, theirHolidays };
        const { slots } = offerTimes(question, zones);
        expect(slots).toHaveLength(3);
        expect(new Set(slots.map((slot) => slot.start)).size).toBe(3);
        expect(new Set(slots.map((slot) => slot.here.day)).size).toBeGreaterThanOrEqual(2);
        for (const slot of slots) {
          expect(zones.instantOf(here, slot.here.day, slot.here.time)).toBe(slot.start);
          expect(zones.instantOf(there, slot.there.day, slot.there.time)).toBe(slot.start);
          expect(minutesOf(slot.end) - minutesOf(slot.start)).toBe(20);
          expect(isBusinessDay(slot.here.day, holidays) && isBusinessDay(slot.there.day, theirHolidays)).toBe(true);
          expect(slot.start > from).toBe(true);
          expect(businessDaysBetween(zones.localOf(here, from).day, slot.here.day, holidays)).toBeGreaterThanOrEqual(2);
          for (const side of [slot.here, slot.there]) {
            expect(minuteOfDay(side.time)).toBeGreaterThanOrEqual(420);
            expect(minuteOfDay(side.time) + 20).toBeLessThanOrEqual(1260);
          }
          expect(Number(slot.here.time.slice(3)) % 30).toBe(0);
        }
      },
    ),
    { numRuns: 60 },
  );
});
