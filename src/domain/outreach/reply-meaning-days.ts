/** Which day a reply names: back on, until, try me after. Method: M4. */
import { addDays, type Day, dayToNumber, isDay, weekday } from '../day.ts';

const months: readonly (readonly string[])[] = [
  [
    'january',
    'jan',
    'januar',
    'jänner',
    'janvier',
    'janv',
    'enero',
    'janeiro',
    'gennaio',
    'januari',
    'stycznia',
    'styczeń',
  ],
  [
    'february',
    'feb',
    'februar',
    'février',
    'fevrier',
    'févr',
    'febrero',
    'fevereiro',
    'febbraio',
    'februari',
    'lutego',
  ],
  ['march', 'mar', 'märz', 'mars', 'marzo', 'março', 'maart', 'marca'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'aprile', 'kwietnia'],
  ['may', 'mai', 'mayo', 'maio', 'maggio', 'mei', 'maj', 'maja'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho', 'giugno', 'czerwca'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho', 'luglio', 'lipca'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'augustus', 'augusti', 'sierpnia'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setembro', 'settembre', 'września'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'ottobre', 'października'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'listopada'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'decembre', 'diciembre', 'dezembro', 'dicembre', 'grudnia'],
];
const weekdays: readonly (readonly string[])[] = [
  ['sunday', 'sonntag', 'dimanche', 'domingo', 'domenica', 'zondag', 'söndag', 'niedzielę'],
  ['monday', 'montag', 'lundi', 'lunes', 'segunda-feira', 'segunda', 'lunedì', 'maandag', 'måndag', 'poniedziałek'],
  ['tuesday', 'dienstag', 'mardi', 'martes', 'terça-feira', 'terça', 'martedì', 'dinsdag', 'tisdag', 'wtorek'],
  [
    'wednesday',
    'mittwoch',
    'mercredi',
    'miércoles',
    'quarta-feira',
    'quarta',
    'mercoledì',
    'woensdag',
    'onsdag',
    'środę',
  ],
  [
    'thursday',
    'donnerstag',
    'jeudi',
    'jueves',
    'quinta-feira',
    'quinta',
    'giovedì',
    'donderdag',
    'torsdag',
    'czwartek',
  ],
  ['friday', 'freitag', 'vendredi', 'viernes', 'sexta-feira', 'sexta', 'venerdì', 'vrijdag', 'fredag', 'piątek'],
  ['saturday', 'samstag', 'samedi', 'sábado', 'sabato', 'zaterdag', 'lördag', 'sobotę'],
];
const monthNumber = new Map(months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const weekdayNumber = new Map(weekdays.flatMap((names, i) => names.map((name) => [name, i] as const)));
const month = alternatives(monthNumber);
const dayName = alternatives(weekdayNumber);
const small =
  'a|an|one|two|three|four|five|six|eight|couple of|a couple of|few|a few|ein(?:em|er)?|zwei|drei|une?|deux|trois|dos|tres|due|tre|twee|drie|\\d{1,2}';
const counts = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['eight', 8],
  ['couple of', 2],
  ['a couple of', 2],
  ['few', 3],
  ['a few', 3],
  ['einem', 1],
  ['einer', 1],
  ['ein', 1],
  ['zwei', 2],
  ['drei', 3],
  ['un', 1],
  ['une', 1],
  ['deux', 2],
  ['trois', 3],
  ['dos', 2],
  ['tres', 3],
  ['due', 2],
  ['tre', 3],
  ['twee', 2],
  ['drie', 3],
]);

/** The month by which a season has come, on the northern half where most of the words above are spoken. */
const seasons = new Map([
  ['spring', 4],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Longer names first, so that `mars` is not read as `mar`. */
function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].sort((a, b) => b.length - a.length).join('|');
}

interface Form {
  readonly pattern: RegExp;
  /** null when the words name no day after all. */
  read(m: RegExpExecArray, on: Day): Day | null;
}

