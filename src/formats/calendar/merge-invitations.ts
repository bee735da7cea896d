/** Which version of an invitation holds: the latest by number, then by when it was changed. */
import { isLaterVersion, versionChange } from '#domain/conversations/invitation-change.ts';
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
    if (!before || isLaterVersion(event, before)) kept.set(key, event);
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
  const change = versionChange(known, read);
  switch (change) {
    case 'answered':
      return { event: withAnswers(known, read), change };
    case 'proposed':
    case 'older':
      return { event: known, change };
    case 'canceled':
    case 'same':
      return { event: { ...read, start: read.start ?? known.start, end: read.end ?? known.end }, change };
    case 'held':
  }
  if (read.start !== known.start || read.day !== known.day || read.time !== known.time)
    return { event: read, change: 'moved' };
  return { event: read, change: isSame(known, read) ? 'same' : 'changed' };
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
