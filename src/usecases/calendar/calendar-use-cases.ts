/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { findSenders } from './find-senders.ts';
import { getCalendarFeed } from './get-calendar-feed.ts';
import { listCalendar } from './list-calendar.ts';
import { offerTimes } from './offer-times.ts';
import { previewInvitation } from './preview-invitation.ts';
import { renewCalendarFeed } from './renew-calendar-feed.ts';
import { stopCalendarFeed } from './stop-calendar-feed.ts';
import { takeInvitation } from './take-invitation.ts';

export const calendarUseCases = {
  findSenders,
  getCalendarFeed,
  listCalendar,
  offerTimes,
  previewInvitation,
  renewCalendarFeed,
  stopCalendarFeed,
  takeInvitation,
} satisfies Partial<UseCases>;
