/** The IANA zone that a calendar file means, however its program writes zones. */
import { findIana } from 'windows-iana';
import { zoneOfPlace } from './zone-of-place.ts';
import { zones } from './zones.ts';

/** What Windows shows in its list, without the offset before it; lists of cities are looked up city by city. */
const shownNames: ReadonlyMap<string, string> = new Map([
  ['coordinated universal time', 'UTC'],
  ['greenwich mean time', 'Europe/London'],
  ['eastern time', 'America/New_York'],
  ['central time', 'America/Chicago'],
  ['mountain time', 'America/Denver'],
  ['pacific time', 'America/Los_Angeles'],
  ['eastern time (us & canada)', 'America/New_York'],
  ['central time (us & canada)', 'America/Chicago'],
  ['mountain time (us & canada)', 'America/Denver'],
  ['pacific time (us & canada)', 'America/Los_Angeles'],
  ['pacific time (us & canada); tijuana', 'America/Los_Angeles'],
  ['arizona', 'America/Phoenix'],
  ['alaska', 'America/Anchorage'],
  ['hawaii', 'Pacific/Honolulu'],
  ['indiana (east)', 'America/Indiana/Indianapolis'],
  ['saskatchewan', 'America/Regina'],
  ['newfoundland', 'America/St_Johns'],
  ['atlantic time (canada)', 'America/Halifax'],
  ['central america', 'America/Guatemala'],
  ['baja california', 'America/Tijuana'],
  ['chetumal', 'America/Cancun'],
  ['greenland', 'America/Nuuk'],
  ['mid-atlantic', 'Atlantic/South_Georgia'],
  ['cabo verde is.', 'Atlantic/Cape_Verde'],
  ['west central africa', 'Africa/Lagos'],
  ['sri jayawardenepura', 'Asia/Colombo'],
  ['astana', 'Asia/Almaty'],
  ['ekaterinburg', 'Asia/Yekaterinburg'],
  ['abu dhabi', 'Asia/Dubai'],
  ['kuwait', 'Asia/Riyadh'],
  ['chennai', 'Asia/Kolkata'],
  ['solomon is.', 'Pacific/Guadalcanal'],
  ['marshall is.', 'Pacific/Majuro'],
  ['samoa', 'Pacific/Apia'],
  ["nuku'alofa", 'Pacific/Tongatapu'],
  ['romance', 'Europe/Paris'],
  // Lists of cities that Windows shows for one of its zones, with the city that the zone data names for it.
  ['amsterdam, berlin, bern, rome, stockholm, vienna', 'Europe/Berlin'],
  ['belgrade, bratislava, budapest, ljubljana, prague', 'Europe/Budapest'],
  ['brussels, copenhagen, madrid, paris', 'Europe/Paris'],
  ['sarajevo, skopje, warsaw, zagreb', 'Europe/Warsaw'],
  ['dublin, edinburgh, lisbon, london', 'Europe/London'],
  ['athens, bucharest', 'Europe/Bucharest'],
  ['helsinki, kyiv, riga, sofia, tallinn, vilnius', 'Europe/Kiev'],
  ['harare, pretoria', 'Africa/Johannesburg'],
  ['ashgabat, tashkent', 'Asia/Tashkent'],
  ['kuala lumpur, singapore', 'Asia/Singapore'],
  ['cayenne, fortaleza', 'America/Cayenne'],
  ['guam, port moresby', 'Pacific/Port_Moresby'],
  ['monrovia, reykjavik', 'Atlantic/Reykjavik'],
  // Places that changed their offset since Windows named them, or that no zone is called after.
  ['coordinated universal time-11', 'Etc/GMT+11'],
  ['coordinated universal time-02', 'Etc/GMT+2'],
  ['coordinated universal time+12', 'Etc/GMT-12'],
  ['aleutian islands', 'America/Adak'],
  ['marquesas islands', 'Pacific/Marquesas'],
  ['yukon', 'America/Whitehorse'],
  ['easter island', 'Pacific/Easter'],
  ['haiti', 'America/Port-au-Prince'],
  ['turks and caicos', 'America/Grand_Turk'],
  ['asuncion', 'America/Asuncion'],
  ['saint pierre and miquelon', 'America/Miquelon'],
  ['salvador', 'America/Bahia'],
  ['damascus', 'Asia/Damascus'],
  ['port louis', 'Indian/Mauritius'],
  ['yangon (rangoon)', 'Asia/Rangoon'],
  ['lord howe island', 'Australia/Lord_Howe'],
  ['bougainville island', 'Pacific/Bougainville'],
  ['chokurdakh', 'Asia/Srednekolymsk'],
  ['norfolk island', 'Pacific/Norfolk'],
  ['chatham islands', 'Pacific/Chatham'],
  ['kiritimati island', 'Pacific/Kiritimati'],
]);

