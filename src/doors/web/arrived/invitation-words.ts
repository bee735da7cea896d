/** How an invitation is sent to be looked at, and what its button says. Method: M5. */
import type { InputOf, OutputOf } from '#contract/contract.ts';
import type { CalendarEvent } from '#formats/calendar/calendar-event.ts';

export type Preview = OutputOf<'previewInvitation'>;
export type Candidate = Preview['candidates'][number];

/** Only what the talk needs: what is written in the entry stays in the page. */
export function eventToSend(event: CalendarEvent): InputOf<'previewInvitation'>['event'] {
  const { uid, sequence, status, method, start, end, allDay, day, time, zone } = event;
  const { summary, location, organizer, attendees, joinUrl, recurrenceId, lastModified, dtstamp } = event;
  return {
    ...{ uid, sequence, status, method, start, end, allDay, day, time, zone },
    ...{ organizer, joinUrl, recurrenceId, lastModified, dtstamp },
    summary: summary.slice(0, 5000),
    location: location.slice(0, 5000),
    attendees: attendees.slice(0, 500),
  };
}

export function candidateId({ id, name, email }: Candidate): string {
  return id ?? `new:${email || name}`;
}

/** Nothing on her list would change. */
export function takesNothing({ change, conversationId }: Preview): boolean {
  return (
    change === 'same' ||
    change === 'older' ||
    change === 'answered' ||
    (change === 'canceled' && conversationId === null)
  );
}

export function buttonFor(change: Preview['change']): string {
  switch (change) {
    case 'new':
      return 'Put it on my list';
    case 'agreed':
      return 'Join it to the talk';
    case 'moved':
      return 'Move it';
    case 'proposed':
      return 'Agree to it';
    case 'changed':
      return 'Change it';
    case 'canceled':
      return 'Call it off';
    default:
      return 'Close';
  }
}