/** Ways to name a day, the exact ones first. */
const forms: readonly Form[] = [
  { pattern: /(\d{4})-(\d{2})-(\d{2})/g, read: (m) => real(`${m[1]}-${m[2]}-${m[3]}`) },
  {
    pattern: /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})?(?!\d)/g,
    read: (m, on) => dated(Number(m[1]), Number(m[2]), m[3], on),
  },
  {
    pattern: /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/g,
    read: (m, on) => slashed(Number(m[1]), Number(m[2]), m[3], on),
  },
  {
    pattern: new RegExp(`\\b(${month})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\d:])`, 'gu'),
    read: (m, on) => dated(Number(m[2]), monthNumber.get(m[1] ?? '') ?? 0, m[3], on),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?(?: of| de| d')? ?(${month})\\b\\.?(?:,? (?:de |of )?(\\d{4}))?`,
      'gu',
    ),
    read: (m, on) => dated(Number(m[1]), monthNumber.get(m[2] ?? '') ?? 0, m[3], on),
  },
  {
    pattern: new RegExp(
      `\\b(early|beginning of|start of|anfang|début|mid|mid-|middle of|mitte|mi-|late|end of|ende|fin)[ -]?(?:in )?(${month})\\b(?:,? (\\d{4}))?`,
      'gu',
    ),
    read: (m, on) => partOf(m[1] ?? '', monthNumber.get(m[2] ?? '') ?? 0, m[3], on),
  },
  {
    pattern: new RegExp(
      `\\bin (${small}) (day|week|month|tag|woche|monat)(?:s|en|n|e)?\\b|\\b(?:dans|en|tra|fra|over) (${small}) (jour|semaine|mois|día|semana|mes|giorn|settiman|mes|dag|wek|maand)`,
      'gu',
    ),
    read: (m, on) => later(m[1] ?? m[3] ?? '', m[2] ?? m[4] ?? '', on),
  },
  {
    pattern: new RegExp(`\\b(${dayName})(?:,? the (\\d{1,2})(?:st|nd|rd|th))?(?![\\p{L}])`, 'gu'),
    read: (m, on) =>
      m[2] === undefined ? nextNamed(weekdayNumber.get(m[1] ?? '') ?? 0, on) : numbered(Number(m[2]), on),
  },
  { pattern: /\bthe (\d{1,2})(?:st|nd|rd|th)\b/g, read: (m, on) => numbered(Number(m[1]), on) },
  {
    pattern: new RegExp(
      `\\b(?:in|until|till|after|by|before|your|do|about|of|till after|im|en|in de|a|em|ab|bis|jusqu'en|hasta|até) (?:the )?(?:month of )?(${month})\\b(?! \\d{1,2}\\b)(?:,? (\\d{4}))?`,
      'gu',
    ),
    read: (m, on) =>
      m[1] === 'mar' ||
      (m[1] === 'may' && !m[0].startsWith('in ') && !m[0].startsWith('until ') && !m[0].startsWith('after '))
        ? null
        : dated(1, monthNumber.get(m[1] ?? '') ?? 0, m[2], on),
  },
  { pattern: /\b(?:tomorrow|morgen|demain|mañana|amanhã|domani|imorgon|jutro)\b/g, read: (_, on) => addDays(on, 1) },
  {
    pattern: /\b(?:next week|nächste woche|nächster woche|la semaine prochaine|la próxima semana|volgende week)\b/g,
    read: (_, on) => nextNamed(1, on),
  },
  {
    pattern: /\b(?:next month|nächsten monat|le mois prochain|el próximo mes|volgende maand)\b/g,
    read: (_, on) => firstOfNextMonth(on),
  },
  { pattern: /\b(?:next quarter|nächstes quartal|le trimestre prochain)\b/g, read: (_, on) => firstOfNextQuarter(on) },
  {
    pattern: /\b(?:in|until|till|this|next|come|after|by) (?:the )?(spring|summer|autumn|fall|winter)\b/g,
    read: (m, on) => dated(1, seasons.get(m[1] ?? '') ?? 0, undefined, on),
  },
  {
    pattern:
      /\b(?:new year|next year|after the holidays|after christmas|neuen jahr|neuen jahres|nächstes jahr|nach den feiertagen|année prochaine|après les fêtes|año nuevo|próximo año|ano novo|nieuwe jaar|nytt år|nya året)\b/g,
    read: (_, on) => afterNewYear(on),
  },
];

/** A day named in the text with where its words begin and end. */
export interface NamedDay {
  readonly day: Day;
  readonly at: number;
  readonly end: number;
}

/** Every day the text names, in its order; days without a year are the next such day from `on`, the day of the message. */
export function daysNamed(text: string, on: Day): readonly NamedDay[] {
  const lower = text.toLowerCase();
  const found: NamedDay[] = [];
  for (const { pattern, read } of forms)
    for (const m of lower.matchAll(pattern)) {
      const [at, end] = [m.index, m.index + m[0].length];
      // What an exact form has read is not read again as a loose one.
      if (found.some((one) => at < one.end && one.at < end)) continue;
      const day = read(m as RegExpExecArray, on);
      if (day !== null) found.push({ day, at, end });
    }
  found.sort((a, b) => a.at - b.at);
  // `Monday, January 4` is one day: the date says which.
  return found.filter((one, i) => {
    const next = found[i + 1];
    const bare = weekdayNumber.has(lower.slice(one.at, one.end));
    return !(
      bare &&
      next &&
      next.at - one.end <= 6 &&
      /^[\s,.]*(?:the |den |le |dem |el |dia |o )?$/.test(lower.slice(one.end, next.at))
    );
  });
}

const returns =
  /\b(?:back|return(?:ing|s)?|again|until|till|til|by|on|from|after|resum\w+|zurück|ab|bis|wieder|retour|jusqu'au|jusqu'à|à partir du|dès le|hasta|vuelta|regres\w+|volver\w*|reincorpor\w+|a partir d\w+|até|volto|retorn\w+|rientr\w+|torn\w+|fino a\w*|dal|terug|tot|vanaf|åter|tillbaka|till och med|wracam|wrócę|do)[^.!?\n]{0,40}$/;
