/** An event of a calendar as Who Else reads it. */
import type { Day, Instant } from '#domain/day.ts';

export interface Attendee {
  readonly name: string;
  /** '' when the file gives none. */
  readonly email: string;
  readonly status: 'accepted' | 'declined' | 'tentative' | 'unanswered';
}

export interface CalendarEvent {
  /** '' when the file gives none. */
  readonly uid: string;
  /** 0 when not given; a later change has a higher one. */
  readonly sequence: number;
  readonly status: 'confirmed' | 'tentative' | 'canceled';
  /** Upper case, `REQUEST`, `CANCEL`, `PUBLISH`, `REPLY`, `COUNTER`; '' when not given. */
  readonly method: string;
  /** In UTC; midnight UTC for whole days; null when the zone is not known or there is no time. */
  readonly start: Instant | null;
  /** null when not known; of a whole day the midnight after. */
  readonly end: Instant | null;
  readonly allDay: boolean;
  /** The start as written, to ask whose clock it is; '' when there is none. */
  readonly day: Day | '';
  readonly time: string;
  /** IANA name; `UTC` where the file writes UTC; '' when not known. */
  readonly zone: string;
  readonly zoneKnown: boolean;
  readonly zoneAsWritten: string;
  readonly summary: string;
  /** Plain text without the links that carry an address. */
  readonly description: string;
  readonly location: string;
  readonly organizer: { readonly name: string; readonly email: string } | null;
  readonly attendees: readonly Attendee[];
  /** '' when no call is named. */
  readonly joinUrl: string;
  /** Whether it comes again and again. */
  readonly repeats: boolean;
  /** As written, for one time of several; '' else. */
  readonly recurrenceId: string;
  readonly lastModified: string;
  readonly dtstamp: string;
}
