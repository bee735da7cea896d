/** Countries and time zones by the names people use, and what fits the letters typed. Pure. */
import { fold } from '#domain/people/fold.ts';
import type { Option } from './option.ts';

/** ISO 3166-1, two letters each. */
const codes =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

const offeredAtMost = 40;

/** By name. */
export function countries(): readonly Option[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  return codes
    .split(' ')
    .map((id) => ({ id, label: names.of(id) ?? id }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** "New York" is found as such; its full name stays visible. */
export function zones(): readonly Option[] {
  return Intl.supportedValuesOf('timeZone').map((id) => ({ id, label: sayZone(id) }));
}

/** "America/New_York" becomes "New York (America)". */
export function sayZone(id: string): string {
  const parts = id.replaceAll('_', ' ').split('/');
  const city = parts.at(-1) ?? id;
  return parts.length === 1 ? city : `${city} (${parts.slice(0, -1).join(', ')})`;
}

/** Those with a word that begins like the text, at most forty; all that begin with it come first. */
export function fitting(options: readonly Option[], text: string): readonly Option[] {
  const typed = fold(text).trim();
  if (typed === '') return options.slice(0, offeredAtMost);
  const fits = options.filter(({ label, id }) => ` ${fold(label)}`.includes(` ${typed}`) || id.toLowerCase() === typed);
  const first = fits.filter(({ label }) => fold(label).startsWith(typed));
  return [...first, ...fits.filter((one) => !first.includes(one))].slice(0, offeredAtMost);
}

/** The one whose name is the text, whatever its case and accents. */
export function optionNamed(options: readonly Option[], text: string): Option | undefined {
  const typed = fold(text).trim();
  return options.find(({ label }) => fold(label) === typed);
}
