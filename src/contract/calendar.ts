/** Agreeing a time, invitations from other people’s calendars, her own calendar feed, and whose a dropped reply is. Method: M4, M5. */
import { z } from 'zod';
import { read, write } from './operation.ts';
import { NamedPerson } from './people.ts';
import { Because, Count, DayShape, Id, InstantShape, Nothing, ShortText } from './plain.ts';

const Who = z.object({ name: z.string().max(1000), email: z.string().max(1000) });

/** An event of a calendar file, as the reader of such files gives it. */
export const CalendarEventShape = z.object({
  uid: z.string().max(2000),
  sequence: Count,
  status: z.enum(['confirmed', 'tentative', 'canceled']),
  /** `REQUEST`, `CANCEL`, `PUBLISH`, `REPLY`, `COUNTER`; '' when not given. */
  method: z.string().max(100),
  /** Null when the clock is not known or there is no time. */
  start: InstantShape.nullable(),
  end: InstantShape.nullable(),
  allDay: z.boolean(),
  /** As written, to ask whose clock it is. */
  day: z.union([DayShape, z.literal('')]),
  time: z.string().max(8),
  /** IANA name; '' when not known. */
  zone: z.string().max(200),
  summary: z.string().max(5000),
  location: z.string().max(5000),
  organizer: Who.nullable(),
  attendees: z
    .array(Who.extend({ status: z.enum(['accepted', 'declined', 'tentative', 'unanswered']) }))
    .max(500)
    .readonly(),
  joinUrl: z.string().max(5000),
  recurrenceId: z.string().max(200),
  lastModified: z.string().max(100),
  dtstamp: z.string().max(100),
});

const Asked = z.object({
  event: CalendarEventShape,
  /** Whose clock a time without a zone is on: a zone (`America/New_York`) or a city. */
  clock: ShortText.default(''),
  /** The hour, `HH:MM`, when the file gives only a day. */
  time: z.union([z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), z.literal('')]).default(''),
  /** When she knows who it is. */
  personId: Id.nullable().default(null),
});

/** A moment as both read it. */
const Slot = z.object({
  start: InstantShape,
  end: InstantShape,
  /** Day and time on her clock, to take it over into a form. */
  day: DayShape,
  time: z.string(),
  here: z.string(),
  there: z.string(),
  /** Both, to be pasted into a message. */
  text: z.string(),
});

const FeedEntryShape = z.union([
  z.object({
    kind: z.literal('conversation'),
    id: Id,
    title: z.string(),
    startsAt: InstantShape,
    endsAt: InstantShape,
    prepare: z.string(),
    location: z.string(),
    canceled: z.boolean(),
  }),
  z.object({ kind: z.literal('act'), id: z.string(), title: z.string(), dueOn: DayShape }),
]);

const Feed = z.object({
  /** The secret part of its address; '' while there is no feed. */
  key: z.string(),
});

export const calendarOperations = {
  offerTimes: read({
    summary:
      'Three times to offer someone, read by both clocks, apart from what is planned, weekends and holidays of both.',
    input: z.object({
      personId: Id.nullable().default(null),
      /** A zone or a city; what is known of the person when left out. */
      theirZone: ShortText.default(''),
    }),
    output: z.object({
      zone: z.string(),
      theirZone: z.string(),
      /** `Kolkata time`. */
      theirs: z.string(),
      /** Where their zone comes from; `unknown` counts on her own. */
      zoneFrom: z.enum(['said', 'person', 'city', 'conversation', 'unknown']),
      slots: z.array(Slot),
      /** The question with all of them; '' when there is none. */
      text: z.string(),
      because: Because,
    }),
    problems: ['personNotFound', 'zoneNotFound'],
  }),
  previewInvitation: read({
    summary:
      'What a calendar file would do: with whom, when on both clocks, and what must still be said. Writes nothing.',
    input: Asked,
    output: z.object({
      change: z.enum(['new', 'agreed', 'moved', 'changed', 'canceled', 'answered', 'proposed', 'same', 'older']),
      /** One sentence of what taking it does. */
      sentence: z.string(),
      conversationId: Id.nullable(),
      /** Who it is, when that is beyond doubt or she said it. */
      person: NamedPerson.nullable(),
      because: Because,
      /** Who it could be: people on file, and those in the file who are not (`id` null). */
      candidates: z.array(
        z.object({
          id: Id.nullable(),
          name: z.string(),
          email: z.string(),
          title: z.string(),
          organization: z.string(),
          because: Because,
        }),
      ),
      at: InstantShape.nullable(),
      day: z.union([DayShape, z.literal('')]),
      minutes: Count,
      /** On her clock and on theirs, in words; '' when not known. */
      here: z.string(),
      there: z.string(),
      theirZone: z.string(),
      place: z.string(),
      joinUrl: z.string(),
      /** What is still missing before it can be taken. */
      asks: z.array(z.enum(['person', 'clock', 'time'])),
    }),
    problems: ['personNotFound', 'zoneNotFound'],
  }),
  takeInvitation: write({
    summary: 'Make a conversation of a calendar file, or move, change or cancel the one it belongs to.',
    input: Asked.extend({
      /** Someone who is not on file yet. */
      newPerson: z.object({ name: z.string().trim().min(1).max(300), email: ShortText.default('') }).optional(),
    }),
    output: z.object({ conversationId: Id, personId: Id, sentence: z.string() }),
    problems: ['personNotFound', 'zoneNotFound', 'invitationOpen'],
  }),
  findSenders: read({
    summary: 'Whose replies these are, and to which message: by the mail’s headers, the address, then the name.',
    input: z.object({
      mails: z
        .array(
          Who.extend({
            inReplyTo: z.string().max(2000).default(''),
            references: z.array(z.string().max(2000)).max(200).default([]),
          }),
        )
        .max(500),
    }),
    output: z.object({
      /** In the order asked; null where nobody fits, or several do. */
      senders: z.array(
        z
          .object({
            person: NamedPerson,
            messageId: Id.nullable(),
            by: z.enum(['headers', 'email', 'name']),
            because: Because,
          })
          .nullable(),
      ),
    }),
  }),
  getCalendarFeed: read({
    summary: 'Whether her calendar has an address, and its secret part.',
    input: z.object({}),
    output: Feed,
  }),
  renewCalendarFeed: write({
    summary: 'Give her calendar a new address that nobody knows; an earlier one stops to answer.',
    input: z.object({}),
    output: Feed,
  }),
  stopCalendarFeed: write({
    summary: 'Take the address of her calendar away.',
    input: z.object({}),
    output: Nothing,
  }),
  listCalendar: read({
    summary: 'What stands in her calendar: conversations by the hour, due acts by the day.',
    input: z.object({
      /** For the feed: the secret part of its address. Left out by the page itself. */
      key: z.string().min(1).max(200).optional(),
      /** With the page to read before each talk. */
      withPages: z.boolean().default(false),
    }),
    output: z.object({ name: z.string(), entries: z.array(FeedEntryShape) }),
    problems: ['feedNotFound'],
  }),
};
