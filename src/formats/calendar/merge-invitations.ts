/** Which version of an invitation holds: the latest by number, then by when it was changed. */
import type { CalendarEvent } from './calendar-event.ts';

/** What a newly read invitation does to a known one. */
export type InvitationChange = 'new' | 'moved' | 'changed' | 'canceled' | 'answered' | 'proposed' | 'same' | 'older';

/** Each event once, in the order of first appearance; a single time of a repeated event is an event of its own. */
export function latestOfEach(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const kept = new Map<string, CalendarEvent>();
  events.forEach((event, i) => {
    // Without a UID nothing says that two events are one.
    const key = event.uid === '' ? `#${i}` : `${event.uid}\n${event.recurrenceId}`;
    const before = kept.get(key);
    if (!before || isLater(event, before)) kept.set(key, event);
  });
  return [...kept.values()];
}

/**
 * The known invitation after the newly read one, and what that means. An older version changes nothing, a cancellation keeps when it was,
 * an answer changes only who comes, and a counter-proposal changes nothing until the seeker agrees. Nothing known, or another UID: `new`.
 */
export function mergeInvitations(
  known: CalendarEvent | null,
  read: CalendarEvent,
): { readonly event: CalendarEvent; readonly change: InvitationChange } {
  if (!known || known.uid !== read.uid || known.recurrenceId !== read.recurrenceId)
    return { event: read, change: 'new' };
  if (read.method === 'REPLY') return { event: withAnswers(known, read), change: 'answered' };
  if (read.method === 'COUNTER') return { event: known, change: 'proposed' };
  if (isLater(known, read)) return { event: known, change: 'older' };
  if (read.status === 'canceled') {
    const change = known.status === 'canceled' ? 'same' : 'canceled';
    return { event: { ...read, start: read.start ?? known.start, end: read.end ?? known.end }, change };
  }
  if (read.start !== known.start || read.day !== known.day || read.time !== known.time)
    return { event: read, change: 'moved' };
  return { event: read, change: isSame(known, read) ? 'same' : 'changed' };
}

/** By SEQUENCE, then LAST-MODIFIED, then DTSTAMP; equal versions are not later. */
function isLater(a: CalendarEvent, b: CalendarEvent): boolean {
  if (a.sequence !== b.sequence) return a.sequence > b.sequence;
  // At the same number a cancellation was sent last: nobody invites to what is off without a new number.
  if (a.status !== b.status && (a.status === 'canceled' || b.status === 'canceled')) return a.status === 'canceled';
  if (a.lastModified !== b.lastModified && a.lastModified !== '' && b.lastModified !== '')
    return a.lastModified > b.lastModified;
  return a.dtstamp > b.dtstamp;
}

function withAnswers(known: CalendarEvent, read: CalendarEvent): CalendarEvent {
  const answers = new Map(read.attendees.map((one) => [one.email.toLowerCase(), one.status]));
  return {
    ...known,
    attendees: known.attendees.map((one) => ({ ...one, status: answers.get(one.email.toLowerCase()) ?? one.status })),
  };
}

function isSame(a: CalendarEvent, b: CalendarEvent): boolean {
  const facts = ({ method, sequence, lastModified, dtstamp, ...rest }: CalendarEvent): string => JSON.stringify(rest);
  return facts(a) === facts(b);
}
