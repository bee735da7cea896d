/** Today: the handful of acts that come next, pace, week, promises. Method: M0, M9. */
import { z } from 'zod';
import { read, write } from './operation.ts';
import { Because, Count, DayShape, Id, Nothing, ShortText } from './plain.ts';

/** One thing to do, with its reason and one button. */
export const Act = z.object({
  /** Stays the same while the act stands, e.g. `follow-up:<messageId>`. */
  key: z.string(),
  kind: z.enum([
    'prepare',
    'hold',
    'debrief',
    'thank',
    'report-back',
    'promise',
    'answer',
    'follow-up',
    'close',
    'write',
    'check-in',
    'find',
    'interview',
    'decide',
    'first-step',
  ]),
  title: z.string(),
  because: Because,
  button: z.string(),
  dueOn: DayShape.nullable(),
  personId: Id.nullable(),
  personName: z.string().nullable(),
  organizationId: Id.nullable(),
  organizationName: z.string().nullable(),
  conversationId: Id.nullable(),
  promiseId: Id.nullable(),
  messageId: Id.nullable(),
  /** Of an interview or an offer. */
  opportunityId: Id.nullable(),
  /** For a first step: which one. */
  step: z.enum(['roles', 'organizations', 'people']).nullable(),
});

export const Promised = z.object({
  id: Id,
  kind: z.enum(['promise', 'thank-you', 'report-back']),
  text: z.string(),
  personId: Id,
  personName: z.string(),
  conversationId: Id.nullable(),
  dueOn: DayShape,
  keptOn: DayShape.nullable(),
});

export const Suggestion = z.object({
  personId: Id,
  name: z.string(),
  title: z.string(),
  organization: z.string(),
  organizationId: Id.nullable(),
  kind: z.enum(['write', 'check-in']),
  score: z.number(),
  because: Because,
  reasons: z.array(z.object({ kind: z.string(), sentence: z.string() })),
  /** Share of such messages that get an answer, as a range 0 to 1 (an estimate). */
  chanceOfReply: z.object({ low: z.number(), high: z.number() }),
});

/** Something that happened for the first time, or a round number of conversations. */
export const Milestone = z.object({
  key: z.string(),
  kind: z.enum([
    'first-message',
    'first-reply',
    'first-conversation',
    'first-referral',
    'referral-of-referral',
    'conversations',
    'first-opening',
    'first-interview',
    'first-offer',
  ]),
  on: DayShape,
  sentence: z.string(),
  personId: Id.nullable(),
  opportunityId: Id.nullable(),
  /** The conversation, message, referral, opening, interview or offer it is. */
  ofId: Id,
});

/** Away from the first day to the last, both included. */
export const Paused = z.object({ fromOn: DayShape, untilOn: DayShape, isNow: z.boolean() });

export const WeekSplit = z.object({
  monday: DayShape,
  applications: Count,
  messages: Count,
  conversations: Count,
  replies: Count,
  sentence: z.string(),
});

