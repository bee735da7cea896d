/** The time zone of a place as people write it on a profile: `Portland, Oregon`, `Greater Boston`, `Bengaluru, India`. */
import { cityZones, countryZones, exceptionalCities, regionZones, widerCountries } from './place-tables.ts';

/** The IANA name; '' when the place is unknown or has more than one zone. */
export function zoneOfPlace(place: string): string {
  const parts = place
    .split(/[,;·|()]/)
    .map(plain)
    .filter((part) => part !== '');
  const first = parts[0];
  if (first === undefined) return '';
  const around = parts.slice(1);
  const city = cityOf(first);
  for (const name of around) {
    const exception = exceptionalCities.get(`${first}, ${name}`);
    if (exception !== undefined) return exception;
    if (name.length === 2 && city !== '' && countryHolds(name, city)) return city;
    const zone = regionZones.get(name) ?? countryZones.get(name);
    if (zone !== undefined) return zone;
    if (widerCountries.has(name)) return city !== '' && countryHolds(name, city) ? city : '';
  }
  if (city !== '') return city;
  if (first.length <= 2 && parts.length === 1) return '';
  return ambiguousAlone.has(first) ? '' : (regionZones.get(first) ?? countryZones.get(first) ?? '');
}

/** A state and a city or country of the same name: alone, the name says too little. */
const ambiguousAlone: ReadonlySet<string> = new Set(['washington', 'georgia']);

function cityOf(name: string): string {
  const whole = cityZones.get(name);
  if (whole !== undefined) return whole;
  // `Raleigh-Durham-Chapel Hill` is where Raleigh is; `Cologne Bonn` where Cologne is.
  return cityZones.get(name.split(/ ?[-\u2013/&] ?| and /)[0] ?? '') ?? '';
}

function countryHolds(country: string, zone: string): boolean {
  return widerCountries.get(country)?.includes(zone) ?? false;
}

/** Lower case without accents and without the words that make a city a region. */
function plain(part: string): string {
  return part
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßł]/g, (c) => (c === 'ß' ? 'ss' : 'l'))
    .replace(/[.’']/g, '')
    .replace(/\b(?:greater|metropolitan|metro|metroplex|area|region|district|urban|agglomeration)\b/g, ' ')
    .replace(/^(?:the|city of|remote in|remote|based in) /, '')
    .replace(/\s+/g, ' ')
    .trim();
}
