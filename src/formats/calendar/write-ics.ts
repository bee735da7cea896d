/** Writes the invitation to one conversation as a calendar file. */
import type { Instant } from '#domain/day.ts';
import { escapeText, foldLine } from './content-line.ts';

/** `PUBLISH` puts it into one's own calendar, `REQUEST` invites, `CANCEL` takes it back. */
export type InvitationMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

export interface Invitation {
  readonly method: InvitationMethod;
  /** The conversation's id: the same conversation keeps the same place in every calendar, however often it is moved. */
  readonly conversationId: string;
  /** 0 for the first invitation, one more for each change. */
  readonly sequence: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly summary: string;
  readonly description: string;
  /** A place, a number or a link; '' when not agreed. */
  readonly location: string;
  /** Who invites; calendars want it for REQUEST and CANCEL. */
  readonly organizer?: { readonly name: string; readonly address: string };
  readonly attendees?: readonly { readonly name: string; readonly address: string }[];
  readonly writtenAt: Instant;
}

/** RFC 5545 text with CRLF, times in UTC. The end is never before the start: it is then the start. */
export function writeIcs(invitation: Invitation): string {
  const { method, organizer, attendees = [] } = invitation;
  const ends = invitation.endsAt < invitation.startsAt ? invitation.startsAt : invitation.endsAt;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Who Else//Conversations//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uidOf(invitation.conversationId)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(invitation.sequence))}`,
    `DTSTAMP:${utc(invitation.writtenAt)}`,
    `DTSTART:${utc(invitation.startsAt)}`,
    `DTEND:${utc(ends)}`,
    `SUMMARY:${escapeText(invitation.summary)}`,
    ...(invitation.description === '' ? [] : [`DESCRIPTION:${escapeText(invitation.description)}`]),
    ...(invitation.location === '' ? [] : [`LOCATION:${escapeText(invitation.location)}`]),
    ...(organizer ? [`ORGANIZER${commonName(organizer.name)}:mailto:${address(organizer.address)}`] : []),
    ...attendees.map(
      (a) =>
        `ATTENDEE${commonName(a.name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${address(a.address)}`,
    ),
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Always the same for one conversation. */
export function uidOf(conversationId: string): string {
  return `${conversationId.replace(/[^A-Za-z0-9-]/g, '-')}@whoelse.invalid`;
}

function utc(at: Instant): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}

/** A parameter's value may hold no quotation mark and no control character; in quotes the rest may stand. */
function commonName(name: string): string {
  const bare = name
    .replace(/\p{Cc}+/gu, ' ')
    .replaceAll('"', "'")
    .trim();
  return bare === '' ? '' : `;CN="${bare}"`;
}

function address(text: string): string {
  return text.replace(/[\s<>"]/g, '');
}
