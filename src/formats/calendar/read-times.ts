/** When an event is, in UTC, from the times and zones of a calendar file. */
import { addDays, type Day, type Instant, isDay } from '#domain/day.ts';
import { type CalendarLine, type CalendarPart, lineNamed } from './calendar-lines.ts';
import { offsetInTzid, zoneOfTzid } from './zone-of-tzid.ts';
import { offsetByRules, readZoneRules, type ZoneRules, zoneByRules } from './zone-rules.ts';
import { zones } from './zones.ts';

export interface EventTime {
  /** null when the zone is not known, so that the moment is not. Midnight UTC of a whole day. */
  readonly at: Instant | null;
  /** The day as written. */
  readonly day: Day;
  /** `HH:MM` as written; '' for a whole day. */
  readonly time: string;
  /** IANA name, `UTC` for times in UTC; '' when unknown, or when the file describes a zone that has no name. */
  readonly zone: string;
  readonly zoneKnown: boolean;
  readonly zoneAsWritten: string;
  /** What to tell the seeker; '' when all is clear. */
  readonly problem: string;
}

/** What a file says about its zones. */
export interface FileZones {
  /** By TZID, as written. */
  readonly rules: ReadonlyMap<string, { readonly named: string; readonly rules: ZoneRules | null }>;
  /** The calendar's own zone (X-WR-TIMEZONE); '' when it states none. */
  readonly ofCalendar: string;
  /** What the seeker answered when asked whose clock it is; '' when not asked. */
  readonly asked: string;
}

export function readFileZones(calendar: CalendarPart, asked: string): FileZones {
  const rules = new Map<string, { named: string; rules: ZoneRules | null }>();
  for (const part of calendar.parts) {
    if (part.name !== 'VTIMEZONE') continue;
    const located = lineNamed(part, 'X-LIC-LOCATION')?.value.trim() ?? '';
    rules.set(keyOf(lineNamed(part, 'TZID')?.value ?? ''), {
      named: zones.isZone(located) ? located : '',
      rules: readZoneRules(part),
    });
  }
  return { rules, ofCalendar: zoneOfTzid(lineNamed(calendar, 'X-WR-TIMEZONE')?.value ?? ''), asked };
}

/** Reads DTSTART, DTEND or RECURRENCE-ID; null when the line holds no day that exists. `strayZone` is the TZID that some programs write as a line of its own. */
export function readTime(line: CalendarLine, file: FileZones, strayZone: string): EventTime | null {
  const m = /(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(?:\.\d+)?(Z)?)?/i.exec(line.value);
  const day = m ? `${m[1]}-${m[2]}-${m[3]}` : '';
  if (!m || !isDay(day)) return null;
  const tzid = line.params.get('TZID') ?? '';
  if (m[4] === undefined) {
    const zone = tzid === '' ? '' : zoneOfTzid(tzid);
    return { at: `${day}T00:00:00.000Z`, day, time: '', zone, zoneKnown: true, zoneAsWritten: tzid, problem: '' };
  }
  const [hour, minute] = [Number(m[4]), Number(m[5])];
  if (hour > 24 || minute > 59) return null;
  const on = hour === 24 ? addDays(day, 1) : day;
  const time = `${String(hour % 24).padStart(2, '0')}:${m[5]}`;
  const seconds = m[6] === undefined || m[6] > '59' ? '00' : m[6];
  const written = { day: on, time, zoneAsWritten: tzid };
  const clock = `${time}:${seconds}`;
  if (m[7] !== undefined) {
    const zone = (tzid === '' ? '' : zoneOfTzid(tzid)) || 'UTC';
    return { ...written, at: zones.instantOf('UTC', on, clock), zone, zoneKnown: true, problem: '' };
  }
  return { ...written, ...momentOf(on, clock, tzid === '' ? strayZone : tzid, file) };
}

type Moment = Pick<EventTime, 'at' | 'zone' | 'zoneKnown' | 'problem'>;

function momentOf(day: Day, time: string, tzid: string, file: FileZones): Moment {
  if (tzid === '') {
    const given = file.ofCalendar || file.asked;
    if (given !== '') return inZone(given, day, time);
    const problem = `The time ${time.slice(0, 5)} is given without a zone: say whose clock it is.`;
    return { at: null, zone: '', zoneKnown: false, problem };
  }
  const described = file.rules.get(keyOf(tzid));
  const zone = zoneOfTzid(tzid) || described?.named || '';
  if (zone !== '') return inZone(zone, day, time);
  if (described?.rules) {
    const offset = offsetByRules(described.rules, day, minutesOf(time));
    const like = zoneByRules(described.rules, day.slice(0, 4));
    return { at: moved(day, time, offset), zone: like, zoneKnown: true, problem: '' };
  }
  // Abbreviations (`EST`) are zones to the machine but not to people: better than nothing, after the file's own word.
  if (zones.isZone(tzid.trim())) return inZone(tzid.trim(), day, time);
  const offset = offsetInTzid(tzid);
  // Nothing but an offset (`GMT+0100`) leaves no doubt.
  if (offset !== null && /^\W*(?:UTC|GMT)?\W*\d{1,2}[:.]?(?:\d{2})?\W*$/i.test(tzid))
    return { at: moved(day, time, offset), zone: '', zoneKnown: true, problem: '' };
  if (file.asked !== '') return inZone(file.asked, day, time);
  const asWritten = `The zone is written as ${tzid}, which is not known here`;
  if (offset === null)
    return { at: null, zone: '', zoneKnown: false, problem: `${asWritten}: say whose clock ${time.slice(0, 5)} is.` };
  const problem = `${asWritten}; the hour is taken from the offset in its name and may be one off in summer.`;
  return { at: moved(day, time, offset), zone: '', zoneKnown: false, problem };
}

function inZone(zone: string, day: Day, time: string): Moment {
  return { at: zones.instantOf(zone, day, time), zone, zoneKnown: true, problem: '' };
}

function moved(day: Day, time: string, offsetMinutes: number): Instant {
  const at = new Date(zones.instantOf('UTC', day, time)).getTime() - offsetMinutes * 60_000;
  return new Date(at).toISOString();
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** One zone is written with and without quotation marks and backslashes in the same file. */
function keyOf(tzid: string): string {
  return tzid.replace(/["\\]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Minutes of `P1DT2H30M`, `PT20M`, `P1W`, and of `PT1W` as one program writes it; null when it is no length of time. */
export function readDuration(text: string): number | null {
  const m = /^\+?PT?(?:(\d+)W)?(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/i.exec(text.trim());
  if (!m || text.trim().length < 3) return null;
  const [weeks, days, hours, minutes, seconds] = [1, 2, 3, 4, 5].map((i) => Number(m[i] ?? 0));
  return (weeks ?? 0) * 10_080 + (days ?? 0) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60;
}
