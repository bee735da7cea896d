/** Reads invitations and calendars (.ics, RFC 5545) as the programs people use really write them. */
import { addDays, type Instant } from '#domain/day.ts';
import { htmlToText } from '../mail/html-to-text.ts';
import type { Attendee, CalendarEvent } from './calendar-event.ts';
import { type CalendarLine, type CalendarPart, lineNamed, partsNamed, readCalendarParts } from './calendar-lines.ts';
import { unescapeText } from './content-line.ts';
import { joinLink } from './join-link.ts';
import { latestOfEach } from './merge-invitations.ts';
import { type EventTime, type FileZones, readDuration, readFileZones, readTime } from './read-times.ts';

export interface CalendarReading {
  /** Each event once: of several versions the latest. */
  readonly events: readonly CalendarEvent[];
  /** Sentences for the seeker, with the line of the file. */
  readonly problems: readonly string[];
}

/**
 * Never fails: what can be read is read, and what cannot is said. Times whose zone the file leaves open have no moment
 * unless `whoseClock` (an IANA zone) answers it.
 */
export function readIcs(file: string | Uint8Array, whoseClock = ''): CalendarReading {
  const root = readCalendarParts(file);
  const problems: string[] = [];
  const calendars = partsNamed(root, 'VCALENDAR');
  const events = [...calendars, ...(root.parts.some((part) => part.name === 'VEVENT') ? [root] : [])].flatMap(
    (calendar) => {
      const zones = readFileZones(calendar, whoseClock);
      const method = (lineNamed(calendar, 'METHOD')?.value ?? '').trim().toUpperCase();
      return calendar.parts
        .filter((part) => part.name === 'VEVENT')
        .map((part) => readEvent(part, zones, method, problems));
    },
  );
  if (events.length === 0)
    problems.push(
      calendars.length > 0 ? 'The calendar holds no event.' : 'This is no calendar file: it holds no event.',
    );
  return { events: latestOfEach(events), problems };
}

function readEvent(part: CalendarPart, file: FileZones, method: string, problems: string[]): CalendarEvent {
  const text = (name: string): string => unescapeText(lineNamed(part, name)?.value ?? '').trim();
  const say = (sentence: string, line: number): void => void problems.push(`Line ${line}: ${sentence}`);
  if (!part.closed) say('The file ends in the middle of this event; what could be read was read.', part.line);
  const times = readSpan(part, file, say);
  const html = lineNamed(part, 'X-ALT-DESC')?.value ?? '';
  const written = text('DESCRIPTION');
  const canceled = method === 'CANCEL' || /^CANCELL?ED$/i.test(text('STATUS'));
  return {
    uid: text('UID'),
    sequence: Math.max(0, Number.parseInt(text('SEQUENCE'), 10) || 0),
    status: canceled ? 'canceled' : /^TENTATIVE$/i.test(text('STATUS')) ? 'tentative' : 'confirmed',
    method,
    ...times,
    summary: text('SUMMARY').replace(/\s+/g, ' '),
    description: plainDescription(written === '' ? unescapeText(html) : written),
    location: text('LOCATION'),
    organizer: readOrganizer(part),
    attendees: part.lines.filter((line) => line.name === 'ATTENDEE').map(readAttendee),
    joinUrl: joinLink({
      location: text('LOCATION'),
      descriptions: [written, unescapeText(html)],
      properties: linkProperties(part),
    }),
    repeats: lineNamed(part, 'RRULE') !== undefined || lineNamed(part, 'RDATE') !== undefined,
    recurrenceId: lineNamed(part, 'RECURRENCE-ID')?.value.trim() ?? '',
    lastModified: text('LAST-MODIFIED'),
    dtstamp: text('DTSTAMP'),
  };
}

type Span = Pick<CalendarEvent, 'start' | 'end' | 'allDay' | 'day' | 'time' | 'zone' | 'zoneKnown' | 'zoneAsWritten'>;

function readSpan(part: CalendarPart, file: FileZones, say: (sentence: string, line: number) => void): Span {
  const stray = lineNamed(part, 'TZID')?.value.trim() ?? '';
  const startLine = lineNamed(part, 'DTSTART');
  const start = startLine ? readTime(startLine, file, stray) : null;
  if (!start) {
    say(startLine ? `The start ${startLine.value} is no time.` : 'This event has no start.', (startLine ?? part).line);
    return { start: null, end: null, allDay: false, day: '', time: '', zone: '', zoneKnown: false, zoneAsWritten: '' };
  }
  if (start.problem !== '') say(start.problem, startLine?.line ?? part.line);
  const { day, time, zone, zoneKnown, zoneAsWritten } = start;
  const end = readEnd(part, file, stray, start, say);
  return { start: start.at, end, allDay: time === '', day, time, zone, zoneKnown, zoneAsWritten };
}

