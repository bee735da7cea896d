/** The facts that today's acts are worked out from. Method: M9. */
import type { Day, Instant } from '../day.ts';
import type { DaysOff } from '../outreach/business-days.ts';
import type { Outreach } from '../outreach/outreach-state.ts';
import type { PlaceToFind } from './find-someone.ts';
import type { TodayInterview, TodayOffer } from './offer-acts.ts';
import type { Pause } from './pause.ts';

export interface TodayPerson {
  readonly id: string;
  readonly name: string;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
  readonly doNotContact: boolean;
  /** What `outreachState` says of them today. */
  readonly outreach: Outreach;
  /** Which place they belong to, however it is written; the organization's id or name when left out, and '' is no place. */
  readonly placeKey?: string;
  /** Their days off; those of the seeker when left out. */
  readonly holidays?: DaysOff;
}

export interface TodayConversation {
  readonly id: string;
  readonly personId: string;
  readonly status: 'planned' | 'held' | 'no-show' | 'canceled';
  /** The seeker's own day of it: agreed or held; null when no day is known. */
  readonly on: Day | null;
  /** Its hour where the seeker is, `10:00`; '' when not agreed. */
  readonly hour: string;
  /** When it ends; null when not known. */
  readonly endsAt: Instant | null;
  readonly debriefed: boolean;
}

export interface TodayPromise {
  readonly id: string;
  readonly kind: 'promise' | 'thank-you' | 'report-back';
  readonly text: string;
  readonly personId: string;
  readonly conversationId: string | null;
  readonly dueOn: Day;
  readonly keptOn: Day | null;
}

export interface TodayFacts {
  /** Everyone with anything open, planned or suggested; others do not matter. */
  readonly people: readonly TodayPerson[];
  readonly conversations: readonly TodayConversation[];
  readonly promises: readonly TodayPromise[];
  /** Interviews whose day is known, and offers that wait for an answer by a day. */
  readonly interviews?: readonly TodayInterview[];
  readonly offers?: readonly TodayOffer[];
  /** What `suggestNext` says, best first. */
  readonly suggestions: readonly {
    readonly personId: string;
    readonly kind: 'write' | 'check-in';
    readonly because: string;
  }[];
  /** People she has talked with whose monthly word is due, the longest waiting first. */
  readonly touches?: readonly { readonly personId: string; readonly lastOn: Day }[];
  /** What `placesToFind` says, best first; none when left out. */
  readonly finds?: readonly PlaceToFind[];
  /** `putOffOn`: the day she said so; unknown when left out. */
  readonly snoozed: readonly { readonly key: string; readonly untilOn: Day; readonly putOffOn?: Day }[];
  readonly firstMessagesThisWeek: number;
  /** First messages and follow-ups sent today. */
  readonly messagesToday: number;
  readonly pace: { readonly firstMessagesAWeek: number; readonly messagesADay: number };
  /** The seeker's own. */
  readonly holidays: DaysOff;
  /** Her time away, past and ahead; none when left out. */
  readonly pauses?: readonly Pause[];
  /** She took an offer, or said that her search is over; false when left out. */
  readonly isOver?: boolean;
  readonly counts: { readonly roles: number; readonly organizations: number; readonly people: number };
}