export const todayOperations = {
  getToday: read({
    summary: "Today's acts, at most seven, each with its reason; the week so far; a kind word when nothing is due.",
    input: z.object({}),
    output: z.object({
      today: DayShape,
      seekerName: z.string(),
      /** Conversations held so far. */
      conversations: Count,
      acts: z.array(Act),
      /** Said when nothing is due; '' otherwise. */
      kindWord: z.string(),
      week: WeekSplit,
      pace: z.object({ conversationsAWeek: Count, firstMessagesAWeek: Count, because: Because }),
      /** Planned conversations ahead, soonest first. */
      ahead: z.array(
        z.object({
          conversationId: Id,
          personId: Id,
          personName: z.string(),
          organization: z.string(),
          at: z.string(),
        }),
      ),
      /** Interviews ahead whose day is known, soonest first. */
      interviewsAhead: z.array(
        z.object({
          interviewId: Id,
          opportunityId: Id,
          name: z.string(),
          organization: z.string(),
          on: DayShape,
          /** The moment; null when only the day is known. */
          at: z.string().nullable(),
        }),
      ),
      /** What happened today for the first time. */
      milestones: z.array(Milestone),
      /** The week to look back on, by its Monday; null outside the end of a week, and once it is done or put aside. */
      reviewOf: DayShape.nullable(),
      /** The pause she is in or that is ahead. */
      pause: Paused.nullable(),
      /** The day her search ended; null while it goes on. */
      landedOn: DayShape.nullable(),
      isSample: z.boolean(),
      isNew: z.boolean(),
    }),
  }),
  snoozeAct: write({
    summary: 'Put an act off until a day.',
    input: z.object({ key: z.string().min(1).max(200), untilOn: DayShape }),
    output: Nothing,
  }),
  suggestNext: read({
    summary: 'Whom to talk to next, best first, each with why in one plain sentence.',
    input: z.object({ limit: z.number().int().min(1).max(200).default(10), organizationId: Id.optional() }),
    output: z.object({
      suggestions: z.array(Suggestion),
      considered: Count,
      /** Her search is over, so nobody is suggested. */
      isOver: z.boolean(),
    }),
  }),
  skipSuggestion: write({
    summary: 'Do not suggest this person until a day.',
    input: z.object({ personId: Id, untilOn: DayShape }),
    output: Nothing,
    problems: ['personNotFound'],
  }),
  listPromises: read({
    summary: 'What you promised, open ones first.',
    input: z.object({ openOnly: z.boolean().default(true) }),
    output: z.object({ promises: z.array(Promised) }),
  }),
  addPromise: write({
    summary: 'Write down something you promised a person.',
    input: z.object({
      personId: Id,
      text: z.string().trim().min(1).max(2000),
      dueOn: DayShape,
      conversationId: Id.nullable().default(null),
    }),
    output: Promised,
    problems: ['personNotFound'],
  }),
  keepPromise: write({
    summary: 'Say that a promise is kept, or not yet after all.',
    input: z.object({ promiseId: Id, kept: z.boolean().default(true) }),
    output: Promised,
    problems: ['promiseNotFound'],
  }),
  changePromise: write({
    summary: "Change a promise's words or day.",
    input: z.object({ promiseId: Id, text: z.string().trim().min(1).max(2000).optional(), dueOn: DayShape.optional() }),
    output: Promised,
    problems: ['promiseNotFound'],
  }),
  removePromise: write({
    summary: 'Remove a promise; can be brought back for 30 days.',
    input: z.object({ promiseId: Id }),
    output: Nothing,
    problems: ['promiseNotFound'],
  }),
  getSeeker: read({
    summary: 'The seeker: name, own words, country, zone, pace, and how far the first steps are.',
    input: z.object({}),
    output: z.object({
      name: z.string(),
      headline: z.string(),
      /** One line about herself, used in messages. */
      about: z.string(),
      country: z.string(),
      zone: z.string(),
      noteLimit: z.union([z.literal(200), z.literal(300)]),
      conversationsAWeek: Count,
      messagesADay: Count,
      welcomed: z.boolean(),
      hasSample: z.boolean(),
      counts: z.object({
        people: Count,
        organizations: Count,
        roles: Count,
        conversations: Count,
        messages: Count,
        applications: Count,
      }),
      positions: z.array(
        z.object({ organization: z.string(), title: z.string(), startedOn: z.string(), finishedOn: z.string() }),
      ),
      educations: z.array(
        z.object({ school: z.string(), degree: z.string(), startedOn: z.string(), finishedOn: z.string() }),
      ),
    }),
  }),
  changeSeeker: write({
    summary: 'Change the name, own words, country, zone, limits and pace.',
    input: z.object({
      name: ShortText.optional(),
      headline: ShortText.optional(),
      about: z.string().trim().max(600).optional(),
      /** ISO 3166 two letters, '' when not said. */
      country: z
        .string()
        .regex(/^([A-Z]{2})?$/, 'use two capital letters, such as US')
        .optional(),
      zone: ShortText.optional(),
      noteLimit: z.union([z.literal(200), z.literal(300)]).optional(),
      conversationsAWeek: z.number().int().min(0).max(20).optional(),
      messagesADay: z.number().int().min(1).max(20).optional(),
      welcomed: z.boolean().optional(),
      positions: z
        .array(z.object({ organization: Id, title: ShortText, startedOn: ShortText, finishedOn: ShortText }))
        .max(60)
        .optional(),
      educations: z
        .array(z.object({ school: Id, degree: ShortText, startedOn: ShortText, finishedOn: ShortText }))
        .max(30)
        .optional(),
    }),
    output: Nothing,
  }),
  addSample: write({
    summary: 'Put in a made-up search to look around in; removed in one click.',
    input: z.object({}),
    output: z.object({ people: Count }),
    problems: ['sampleAlreadyThere', 'notEmpty'],
  }),
  removeSample: write({
    summary: 'Take the made-up search out again.',
    input: z.object({}),
    output: z.object({ removed: Count }),
  }),
};
