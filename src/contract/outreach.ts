/** Messages: drafts, checks, what was sent, follow-ups, replies. Method: M4. */
import { z } from 'zod';
import { read, write } from './operation.ts';
import { Because, DayShape, Id, InstantShape, Nothing } from './plain.ts';

export const Channel = z.enum(['linkedin-note', 'linkedin-message', 'email', 'phone', 'other']);
export const MessageKind = z.enum([
  'first',
  'follow-up',
  'thank-you',
  'report-back',
  'check-in',
  'introduction-request',
  'answer',
]);
export const ReplyMeaning = z.enum([
  'yes',
  'later',
  'declined',
  'suggests-someone',
  'question',
  'out-of-office',
  'other',
]);

export const MessageShape = z.object({
  id: Id,
  personId: Id,
  direction: z.enum(['out', 'in']),
  channel: Channel,
  kind: MessageKind,
  subject: z.string(),
  body: z.string(),
  status: z.enum(['draft', 'sent', 'received']),
  sentAt: InstantShape.nullable(),
  sentOn: DayShape.nullable(),
  meaning: ReplyMeaning.nullable(),
  ignoredChecks: z.array(z.string()),
  /** The id of the starting point it began from; '' when she began on a blank page. */
  startingPoint: z.string(),
  /** Whether she made more of it than filling its blanks. */
  startingChanged: z.boolean(),
  /** What it began from, in words, and whether she changed it; '' when she began on a blank page. */
  version: z.string(),
  /** Whom an introduction is to lead to; null for every other message. */
  about: z.object({ personId: Id, name: z.string() }).nullable(),
});

export const Finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  part: z.enum(['subject', 'body']),
  /** Character offsets in the body, as a text field counts; both 0 when something is missing or the phrase stands in the subject. */
  start: z.number().int(),
  end: z.number().int(),
  phrase: z.string(),
  why: Because,
  suggestion: z.string(),
});

export const FollowUp = z.object({ on: DayShape.nullable(), because: Because });

/** One thing to mind before writing. `stop` = better not now; `mind` = fine, knowing this. Neither forbids. */
export const Caution = z.object({
  kind: z.enum([
    'do-not-contact',
    'declined',
    'someone-open',
    'follow-ups-used',
    'too-soon',
    'away',
    'same-introduction',
    'day-full',
    'quiet-day',
    'someone-helps',
    'three-talked',
    'rested',
  ]),
  severity: z.enum(['stop', 'mind']),
  sentence: Because,
});

/** Everything the composer needs to draft and check offline, as she types. */
export const WritingDesk = z.object({
  recipient: z.object({
    personId: Id,
    name: z.string(),
    givenName: z.string(),
    title: z.string(),
    organization: z.string(),
    emails: z.array(z.string()),
    profileUrl: z.string(),
    /** Connected on LinkedIn: a message reaches them, a note only strangers. */
    isConnected: z.boolean(),
    doNotContact: z.boolean(),
  }),
  seeker: z.object({ name: z.string(), about: z.string(), noteLimit: z.union([z.literal(200), z.literal(300)]) }),
  kind: MessageKind,
  kindBecause: Because,
  /** The class of tie, which decides how many follow-ups are polite. */
  tie: z.enum(['referred', 'known', 'shared', 'cold']),
  introducers: z.array(z.object({ name: z.string(), mayUseName: z.enum(['yes', 'no', 'ask']) })),
  /** What they share, one sentence each. */
  shares: z.array(z.string()),
  /** Names of employers, schools and groups they share, for the check of the connection. */
  sharedThings: z.array(z.string()),
  learned: z.array(z.string()),
  /** Their advice as she wrote it down, for a word back. */
  advice: z.array(z.string()),
  /** When the last conversation was held; by its day alone, the latest moment of that day anywhere. Null before the first. */
  conversationHeldAt: InstantShape.nullable(),
  /** For an introduction request: whom it is to lead to. */
  about: z.object({ personId: Id, name: z.string(), organization: z.string() }).nullable(),
  otherOrganizations: z.array(z.string()),
  /** What went to other people at the same organization, newest first, for the check of near copies. */
  earlierToOrganization: z.array(z.object({ personName: z.string(), text: z.string(), on: DayShape })),
  followUpsSent: z.number().int(),
  mostFollowUps: z.union([z.literal(1), z.literal(2)]),
  /** Her own words that were answered first (`own:...`), then the ones made of what is on file. */
  startingPoints: z.array(
    z.object({
      id: z.string(),
      channel: Channel,
      label: z.string(),
      subject: z.string(),
      body: z.string(),
      /** How often a message began here, and how many of those were answered. */
      used: z.number().int(),
      replied: z.number().int(),
    }),
  ),
  draft: MessageShape.nullable(),
  /** What to mind before writing, gravest first: someone else there has an open message, a follow-up is too soon. */
  cautions: z.array(Caution),
  /** What passed already, newest first. */
  earlier: z.array(MessageShape),
});