/** '' when the name says no zone for certain: then the file's own rules decide, or nobody. */
export function zoneOfTzid(tzid: string): string {
  const name = tzid.replaceAll('\\', '').replaceAll('"', '').trim();
  if (/^tzone:\/\/microsoft\/utc$/i.test(name) || /^(?:utc|z|gmt)$/i.test(name)) return 'UTC';
  if (/^tzone:/i.test(name) || /customized time zone/i.test(name)) return '';
  for (const spelled of [name, name.replace('-', '/')])
    if (spelled.includes('/') && zones.isZone(spelled)) return spelled;
  return endOfPath(name) || findIana(name)[0] || shownZone(name) || '';
}

/** Minutes ahead of UTC that the name itself states (`(UTC+05:30) ...`, `GMT+0100`); null when it states none. */
export function offsetInTzid(tzid: string): number | null {
  const m = /^\(?(?:UTC|GMT)? ?([+-])(\d{1,2})(?:[:.]?(\d{2}))?\b/i.exec(tzid.replaceAll('"', '').trim());
  if (!m) return /^\((?:UTC|GMT)\)/i.test(tzid) ? 0 : null;
  const minutes = Number(m[2]) * 60 + Number(m[3] ?? 0);
  return minutes > 14 * 60 ? null : m[1] === '-' ? -minutes : minutes;
}

/** `/mozilla.org/20050126_1/Europe/Berlin` means Europe/Berlin. */
function endOfPath(name: string): string {
  const parts = name.split('/').filter((part) => part !== '');
  for (let n = Math.min(3, parts.length - 1); n >= 2; n--) {
    const end = parts.slice(-n).join('/');
    if (zones.isZone(end)) return end;
  }
  return '';
}

function shownZone(name: string): string {
  const offset = offsetInTzid(name);
  const shown = name.replace(/^\((?:UTC|GMT)[^)]*\) ?/i, '').trim();
  const whole = shownNames.get(shown.toLowerCase()) ?? (shown.includes('/') && zones.isZone(shown) ? shown : '');
  if (whole !== '') return whole;
  // A bare word may be anything; a list of cities, or an offset before it, is how Windows shows zones.
  if (offset === null && !shown.includes(',')) return '';
  for (const part of shown.split(/ ?[,/] ?/)) {
    const zone = shownNames.get(part.toLowerCase()) ?? (zoneOfPlace(part) || cityZone(part));
    if (zone !== '' && (offset === null || hasStandardOffset(zone, offset))) return zone;
  }
  return '';
}

let byCity: ReadonlyMap<string, string> | null = null;

/** `Ulaanbaatar` is Asia/Ulaanbaatar. */
function cityZone(name: string): string {
  byCity ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      zone,
    ]),
  );
  return byCity.get(name.toLowerCase()) ?? '';
}

/** The offset that Windows shows is that of the season without summer time. */
function hasStandardOffset(zone: string, offset: number): boolean {
  const seasons = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].map((at) => zones.offsetMinutesAt(zone, at));
  return Math.min(...seasons) === offset;
}