const strongest =
  /\b(?:back|return(?:ing|s)?|resum\w+|zurück|wieder|retour|vuelta|regres\w+|volver\w*|reincorpor\w+|volto|retorn\w+|rientr\w+|torner\w+|terug|åter|tillbaka|wracam|wrócę|po powrocie)[^.!?\n]{0,50}$/;

/** The day someone is back or wants to be asked again: the one named with a return, else with `until`, else the last one; null when no day to come is named. */
export function backOn(text: string, on: Day): Day | null {
  const lower = text.toLowerCase();
  const named = daysNamed(text, on).filter(({ day }) => day > on && dayToNumber(day) - dayToNumber(on) < 400);
  const before = (one: NamedDay): string => lower.slice(Math.max(0, one.at - 60), one.at);
  const chosen =
    named.find((one) => strongest.test(before(one))) ??
    named.findLast((one) => returns.test(before(one))) ??
    named.at(-1);
  if (!chosen) return null;
  // `Through Friday` and `up to and including` name the last day away, not the first one back.
  const away =
    /\b(?:through|up to and including|bis einschließlich|bis einschl\.|inclus|inclusive|tot en met|till och med)[^.!?\n,\d]{0,25}$/.test(
      before(chosen),
    ) || /^\s*(?:inclusive|included|inclus|einschließlich)/.test(lower.slice(chosen.end));
  return away ? nextWeekday(addDays(chosen.day, 1)) : chosen.day;
}

function nextWeekday(day: Day): Day {
  const name = weekday(day);
  return name === 6 ? addDays(day, 2) : name === 0 ? addDays(day, 1) : day;
}

function real(day: string): Day | null {
  return isDay(day) ? day : null;
}

function written(year: number, monthOfYear: number, dayOfMonth: number): string {
  return `${String(year).padStart(4, '0')}-${String(monthOfYear).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** Without a year, the next such day; one less than three months past is meant as past. */
function dated(dayOfMonth: number, monthOfYear: number, year: string | undefined, on: Day): Day | null {
  if (year !== undefined && year !== '')
    return real(written(Number(year.length === 2 ? `20${year}` : year), monthOfYear, dayOfMonth));
  const thisYear = Number(on.slice(0, 4));
  const day = real(written(thisYear, monthOfYear, dayOfMonth));
  if (day !== null && dayToNumber(on) - dayToNumber(day) < 90) return day;
  return real(written(thisYear + 1, monthOfYear, dayOfMonth));
}

/** `1/15` is the fifteenth of January; `15/1` too. Of two readings the nearer to come. */
function slashed(a: number, b: number, year: string | undefined, on: Day): Day | null {
  const american = dated(b, a, year, on);
  const european = dated(a, b, year, on);
  if (american === null || european === null) return american ?? european;
  const wait = (day: Day): number => (day >= on ? dayToNumber(day) - dayToNumber(on) : 1000);
  return wait(european) < wait(american) ? european : american;
}

function partOf(part: string, monthOfYear: number, year: string | undefined, on: Day): Day | null {
  const first = dated(1, monthOfYear, year, on);
  if (first === null) return null;
  if (/^(?:mid|mi|middle)/.test(part)) return addDays(first, 14);
  if (/^(?:late|end|ende|fin)/.test(part)) return addDays(firstOfNextMonth(first), -1);
  return first;
}

function later(count: string, unit: string, on: Day): Day | null {
  const n = counts.get(count) ?? Number(count);
  if (!Number.isInteger(n) || n < 1 || n > 90) return null;
  if (/^(?:day|tag|jour|día|giorn|dag)/.test(unit)) return addDays(on, n);
  if (/^(?:week|woche|semaine|semana|settiman|wek)/.test(unit)) return addDays(on, n * 7);
  let day = on;
  for (let i = 0; i < n; i++) day = firstOfNextMonth(day);
  const same = `${day.slice(0, 7)}-${on.slice(8)}`;
  return isDay(same) ? same : addDays(firstOfNextMonth(day), -1);
}

function nextNamed(name: number, on: Day): Day {
  return addDays(on, ((name - weekday(on) + 6) % 7) + 1);
}

function numbered(dayOfMonth: number, on: Day): Day | null {
  const here = real(`${on.slice(0, 7)}-${String(dayOfMonth).padStart(2, '0')}`);
  return here !== null && here > on
    ? here
    : real(`${firstOfNextMonth(on).slice(0, 7)}-${String(dayOfMonth).padStart(2, '0')}`);
}

function firstOfNextMonth(on: Day): Day {
  return `${addDays(`${on.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
}

function firstOfNextQuarter(on: Day): Day {
  let day = firstOfNextMonth(on);
  while (![1, 4, 7, 10].includes(Number(day.slice(5, 7)))) day = firstOfNextMonth(day);
  return day;
}

/** The first Monday after the first week's holiday. */
function afterNewYear(on: Day): Day {
  return nextNamed(1, `${Number(on.slice(0, 4)) + 1}-01-01`);
}
