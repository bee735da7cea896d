/** People: the list, one person's page, adding, joining duplicates. Method: M3, M8. */
import { z } from 'zod';
import { read, write } from './operation.ts';
import { Because, Count, DayShape, Id, InstantShape, LongText, Name, Nothing, Page, ShortText } from './plain.ts';
import { Act, Promised } from './today.ts';

export const Source = z.enum(['linkedin', 'address-book', 'table', 'hand', 'referral']);
/** Where she is with a person; derived from messages and conversations. */
export const Standing = z.enum(['not-yet', 'drafted', 'waiting', 'replied', 'agreed', 'talked', 'declined', 'closed']);

export const PersonRow = z.object({
  id: Id,
  name: z.string(),
  title: z.string(),
  organization: z.string(),
  /** The organization on her list they belong to (exact or strong match), if any. */
  organizationId: Id.nullable(),
  standing: Standing,
  source: Source,
  connectedOn: DayShape.nullable(),
  /** The last day anything passed between them, archive included. */
  lastTouchOn: DayShape.nullable(),
  /** When the next act with them is due. */
  dueOn: DayShape.nullable(),
  referredBy: z.string().nullable(),
  doNotContact: z.boolean(),
  /** Recruits or works in HR: not the one to ask about the work. */
  recruiter: z.boolean(),
});

export const Tie = z.object({
  /** 0 to 1, see domain/people/tie-strength.ts. */
  strength: z.number(),
  sentence: z.string(),
  messagesSent: Count,
  messagesReceived: Count,
  firstMessageOn: DayShape.nullable(),
  lastMessageOn: DayShape.nullable(),
  endorsements: Count,
  recommendation: z.boolean(),
});

export const TimelineItem = z.object({
  id: Id,
  kind: z.enum([
    'connected',
    'archive-messages',
    'sent',
    'draft',
    'reply',
    'conversation',
    'planned',
    'referral-from',
    'referral-to',
    'insight',
    'promise',
    'promise-kept',
    'moved',
    'closed',
    'note',
    'added',
  ]),
  on: DayShape.nullable(),
  title: z.string(),
  text: z.string(),
  /** For what was sent: which way it went, and what it began from; '' for everything else. */
  detail: z.string(),
  /** The other person, for referrals. */
  personId: Id.nullable(),
});

export const NamedPerson = z.object({ id: Id, name: z.string(), title: z.string(), organization: z.string() });

/** What may be written about a person. A change names only what changes: a default here would wipe out the rest. */
const PersonTexts = z.object({
  name: Name,
  title: ShortText,
  organization: ShortText,
  emails: z.array(z.string().trim().max(320)).max(20),
  phone: ShortText,
  profileUrl: z.string().trim().max(1000),
  city: ShortText,
  /** IANA zone, '' when not known. */
  zone: ShortText,
  metHow: ShortText,
  /** How well she knows them: 1 hardly ... 5 very well; null when not said. */
  closeness: z.number().int().min(1).max(5).nullable(),
  notes: LongText,
});

export const NewPerson = PersonTexts.extend({
  title: ShortText.default(''),
  organization: ShortText.default(''),
  emails: PersonTexts.shape.emails.default([]),
  phone: ShortText.default(''),
  profileUrl: PersonTexts.shape.profileUrl.default(''),
  city: ShortText.default(''),
  zone: ShortText.default(''),
  metHow: ShortText.default(''),
  closeness: PersonTexts.shape.closeness.default(null),
  notes: LongText.default(''),
});

export const Person = PersonTexts.extend({
  id: Id,
  givenName: z.string(),
  credentials: z.string(),
  organizationId: Id.nullable(),
  source: Source,
  connectedOn: DayShape.nullable(),
  doNotContact: z.object({ on: DayShape, reason: z.string() }).nullable(),
  closed: z.object({ on: DayShape, because: z.string() }).nullable(),
  createdAt: InstantShape,
  changedAt: InstantShape,
});

export const ReferralShape = z.object({
  id: Id,
  from: NamedPerson,
  to: NamedPerson,
  conversationId: Id.nullable(),
  on: DayShape,
  mayUseName: z.enum(['yes', 'no', 'ask']),
  whoWrites: z.enum(['seeker', 'them']),
  note: z.string(),
});

export const InsightShape = z.object({
  id: Id,
  text: z.string(),
  theme: z.string(),
  isQuote: z.boolean(),
  on: DayShape,
  personId: Id.nullable(),
  personName: z.string().nullable(),
  organizationId: Id.nullable(),
  organizationName: z.string().nullable(),
  roleId: Id.nullable(),
  roleName: z.string().nullable(),
  conversationId: Id.nullable(),
});

