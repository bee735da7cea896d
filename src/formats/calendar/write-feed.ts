/** Writes the seeker's private calendar feed: planned conversations by the hour, due acts by the day. */
import { addDays, type Day, type Instant } from '#domain/day.ts';
import { escapeText, foldLine } from './content-line.ts';
import { uidOf } from './write-ics.ts';

export type FeedEntry =
  | {
      readonly kind: 'conversation';
      /** The conversation's id: its place in the calendar stays. */
      readonly id: string;
      readonly title: string;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      /** The page to read before; '' when it is not to leave the app. */
      readonly prepare: string;
      /** A place or the link of the call; '' when not agreed. */
      readonly location: string;
      readonly canceled: boolean;
    }
  | {
      readonly kind: 'act';
      /** Names the act for good: kind and whom it is for. */
      readonly id: string;
      readonly title: string;
      readonly dueOn: Day;
    };

/** RFC 5545 text with CRLF. Nothing of what was said or written is in it but titles and the text given to prepare. Every entry is free time but conversations. */
export function writeCalendarFeed(name: string, entries: readonly FeedEntry[], writtenAt: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Who Else//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    // Calendars ask again after an hour; those that know neither line do as they like.
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${uidOf(`${entry.kind}-${entry.id}`)}`,
      `DTSTAMP:${compact(writtenAt)}`,
      ...(entry.kind === 'conversation' ? conversationLines(entry) : actLines(entry)),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function conversationLines(entry: Extract<FeedEntry, { kind: 'conversation' }>): readonly string[] {
  const ends = entry.endsAt < entry.startsAt ? entry.startsAt : entry.endsAt;
  return [
    `DTSTART:${compact(entry.startsAt)}`,
    `DTEND:${compact(ends)}`,
    `SUMMARY:${escapeText(entry.title)}`,
    ...(entry.prepare === '' ? [] : [`DESCRIPTION:${escapeText(entry.prepare)}`]),
    ...(entry.location === '' ? [] : [`LOCATION:${escapeText(entry.location)}`]),
    `STATUS:${entry.canceled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${entry.canceled ? 'TRANSPARENT' : 'OPAQUE'}`,
    'CLASS:PRIVATE',
  ];
}

function actLines(entry: Extract<FeedEntry, { kind: 'act' }>): readonly string[] {
  return [
    `DTSTART;VALUE=DATE:${entry.dueOn.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(entry.dueOn, 1).replaceAll('-', '')}`,
    `SUMMARY:${escapeText(entry.title)}`,
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
  ];
}

function compact(at: Instant): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