const Draft = z.object({
  personId: Id,
  messageId: Id.nullable().default(null),
  channel: Channel,
  kind: MessageKind,
  subject: z.string().max(1000).default(''),
  body: z.string().max(20_000),
  ignoredChecks: z.array(z.string().max(20)).max(60).default([]),
  startingPoint: z.string().max(100).default(''),
  startingChanged: z.boolean().default(false),
  /** For an introduction request: whom it is to lead to. */
  aboutPersonId: Id.nullable().default(null),
});

export const outreachOperations = {
  getWritingDesk: read({
    summary: 'What is needed to write to a person: facts, starting points, what was written before, what to mind.',
    input: z.object({
      personId: Id,
      kind: MessageKind.optional(),
      /** For an introduction request: whom it is to lead to. */
      aboutPersonId: Id.optional(),
    }),
    output: WritingDesk,
    problems: ['personNotFound'],
  }),
  checkMessage: read({
    summary: 'Check a message before it is sent: each finding marks its phrase and says why.',
    input: Draft.omit({ messageId: true, ignoredChecks: true, startingPoint: true, startingChanged: true }),
    output: z.object({ findings: z.array(Finding) }),
    problems: ['personNotFound'],
  }),
  saveDraft: write({
    summary: 'Keep a draft.',
    input: Draft,
    output: z.object({ messageId: Id }),
    problems: ['personNotFound', 'messageNotFound', 'messageAlreadySent'],
  }),
  recordSent: write({
    summary: 'Record that a message was sent, and when; answers with the follow-up day and why.',
    input: Draft.extend({
      sentAt: InstantShape.optional(),
      /** The Message-ID of the mail, so that an answer finds it. */
      headerId: z.string().max(998).default(''),
    }),
    output: z.object({ messageId: Id, followUp: FollowUp }),
    problems: ['personNotFound', 'messageNotFound', 'messageAlreadySent', 'doNotContact', 'dayNotPossible'],
  }),
  recordReply: write({
    summary: 'Record what they answered and what it meant; it clears the follow-up.',
    input: z.object({
      personId: Id,
      text: z.string().max(50_000).default(''),
      meaning: ReplyMeaning,
      channel: Channel.default('email'),
      repliedAt: InstantShape.optional(),
      /** For out of office and later: when to come back to it. */
      backOn: DayShape.nullable().default(null),
    }),
    output: z.object({ messageId: Id, next: Because }),
    problems: ['personNotFound', 'dayNotPossible'],
  }),
  removeMessage: write({
    summary: 'Remove a draft, a sent record or a reply; can be brought back for 30 days.',
    input: z.object({ messageId: Id }),
    output: Nothing,
    problems: ['messageNotFound'],
  }),
  closeOutreach: write({
    summary: 'Let it rest with a person, kindly; the organization is free for someone else. A reply opens it again.',
    input: z.object({
      personId: Id,
      because: z.enum(['declined', 'silent', 'mine']),
      open: z.boolean().default(false),
    }),
    output: Nothing,
    problems: ['personNotFound'],
  }),
  followUpDay: read({
    summary: 'When one polite follow-up is due for a message sent on a day, and why.',
    input: z.object({
      sentOn: DayShape,
      tie: z.enum(['referred', 'known', 'shared', 'cold']).default('cold'),
      followUpsSent: z.number().int().min(0).default(0),
      /** Two letters, as US; hers when left out. */
      country: z.string().optional(),
      /** The last day they said they are away. */
      outOfOfficeUntil: DayShape.nullable().default(null),
    }),
    output: FollowUp.extend({
      /** Whose holidays were left out; '' when no country is known. */
      country: z.string(),
      /** The days passed over on the way, and why. */
      skipped: z.array(z.object({ day: DayShape, because: z.string() })),
    }),
  }),
};
