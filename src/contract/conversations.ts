/** Conversations, what was learned, who else, and the chain. Method: M5, M6, M8. */
import { z } from 'zod';
import { opportunityStages } from '#domain/search/opportunities.ts';
import { FitSignalFields } from './fit.ts';
import { read, write } from './operation.ts';
import { InsightShape, NamedPerson, ReferralShape } from './people.ts';
import { Because, Count, DayShape, Id, InstantShape, LongText, Nothing, ShortText } from './plain.ts';
import { Act } from './today.ts';

export const ConversationChannel = z.enum(['coffee', 'phone', 'video', 'other']);
export const ConversationStatus = z.enum(['planned', 'held', 'no-show', 'canceled']);

export const ConversationShape = z.object({
  id: Id,
  person: NamedPerson,
  status: ConversationStatus,
  at: InstantShape.nullable(),
  minutes: Count,
  channel: ConversationChannel,
  place: z.string(),
  heldOn: DayShape.nullable(),
  notes: z.string(),
  surprised: z.string(),
  next: z.string(),
  askedWhoElse: z.boolean().nullable(),
  /** Which conversation of the search this was, 1 is the first; null when not held. */
  number: z.number().int().nullable(),
  /** Counts up with every change of time, for the calendar file. */
  sequence: Count,
  debriefed: z.boolean(),
});

export const WhoElse = z.object({
  name: z.string().trim().min(1).max(300),
  title: ShortText.default(''),
  organization: ShortText.default(''),
  email: ShortText.default(''),
  mayUseName: z.enum(['yes', 'no', 'ask']).default('ask'),
  whoWrites: z.enum(['seeker', 'them']).default('seeker'),
  note: LongText.default(''),
  /** When she knows it is someone already on file. */
  personId: Id.nullable().default(null),
});

const LearnedFields = z.object({
  text: z.string().trim().min(1).max(5000),
  theme: z.string().max(60),
  isQuote: z.boolean(),
  organizationId: Id.nullable(),
  roleId: Id.nullable(),
});
const Learned = LearnedFields.extend({
  theme: LearnedFields.shape.theme.default('other'),
  isQuote: z.boolean().default(false),
  organizationId: Id.nullable().default(null),
  roleId: Id.nullable().default(null),
});

/** What was learned in a conversation, with the id of the question it answers; '' when none. */
const LearnedThere = Learned.extend({ question: z.string().max(100).default('') });

export const AskedQuestion = z.object({
  /** Of the bank, or of a question of her own. */
  id: z.string().max(100),
  theme: z.string().max(60),
  question: z.string().trim().min(1).max(1000),
});
const ProposedQuestion = AskedQuestion.extend({ because: Because, isOwn: z.boolean() });

export const Prepared = z.object({
  person: NamedPerson,
  /** Where they work, when that is on her list. */
  organizationId: Id.nullable(),
  conversation: ConversationShape.nullable(),
  /** Who they are and how she knows them, a few sentences. */
  who: z.array(z.string()),
  sentBy: z.array(ReferralShape),
  shares: z.array(z.string()),
  /** Already heard about their organization. */
  heard: z.array(InsightShape),
  /** Pairs that do not agree, as she says. */
  contradictions: z.array(z.object({ one: InsightShape, other: InsightShape })),
  /** What is still unknown about their organization, a sentence each. */
  open: z.array(z.string()),
  /** The one thing she most wants to know; '' when not said. */
  wantToKnow: z.string(),
  /** The last is always who else. */
  questions: z.array(ProposedQuestion),
  /** She chose them herself; false while they are the program's choice. */
  isHerChoice: z.boolean(),
  /** What could be asked instead, best first. */
  spare: z.array(ProposedQuestion),
  /** Questions left out because three people there have answered them. */
  settled: z.array(z.string()),
  closing: z.array(z.string()),
  openPromises: z.array(z.object({ id: Id, text: z.string(), dueOn: DayShape })),
});

export const ChainNode = z.object({
  id: Id,
  name: z.string(),
  title: z.string(),
  organization: z.string(),
  organizationId: Id.nullable(),
  /** 0 for someone she knew herself, 1 for a person named by one of those, and so on. */
  generation: Count,
  /** First day they came into the chain. */
  on: DayShape.nullable(),
  conversations: Count,
  /** The days she talked with them, earliest first. */
  talks: z.array(DayShape),
  lastTalkOn: DayShape.nullable(),
  state: z.enum(['named', 'written', 'agreed', 'talked', 'closed']),
  /** Whether something with them is still under way: named and not let rest, written to, about to talk, or owed something. */
  isOpen: z.boolean(),
  /** What she promised them and has not done yet, the earliest first. */
  owed: z.array(z.object({ text: z.string(), dueOn: DayShape })),
  /** Who first named them; null at the beginning of a chain. */
  parentId: Id.nullable(),
  /** A place from top to bottom for a drawing, 0 the first: those one person named stay together. */
  row: Count,
});

