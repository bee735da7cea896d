/** Which country a person is in, as far as what is on file says, so that the right holidays count. Method: M4. */
import { countryNames } from './country-names.ts';
import { zonesOfCountries } from './zones-of-countries.ts';

/**
 * The country (ISO 3166, two letters) of a place as people write it on a profile (`Berlin, Germany`, `Austin, TX`, `Toronto, Ontario`), else of an
 * IANA zone. '' when neither says. A city without its country or state is left to its zone. Where a bare code is both a state and a country
 * (`Berlin, DE`), a zone of that country decides, else the state.
 */
export function countryOf(city: string, zone: string): string {
  const ofZone = countryByZone.get(zone) ?? '';
  const parts = city
    .split(/[,;·|()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const part of parts.toReversed()) {
    const found = countryOfPart(part, parts.length > 1, ofZone);
    if (found !== '') return found;
  }
  return ofZone;
}

/** The country's English name as it stands within a sentence: `the United States`, `Germany`; the code itself when it is none. */
export function countryInWords(country: string): string {
  const name = Object.hasOwn(countryNames, country) ? (countryNames[country]?.split('|')[0] ?? country) : country;
  return /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Democratic|Republic|Czech Republic|Dominican Republic|Central African|US |Isle of Man|\w+ Islands$)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

function countryOfPart(part: string, isAfterCity: boolean, ofZone: string): string {
  const name = plain(part);
  const code = part.toUpperCase();
  if (isAfterCity && /^[A-Z]{2}$/.test(part)) {
    const state = states.get(code) ?? '';
    if (state !== '') return ofZone === code ? code : state;
    if (Object.hasOwn(countryNames, code)) return code;
  }
  // A state of that name and a country of that name: the zone decides, else nothing is said.
  if (name === 'georgia') return ofZone === 'GE' || ofZone === 'US' ? ofZone : '';
  return countryByName.get(name) ?? (isAfterCity ? (regionCountry.get(name) ?? '') : '');
}

/** Lower case, without accents and points. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.’']/g, '').toLowerCase().replace(/^the /, '').trim();
}

const countryByName: ReadonlyMap<string, string> = new Map(
  Object.entries(countryNames).flatMap(([code, names]) =>
    names.split('|').map((name): [string, string] => [plain(name), code]),
  ),
);

const countryByZone: ReadonlyMap<string, string> = new Map(
  Object.entries(zonesOfCountries).flatMap(([code, areas]) =>
    areas.split('|').flatMap((area) => {
      const slash = area.indexOf('/');
      if (slash < 0) return [[area, code] as const];
      return area
        .slice(slash + 1)
        .split(' ')
        .map((name) => [`${area.slice(0, slash)}/${name}`, code] as const);
    }),
  ),
);

const states: ReadonlyMap<string, string> = new Map([
  ...'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'
    .split(' ')
    .map((code) => [code, 'US'] as const),
  ...'ON QC BC AB MB SK NS NB NL PE YT NT NU'.split(' ').map((code) => [code, 'CA'] as const),
]);

/** States and provinces by name, where the country is often left out; only after a city. Georgia is left to the zone. */
const regionCountry: ReadonlyMap<string, string> = new Map([
  ...'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia'
    .split('|')
    .map((name) => [name, 'US'] as const),
  ...'ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland and labrador|prince edward island'
    .split('|')
    .map((name) => [name, 'CA'] as const),
  ...'new south wales|victoria|queensland|western australia|south australia|tasmania|northern territory'
    .split('|')
    .map((name) => [name, 'AU'] as const),
  ...'bavaria|bayern|hesse|saxony|baden-wurttemberg|north rhine-westphalia|lower saxony|brandenburg'
    .split('|')
    .map((name) => [name, 'DE'] as const),
  ...'maharashtra|karnataka|tamil nadu|telangana|kerala|gujarat|west bengal|uttar pradesh|haryana'
    .split('|')
    .map((name) => [name, 'IN'] as const),
]);
