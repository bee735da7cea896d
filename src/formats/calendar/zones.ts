/** Time zones by the Temporal library, the same in the page and in Node. */
import { Temporal } from 'temporal-polyfill';
import type { Zones } from '#domain/zones.ts';
import { zoneOfPlace } from './zone-of-place.ts';

const nanosecondsPerMinute = 60_000_000_000;
const known = new Map<string, boolean>();

/** Zones are those of the machine's own time zone data. */
export const zones: Zones = {
  isZone,
  offsetMinutesAt: (zone, instant) => Math.round(zoned(zone, instant).offsetNanoseconds / nanosecondsPerMinute),
  localOf: (zone, instant) => {
    const local = zoned(zone, instant);
    return {
      day: local.toPlainDate().toString(),
      time: local.toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' }),
      weekday: local.dayOfWeek % 7,
    };
  },
  instantOf: (zone, day, time) =>
    Temporal.PlainDateTime.from(`${day}T${time}`)
      .toZonedDateTime(zone, { disambiguation: 'compatible' })
      .toInstant()
      .toString({ smallestUnit: 'millisecond' }),
  zoneOfCity: zoneOfPlace,
  placeOf,
  nameOf: (zone) => (isUtc(zone) ? 'UTC' : `${placeOf(zone)} time`),
};

function zoned(zone: string, instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
}

function isZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const answer = /^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name) && canBeAsked(name);
  known.set(name, answer);
  return answer;
}

function canBeAsked(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/** Names that say no city, or an old one. */
const places: Readonly<Record<string, string>> = {
  'asia/calcutta': 'Kolkata',
  'asia/katmandu': 'Kathmandu',
  'asia/saigon': 'Ho Chi Minh City',
  'asia/rangoon': 'Yangon',
  'europe/kiev': 'Kyiv',
  'america/buenos_aires': 'Buenos Aires',
  'us/eastern': 'New York',
  'us/central': 'Chicago',
  'us/mountain': 'Denver',
  'us/pacific': 'Los Angeles',
  'us/hawaii': 'Honolulu',
  'us/alaska': 'Anchorage',
  'us/arizona': 'Phoenix',
  'america/st_johns': "St. John's",
  'america/sao_paulo': 'São Paulo',
  'america/bogota': 'Bogotá',
  'atlantic/reykjavik': 'Reykjavík',
};

function isUtc(zone: string): boolean {
  return /^(?:etc\/)?(?:utc|uct|universal|zulu|gmt|greenwich)$/i.test(zone);
}

function placeOf(zone: string): string {
  if (isUtc(zone)) return 'UTC';
  const named = places[zone.toLowerCase()];
  if (named !== undefined) return named;
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