/** An opening at the end of its way through the chain. */
export const ChainOpening = z.object({
  id: Id,
  title: z.string(),
  organization: z.string(),
  /** On her list; null when it is not. */
  organizationId: Id.nullable(),
  /** Who told her. */
  personId: Id,
  heardOn: DayShape,
  stage: z.enum(opportunityStages),
  isOffer: z.boolean(),
  /** From the one it began with to the one who told her. */
  path: z.array(Id),
  /** How it began, with whom and when. */
  sentence: Because,
});

export const conversationOperations = {
  listConversations: read({
    summary: 'Conversations: planned ones soonest first, then held ones newest first.',
    input: z.object({ status: ConversationStatus.optional(), personId: Id.optional() }),
    output: z.object({ planned: z.array(ConversationShape), past: z.array(ConversationShape), held: Count }),
  }),
  getConversation: read({
    summary: 'One conversation.',
    input: z.object({ conversationId: Id }),
    output: ConversationShape,
    problems: ['conversationNotFound'],
  }),
  agreeConversation: write({
    summary: 'Put a conversation into the calendar: when, how long, how.',
    input: z.object({
      personId: Id,
      at: InstantShape,
      minutes: z.number().int().min(5).max(240).default(20),
      channel: ConversationChannel.default('video'),
      place: z.string().trim().max(1000).default(''),
    }),
    output: z.object({ conversationId: Id }),
    problems: ['personNotFound'],
  }),
  changeConversation: write({
    summary: 'Move a conversation, change how it is held, or say that it was canceled or nobody came.',
    input: z.object({
      conversationId: Id,
      at: InstantShape.optional(),
      minutes: z.number().int().min(5).max(240).optional(),
      channel: ConversationChannel.optional(),
      place: z.string().trim().max(1000).optional(),
      status: z.enum(['planned', 'no-show', 'canceled']).optional(),
    }),
    output: ConversationShape,
    problems: ['conversationNotFound'],
  }),
  keepNotes: write({
    summary: 'Keep the notes of a conversation as they stand; called while typing.',
    input: z.object({
      conversationId: Id,
      notes: z.string().max(100_000),
      /** What the notes may be by now as far as the writer knows: last answered, last sent. When they are neither, somebody else wrote, and both are kept. */
      knownAs: z.array(z.string().max(100_000)).max(2).optional(),
    }),
    /** The notes as they are kept: more than was sent when they had changed elsewhere. */
    output: z.object({ keptAt: InstantShape, notes: z.string() }),
    problems: ['conversationNotFound'],
    largest: 4 * 1024 * 1024,
  }),
  keepPreparation: write({
    summary: 'Keep what she most wants to know, and the questions she chose for a conversation.',
    input: z.object({
      conversationId: Id,
      wantToKnow: z.string().max(5000).optional(),
      /** Null goes back to the program’s choice. Who else comes by itself. */
      questions: z.array(AskedQuestion).max(12).nullable().optional(),
    }),
    output: z.object({ keptAt: InstantShape }),
    problems: ['conversationNotFound'],
  }),
  removeConversation: write({
    summary: 'Remove a conversation; can be brought back for 30 days.',
    input: z.object({ conversationId: Id }),
    output: Nothing,
    problems: ['conversationNotFound'],
  }),
  prepareConversation: read({
    summary: 'The page to read before the twenty minutes: who they are, what you share, what you heard, what to ask.',
    input: z.object({ personId: Id, conversationId: Id.nullable().default(null) }),
    output: Prepared,
    problems: ['personNotFound', 'conversationNotFound'],
  }),
  logConversation: write({
    summary:
      'Record a conversation: what was learned, promised, and who else was suggested. Makes the referrals, the thank-you and the report-back.',
    input: z.object({
      personId: Id,
      conversationId: Id.nullable().default(null),
      heldOn: DayShape,
      channel: ConversationChannel.optional(),
      notes: z.string().max(100_000).optional(),
      learned: z.array(LearnedThere).max(100).default([]),
      /** What was said about fit, each with its line. */
      fitSignals: z.array(FitSignalFields).max(20).default([]),
      /** It was held and led nowhere: only thanks are due, whatever else is given is left out. */
      nothingCame: z.boolean().default(false),
      surprised: LongText.default(''),
      promised: z
        .array(z.object({ text: z.string().trim().min(1).max(2000), dueOn: DayShape }))
        .max(50)
        .default([]),
      whoElse: z.array(WhoElse).max(50).default([]),
      askedWhoElse: z.boolean().nullable().default(null),
      next: LongText.default(''),
      /** An opening they spoke of at their organization. */
      heardOfOpening: z.string().trim().max(2000).default(''),
    }),
    output: z.object({
      conversationId: Id,
      number: z.number().int(),
      referrals: z.array(ReferralShape.extend({ already: z.boolean() })),
      /** The opening heard of in it; null when none was. */
      opportunityId: Id.nullable(),
      nextActs: z.array(Act),
    }),
    problems: [
      'personNotFound',
      'conversationNotFound',
      'dayNotPossible',
      'organizationNotFound',
      'fitAboutWhoPeopleAre',
    ],
  }),
  stopTouch: write({
    summary: 'Stop the monthly word to a person; they are no longer suggested for staying in touch.',
    input: z.object({ personId: Id }),
    output: Nothing,
    problems: ['personNotFound'],
  }),
  resumeTouch: write({
    summary: 'Take the monthly word to a person up again.',
    input: z.object({ personId: Id }),
    output: Nothing,
    problems: ['personNotFound'],
  }),
  talkedToday: write({
    summary: 'One tap: I talked with them today.',
    input: z.object({ personId: Id }),
    output: z.object({ conversationId: Id }),
    problems: ['personNotFound'],
  }),
  addReferral: write({
    summary: 'Record that one person suggested another, outside a conversation.',
    input: WhoElse.extend({ fromPersonId: Id, on: DayShape.optional() }),
    output: ReferralShape.extend({ already: z.boolean() }),
    problems: ['personNotFound', 'samePersonTwice'],
  }),
  changeReferral: write({
    summary: 'Change whether the name may be used, who writes first, and the note.',
    input: z.object({
      referralId: Id,
      mayUseName: z.enum(['yes', 'no', 'ask']).optional(),
      whoWrites: z.enum(['seeker', 'them']).optional(),
      note: LongText.optional(),
    }),
    output: ReferralShape,
    problems: ['referralNotFound'],
  }),
  removeReferral: write({
    summary: 'Remove a referral; both people stay.',
    input: z.object({ referralId: Id }),
    output: Nothing,
    problems: ['referralNotFound'],
  }),
  getChain: read({
    summary: 'The chain: who led to whom, from the first conversation on; or only what led to and from one person.',
    input: z.object({ personId: Id.optional() }),
    output: z.object({
      nodes: z.array(ChainNode),
      edges: z.array(z.object({ from: Id, to: Id, on: DayShape, mayUseName: z.enum(['yes', 'no', 'ask']) })),
      /** Openings she heard of from people in the chain, offers first, then the newest. */
      openings: z.array(ChainOpening),
      /** The organizations of her list where people or openings of the chain are, by name. */
      organizations: z.array(z.object({ id: Id, name: z.string() })),
      /** From the first person to the one asked for, by id; empty when none was asked for. */
      pathTo: z.array(Id),
      sentence: z.string(),
    }),
    problems: ['personNotFound'],
  }),
  listInsights: read({
    summary: 'What was learned, searched and filtered by organization, role and theme, newest first.',
    input: z.object({
      search: z.string().max(200).default(''),
      organizationId: Id.optional(),
      roleId: Id.optional(),
      personId: Id.optional(),
      theme: z.string().max(60).optional(),
    }),
    output: z.object({
      insights: z.array(InsightShape),
      themes: z.array(z.object({ theme: z.string(), label: z.string(), count: Count })),
    }),
  }),
  addInsight: write({
    summary: 'Write down something learned, filed to an organization, a role, a person.',
    input: Learned.extend({
      personId: Id.nullable().default(null),
      conversationId: Id.nullable().default(null),
      on: DayShape.optional(),
    }),
    output: InsightShape,
    problems: ['personNotFound', 'organizationNotFound', 'roleNotFound'],
  }),
  changeInsight: write({
    summary: 'Change something learned, or file it elsewhere.',
    input: LearnedFields.partial().extend({ insightId: Id }),
    output: InsightShape,
    problems: ['insightNotFound'],
  }),
  removeInsight: write({
    summary: 'Remove something learned; can be brought back for 30 days.',
    input: z.object({ insightId: Id }),
    output: Nothing,
    problems: ['insightNotFound'],
  }),
};