export const PersonPage = z.object({
  person: Person,
  standing: Standing,
  recruiter: z.boolean(),
  seniority: z.string(),
  function: z.string(),
  tie: Tie,
  /** What they share, one sentence each. */
  shares: z.array(z.string()),
  nextAct: Act.nullable(),
  /** Newest first. */
  timeline: z.array(TimelineItem),
  referredBy: z.array(ReferralShape),
  referredTo: z.array(ReferralShape),
  promises: z.array(Promised),
  insights: z.array(InsightShape),
  moved: z.object({ fromOrganization: z.string(), fromTitle: z.string(), noticedOn: DayShape }).nullable(),
  /** She said that a monthly word to them is not needed. */
  touchStopped: z.boolean(),
  possibleDuplicates: z.array(NamedPerson.extend({ because: Because })),
  /** People she knows who could introduce her. */
  introducers: z.array(NamedPerson.extend({ because: Because })),
});

export const peopleOperations = {
  listPeople: read({
    summary:
      'People, searched by name, organization, title and notes (accents and one typo forgiven), filtered, a page at a time.',
    input: z.object({
      search: z.string().max(200).default(''),
      organizationId: Id.optional(),
      standing: Standing.optional(),
      source: Source.optional(),
      /** Only people on a target organization. */
      atTargets: z.boolean().default(false),
      order: z.enum(['name', 'recent', 'warmth']).default('recent'),
      ...Page,
    }),
    output: z.object({ total: Count, items: z.array(PersonRow) }),
  }),
  getPerson: read({
    summary: "One person's page: who they are, how you know them, everything that happened, what is next.",
    input: z.object({ personId: Id }),
    output: PersonPage,
    problems: ['personNotFound'],
  }),
  addPerson: write({
    summary: 'Add a person by hand.',
    input: NewPerson,
    output: z.object({ personId: Id, already: z.boolean() }),
  }),
  addPersonByLine: write({
    summary: 'Add a person from one line: "Priya Raman, ops director, Harbor Transit, via Tom".',
    input: z.object({ line: z.string().trim().min(1).max(1000) }),
    output: z.object({
      personId: Id,
      already: z.boolean(),
      name: z.string(),
      title: z.string(),
      organization: z.string(),
      via: z.string().nullable(),
      referralId: Id.nullable(),
    }),
    problems: ['lineNotUnderstood'],
  }),
  changePerson: write({
    summary: 'Change what is written about a person; later imports leave these fields alone.',
    input: PersonTexts.partial().extend({ personId: Id }),
    output: Person,
    problems: ['personNotFound'],
  }),
  removePerson: write({
    summary: 'Remove a person; can be brought back for 30 days.',
    input: z.object({ personId: Id }),
    output: z.object({ restorableUntil: DayShape }),
    problems: ['personNotFound'],
  }),
  forgetPerson: write({
    summary:
      'Erase a person at once and everywhere, with every message, note and referral of theirs. Cannot be undone.',
    input: z.object({ personId: Id }),
    output: z.object({ erased: Count }),
    problems: ['personNotFound'],
  }),
  setDoNotContact: write({
    summary: 'Mark a person as someone not to write to, or take the mark off.',
    input: z.object({ personId: Id, doNotContact: z.boolean(), reason: ShortText.default('') }),
    output: Nothing,
    problems: ['personNotFound'],
  }),
  listDuplicates: read({
    summary: 'Pairs of people who may be the same person, each with the reason.',
    input: z.object({}),
    output: z.object({ pairs: z.array(z.object({ a: PersonRow, b: PersonRow, because: Because })) }),
  }),
  mergePeople: write({
    summary: 'Join two entries of the same person; nothing is lost, and it can be taken back.',
    input: z.object({ keepId: Id, goneId: Id }),
    output: z.object({ mergeId: Id, person: Person }),
    problems: ['personNotFound', 'samePersonTwice'],
  }),
  unmergePeople: write({
    summary: 'Take a join back: both people are as they were.',
    input: z.object({ mergeId: Id }),
    output: z.object({ keptId: Id, backId: Id }),
    problems: ['mergeNotFound'],
  }),
  keepApart: write({
    summary: 'Say that two people are not the same, so they are not offered again.',
    input: z.object({ aId: Id, bId: Id }),
    output: Nothing,
    problems: ['personNotFound', 'samePersonTwice'],
  }),
  find: read({
    summary: 'Find people, organizations, conversations and what was learned by a few letters, for jumping to them.',
    input: z.object({ text: z.string().max(200), limit: z.number().int().min(1).max(50).default(12) }),
    output: z.object({
      items: z.array(
        z.object({
          kind: z.enum(['person', 'organization', 'conversation', 'insight']),
          id: Id,
          title: z.string(),
          subtitle: z.string(),
        }),
      ),
    }),
  }),
};
