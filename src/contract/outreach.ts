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
  otherOrganizations: z.array(z.string()),
  startingPoints: z.array(
    z.object({ id: z.string(), channel: Channel, label: z.string(), subject: z.string(), body: z.string() }),
  ),
  draft: MessageShape.nullable(),
  /** What stands in the way, e.g. someone else there has an open first message; '' when nothing. */
  caution: z.string(),
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
});

export const outreachOperations = {
  getWritingDesk: read({
    summary: 'What is needed to write to a person: facts, starting points, what was written before, what to mind.',
    input: z.object({ personId: Id, kind: MessageKind.optional() }),
    output: WritingDesk,
    problems: ['personNotFound'],
  }),
  checkMessage: read({
    summary: 'Check a message before it is sent: each finding marks its phrase and says why.',
    input: Draft.omit({ messageId: true, ignoredChecks: true }),
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
    input: Draft.extend({ sentAt: InstantShape.optional() }),
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
      country: z.string().optional(),
    }),
    output: FollowUp,
  }),
};
