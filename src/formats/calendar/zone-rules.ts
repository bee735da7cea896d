/** Time zones that a calendar file describes itself (VTIMEZONE, RFC 5545 section 3.6.5). */
import { addDays, type Day, dayToNumber, isDay, weekday } from '#domain/day.ts';
import { type CalendarLine, type CalendarPart, lineNamed } from './calendar-lines.ts';
import { zones } from './zones.ts';

/** One of the two clocks of a zone: from when on, year by year, it goes. */
interface Observance {
  /** Minutes ahead of UTC before and after the change. */
  readonly from: number;
  readonly to: number;
  readonly since: { readonly day: Day; readonly minute: number };
  readonly rule: YearlyRule | null;
}

interface YearlyRule {
  readonly month: number;
  /** 0 Sunday; null when the rule names a day of the month. */
  readonly weekday: number | null;
  /** Which such weekday of the month; negative counts from its end; 0 when days of the month say it. */
  readonly nth: number;
  readonly monthDays: readonly number[];
  /** '' when it has no end. */
  readonly until: Day | '';
}

export type ZoneRules = readonly Observance[];

/** The rules of a VTIMEZONE; null when it states none that can be followed. */
export function readZoneRules(timezone: CalendarPart): ZoneRules | null {
  const rules = timezone.parts.flatMap((part) => readObservance(part) ?? []);
  return rules.length > 0 ? rules : null;
}

/** Minutes ahead of UTC when a clock there shows that day and minute; a skipped time is read by the clock before, a doubled one is the first. */
export function offsetByRules(rules: ZoneRules, day: Day, minute: number): number {
  const at = dayToNumber(day) * 1440 + minute;
  let latest: { onset: number; observance: Observance } | null = null;
  for (const observance of rules)
    for (const onset of onsetsBefore(observance, day)) {
      // Within the hour that is skipped the old clock still goes.
      const begins = onset + Math.max(0, observance.to - observance.from);
      if (begins <= at && (latest === null || onset > latest.onset)) latest = { onset, observance };
    }
  if (latest) return latest.observance.to;
  return rules.reduce((first, one) => (one.since.day < first.since.day ? one : first), rules[0] as Observance).from;
}

/** Zones most people live in: the first that shows the same time all year is the one that is meant. */
const likely = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Anchorage',
  'America/Halifax',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Bogota',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Athens',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Africa/Lagos',
  'Africa/Johannesburg',
  'Asia/Jerusalem',
  'Asia/Dubai',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Dhaka',
  'Asia/Bangkok',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Brisbane',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Pacific/Honolulu',
] as const;

/** A well-known zone that goes by the same clock throughout that year; '' when none does. */
export function zoneByRules(rules: ZoneRules, year: string): string {
  const days = Array.from(
    { length: 24 },
    (_, i) => `${year}-${String((i >> 1) + 1).padStart(2, '0')}-${i % 2 ? '20' : '05'}`,
  );
  return (
    likely.find((zone) =>
      days.every(
        (day) => zones.offsetMinutesAt(zone, zones.instantOf(zone, day, '12:00')) === offsetByRules(rules, day, 720),
      ),
    ) ?? ''
  );
}

function readObservance(part: CalendarPart): Observance | null {
  if (part.name !== 'STANDARD' && part.name !== 'DAYLIGHT') return null;
  const from = readOffset(lineNamed(part, 'TZOFFSETFROM'));
  const to = readOffset(lineNamed(part, 'TZOFFSETTO'));
  const start = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})/.exec(lineNamed(part, 'DTSTART')?.value.trim() ?? '');
  if (to === null || !start) return null;
  const since = { day: `${start[1]}-${start[2]}-${start[3]}`, minute: Number(start[4]) * 60 + Number(start[5]) };
  return { from: from ?? to, to, since, rule: readRule(lineNamed(part, 'RRULE')?.value ?? '', since.day) };
}

function readOffset(line: CalendarLine | undefined): number | null {
  const m = /^([+-])(\d{2}):?(\d{2})/.exec(line?.value.trim() ?? '');
  if (!m) return null;
  const minutes = Number(m[2]) * 60 + Number(m[3]);
  return m[1] === '-' ? -minutes : minutes;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function readRule(text: string, since: Day): YearlyRule | null {
  if (!/FREQ=YEARLY/i.test(text)) return null;
  const part = (name: string): string => new RegExp(`${name}=([^;]*)`, 'i').exec(text)?.[1]?.trim().toUpperCase() ?? '';
  const byDay = /^([+-]?\d*)(SU|MO|TU|WE|TH|FR|SA)/.exec(part('BYDAY'));
  const until = /^(\d{4})(\d{2})(\d{2})/.exec(part('UNTIL'));
  const monthDays = part('BYMONTHDAY').split(',').filter(Boolean).map(Number);
  return {
    month: Number(part('BYMONTH')) || Number(since.slice(5, 7)),
    weekday: byDay ? weekdays.indexOf(byDay[2] ?? '') : null,
    nth: Number(byDay?.[1] || 0),
    monthDays: monthDays.length > 0 ? monthDays : byDay ? [] : [Number(since.slice(8, 10))],
    until: until ? `${until[1]}-${until[2]}-${until[3]}` : '',
  };
}

/** Local minutes since 1970 of the changes in that year and the year before; the single one when there is no rule. */
function onsetsBefore({ since, rule }: Observance, day: Day): readonly number[] {
  if (!rule) return isDay(since.day) ? [dayToNumber(since.day) * 1440 + since.minute] : [];
  const year = Number(day.slice(0, 4));
  return [year - 1, year].flatMap((y) => {
    const on = dayOfRule(rule, y);
    const valid = on !== null && on >= since.day.slice(0, 10) && (rule.until === '' || on <= rule.until);
    return valid ? [dayToNumber(on) * 1440 + since.minute] : [];
  });
}

function dayOfRule(rule: YearlyRule, year: number): Day | null {
  const first = `${String(year).padStart(4, '0')}-${String(rule.month).padStart(2, '0')}-01`;
  const days: Day[] = [];
  for (let n = 0; n < 31; n++) {
    const day = addDays(first, n);
    if (day.slice(0, 7) !== first.slice(0, 7)) break;
    const named = rule.weekday === null || weekday(day) === rule.weekday;
    const dated = rule.monthDays.length === 0 || rule.monthDays.includes(n + 1);
    if (named && dated) days.push(day);
  }
  return (rule.nth < 0 ? days.at(rule.nth) : days[Math.max(0, rule.nth - 1)]) ?? null;
}