/** The written end, else the length, else the day after for a whole day; null when the file says none that can be. */
function readEnd(
  part: CalendarPart,
  file: FileZones,
  stray: string,
  start: EventTime,
  say: (sentence: string, line: number) => void,
): Instant | null {
  const endLine = lineNamed(part, 'DTEND');
  const end = endLine ? readTime(endLine, file, stray) : null;
  if (endLine && !end) say(`The end ${endLine.value} is no time.`, endLine.line);
  if (endLine && end?.at && start.at && end.at < start.at) {
    say('The end is before the start; it is left out.', endLine.line);
    return null;
  }
  if (end) return end.at;
  const minutes = readDuration(lineNamed(part, 'DURATION')?.value ?? '');
  if (minutes !== null && start.at) return new Date(new Date(start.at).getTime() + minutes * 60_000).toISOString();
  return start.time === '' ? `${addDays(start.day, 1)}T00:00:00.000Z` : null;
}

/** The surest first: what names the call itself. */
const linkNames = [
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
  'X-MICROSOFT-ONLINEMEETINGCONFLINK',
  'URL',
];

function linkProperties(part: CalendarPart): readonly string[] {
  return linkNames.flatMap((name) =>
    part.lines.filter((line) => line.name === name).map((line) => unescapeText(line.value)),
  );
}

function readOrganizer(part: CalendarPart): { name: string; email: string } | null {
  const line = lineNamed(part, 'ORGANIZER');
  if (!line) return null;
  const { name, email } = whoIs(line);
  return name === '' && email === '' ? null : { name, email };
}

function readAttendee(line: CalendarLine): Attendee {
  return { ...whoIs(line), status: statusOf(line.params.get('PARTSTAT') ?? '') };
}

function whoIs(line: CalendarLine): { name: string; email: string } {
  const value = line.value.replaceAll('"', '').trim();
  const address = /^mailto:(.*)$/i.exec(value)?.[1] ?? (/^[^\s:/]+@[^\s:/]+$/.test(value) ? value : '');
  const email = (decodePercentIn(address) || line.params.get('EMAIL') || '').trim();
  const name = unescapeText(line.params.get('CN') ?? '')
    .replace(/^mailto:/i, '')
    .trim();
  return { name: name.toLowerCase() === email.toLowerCase() ? '' : name, email };
}

function decodePercentIn(address: string): string {
  return address.replace(/%40/gi, '@').replace(/\?.*$/, '');
}

/** Apple writes small letters, and words of its own. */
function statusOf(partstat: string): Attendee['status'] {
  switch (partstat.trim().toUpperCase()) {
    case 'ACCEPTED':
    case 'CONFIRMED':
    case 'COMPLETED':
      return 'accepted';
    case 'DECLINED':
    case 'CANCELLED':
    case 'CANCELED':
      return 'declined';
    case 'TENTATIVE':
      return 'tentative';
    default:
      return 'unanswered';
  }
}

/** Without markup, without the block that Google adds, and without links that carry the reader's address in code. */
function plainDescription(written: string): string {
  const isHtml = /<(?:br|p|div|b|i|u|a|ul|ol|li|span|html|body|table|strong|em)\b[^>]*>/i.test(written);
  const plain = isHtml ? htmlToText(written.replaceAll('\n', '<br>')) : written.replace(/&nbsp;/g, ' ');
  return plain
    .replace(/-::~:~::[~:-]*[\s\S]*?-?::~:~::[~:]*-/g, '')
    .replace(/([?&])(?:eid|tok)=[^&\s>"']*&?/gi, '$1')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The event that is the conversation: one with a time and people rather than a whole day, no single time of a series; null when there is none. */
export function conversationIn(events: readonly CalendarEvent[]): CalendarEvent | null {
  const worth = (event: CalendarEvent): number =>
    (event.day === '' ? 0 : 8) +
    (event.allDay ? 0 : 4) +
    (event.attendees.length > 0 || event.organizer !== null || event.joinUrl !== '' ? 2 : 0) +
    (event.recurrenceId === '' ? 1 : 0);
  return events.reduce<CalendarEvent | null>((best, one) => (best && worth(best) >= worth(one) ? best : one), null);
}
