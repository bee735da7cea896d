/** Openings heard of, interviews, and offers with the conversations that led there. Method: M10. */
import { z } from 'zod';
import { payPeriods } from '#domain/search/offer-terms.ts';
import { decisions, nextStepKinds, opportunityStages } from '#domain/search/opportunities.ts';
import { FitQuestionShape, FitShape } from './fit.ts';
import { read, write } from './operation.ts';
import { InsightShape, NamedPerson } from './people.ts';
import { Because, Count, DayShape, Id, InstantShape, LongText, Name, Nothing, ShortText } from './plain.ts';

export const OpportunityStage = z.enum(opportunityStages);
/** '' when nobody has said. */
export const Posted = z.enum(['posted', 'not posted', '']);
export const InterviewStatus = z.enum(['planned', 'held', 'canceled']);

export const OpportunityShape = z.object({
  id: Id,
  organization: z.string(),
  /** On her list; null when it is not. */
  organizationId: Id.nullable(),
  title: z.string(),
  posted: Posted,
  url: z.string(),
  heardOn: DayShape,
  /** Who told her; null when nobody did. */
  from: NamedPerson.nullable(),
  conversationId: Id.nullable(),
  applicationId: Id.nullable(),
  roleId: Id.nullable(),
  roleName: z.string().nullable(),
  stage: OpportunityStage,
  stageOn: DayShape,
  closedBecause: z.string(),
  notes: z.string(),
  /** The one thing that comes next. */
  next: z.object({
    kind: z.enum(nextStepKinds),
    sentence: Because,
    interviewId: Id.nullable(),
    /** Whom it says to ask, who may be written to. */
    personId: Id.nullable(),
  }),
  interviews: Count,
  offers: Count,
});

export const InterviewShape = z.object({
  id: Id,
  opportunityId: Id,
  name: z.string(),
  /** The moment, when an hour is agreed. */
  at: InstantShape.nullable(),
  /** The seeker's own day of it; null when none is agreed. */
  on: DayShape.nullable(),
  withWhom: z.string(),
  status: InterviewStatus,
  notes: z.string(),
});

/** What nobody has said yet, as the question, and who could tell. */
const OpenTermShape = z.object({
  term: z.enum(['pay', 'hours', 'leave', 'variable', 'equity', 'place', 'start', 'answer-by']),
  label: z.string(),
  question: z.string(),
  ask: NamedPerson.nullable(),
  askBecause: Because,
});

const Terms = z.object({
  receivedOn: DayShape,
  answerBy: DayShape.nullable(),
  currency: z.string().regex(/^([A-Z]{3})?$/, 'Use three capital letters, such as USD'),
  /** Decimal text: money is never a float. */
  pay: z.string().regex(/^(\d{1,12}(\.\d{1,2})?)?$/, 'Write a number such as 84000 or 21.50'),
  payPeriod: z.enum(payPeriods),
  variable: z.string().trim().max(1000),
  equity: z.string().trim().max(1000),
  leaveDays: z.number().int().min(0).max(366).nullable(),
  hoursAWeek: z.number().multipleOf(0.25).min(1).max(168).nullable(),
  place: ShortText,
  startsOn: DayShape.nullable(),
  notes: LongText,
});

export const OfferShape = Terms.extend({
  id: Id,
  opportunityId: Id,
  organization: z.string(),
  title: z.string(),
  pay: z.string(),
  currency: z.string(),
  hoursAWeek: z.number().nullable(),
  /** A year of its pay, before anything variable; null when it cannot be worked out. */
  yearly: z.object({ amount: z.string(), said: z.string(), how: z.string() }).nullable(),
  decision: z.enum([...decisions, '']),
  decidedOn: DayShape.nullable(),
  decisionReason: z.string(),
  /** What it leaves open. */
  open: z.array(OpenTermShape),
});

/** One after another, the people whose conversations led there. */
const Path = z.object({
  steps: z.array(NamedPerson.extend({ talkedOn: DayShape.nullable() })),
  sentence: z.string(),
});

const Fields = z.object({
  organization: ShortText,
  organizationId: Id.nullable(),
  title: ShortText,
  posted: Posted,
  url: z.string().trim().max(2000),
  heardOn: DayShape,
  personId: Id.nullable(),
  roleId: Id.nullable(),
  stage: OpportunityStage,
  notes: LongText,
});

const InterviewFields = z.object({
  name: Name,
  /** With an hour; else `on`. */
  at: InstantShape.nullable(),
  on: DayShape.nullable(),
  withWhom: ShortText,
  status: InterviewStatus,
  notes: LongText,
});

/** What people inside said, under its theme. */
const Heard = z.array(z.object({ theme: z.string(), label: z.string(), insights: z.array(InsightShape) }));

export const opportunityOperations = {
  listOpportunities: read({
    summary: 'Openings heard of and what became of them, those furthest along first, with the one thing next for each.',
    input: z.object({ organizationId: Id.optional() }),
    output: z.object({
      opportunities: z.array(OpportunityShape),
      /** Not answered yet, the soonest answer first. */
      offers: z.array(OfferShape),
      sentence: z.string(),
    }),
    problems: ['organizationNotFound'],
  }),
  getOpportunity: read({
    summary: 'One opening: how it came about, its interviews and offers, what people inside said, what to ask next.',
    input: z.object({ opportunityId: Id }),
    output: z.object({
      opportunity: OpportunityShape,
      interviews: z.array(InterviewShape),
      offers: z.array(OfferShape),
      path: Path,
      heard: Heard,
      /** Null when the organization is not on her list. */
      fit: FitShape.nullable(),
      questions: z.array(FitQuestionShape),
      known: z.array(NamedPerson),
    }),
    problems: ['opportunityNotFound'],
  }),
  addOpportunity: write({
    summary: 'Write down an opening: heard of from someone, seen somewhere, or grown out of an application.',
    input: Fields.omit({ stage: true }).extend({
      organization: ShortText.default(''),
      organizationId: Id.nullable().default(null),
      title: ShortText.default(''),
      posted: Posted.default(''),
      url: Fields.shape.url.default(''),
      /** Today when left out. */
      heardOn: DayShape.optional(),
      personId: Id.nullable().default(null),
      conversationId: Id.nullable().default(null),
      /** What the application says is taken over; an application becomes one opening once. */
      applicationId: Id.nullable().default(null),
      roleId: Id.nullable().default(null),
      stage: OpportunityStage.default('heard'),
      notes: LongText.default(''),
    }),
    output: OpportunityShape,
    problems: [
      'organizationNotFound',
      'roleNotFound',
      'personNotFound',
      'conversationNotFound',
      'applicationNotFound',
      'opportunityUnnamed',
      'dayNotPossible',
    ],
  }),
  changeOpportunity: write({
    summary: 'Change an opening, or say where it stands; closed with the reason.',
    input: Fields.partial().extend({
      opportunityId: Id,
      /** Since when it stands there; today when left out. */
      stageOn: DayShape.optional(),
      closedBecause: ShortText.optional(),
    }),
    output: OpportunityShape,
    problems: [
      'opportunityNotFound',
      'organizationNotFound',
      'roleNotFound',
      'personNotFound',
      'opportunityUnnamed',
      'dayNotPossible',
    ],
  }),
  removeOpportunity: write({
    summary: 'Remove an opening with its interviews and offers; can be brought back for 30 days.',
    input: z.object({ opportunityId: Id }),
    output: Nothing,
    problems: ['opportunityNotFound'],
  }),
  addInterview: write({
    summary: 'Note an interview: its name, when, with whom.',
    input: z.object({
      opportunityId: Id,
      name: Name,
      at: InstantShape.nullable().default(null),
      on: DayShape.nullable().default(null),
      withWhom: ShortText.default(''),
      status: InterviewStatus.default('planned'),
      notes: LongText.default(''),
    }),
    output: InterviewShape,
    problems: ['opportunityNotFound', 'dayNotPossible'],
  }),
  changeInterview: write({
    summary: 'Change an interview, or write down how it went.',
    input: InterviewFields.partial().extend({ interviewId: Id }),
    output: InterviewShape,
    problems: ['interviewNotFound', 'dayNotPossible'],
  }),
  removeInterview: write({
    summary: 'Remove an interview; can be brought back for 30 days.',
    input: z.object({ interviewId: Id }),
    output: Nothing,
    problems: ['interviewNotFound'],
  }),
  addOffer: write({
    summary: 'Write down an offer with its terms; what is left out stays open and becomes a question.',
    input: z.object({
      opportunityId: Id,
      receivedOn: DayShape.optional(),
      answerBy: DayShape.nullable().default(null),
      currency: Terms.shape.currency.default(''),
      pay: Terms.shape.pay.default(''),
      payPeriod: Terms.shape.payPeriod.default('year'),
      variable: Terms.shape.variable.default(''),
      equity: Terms.shape.equity.default(''),
      leaveDays: Terms.shape.leaveDays.default(null),
      hoursAWeek: Terms.shape.hoursAWeek.default(null),
      place: ShortText.default(''),
      startsOn: DayShape.nullable().default(null),
      notes: LongText.default(''),
    }),
    output: OfferShape,
    problems: ['opportunityNotFound', 'dayNotPossible'],
  }),
  changeOffer: write({
    summary: "Change an offer's terms.",
    input: Terms.partial().extend({ offerId: Id }),
    output: OfferShape,
    problems: ['offerNotFound', 'dayNotPossible'],
  }),
  removeOffer: write({
    summary: 'Remove an offer; can be brought back for 30 days.',
    input: z.object({ offerId: Id }),
    output: Nothing,
    problems: ['offerNotFound'],
  }),
  compareOffers: read({
    summary: 'Up to four offers side by side: terms, fit with its quotes, what people inside said, what is still open.',
    input: z.object({ offerIds: z.array(Id).min(1).max(4) }),
    output: z.object({
      offers: z.array(
        z.object({
          offer: OfferShape,
          organizationId: Id.nullable(),
          fit: FitShape.nullable(),
          questions: z.array(FitQuestionShape),
          heard: Heard,
          path: Path,
        }),
      ),
      rows: z.array(
        z.object({
          term: z.enum(['pay', 'an-hour', 'hours', 'leave', 'variable', 'equity', 'place', 'start', 'answer-by']),
          label: z.string(),
          cells: z.array(
            z.object({
              offerId: Id,
              /** '' when nobody has said. */
              said: z.string(),
              how: z.string(),
              stands: z.enum(['most', 'fewest', '']),
            }),
          ),
          note: z.string(),
        }),
      ),
    }),
    problems: ['offerNotFound'],
  }),
  decideOffer: write({
    summary:
      'Record what became of an offer, accepted, declined or withdrawn, with the reason; or that it is open again.',
    input: z.object({
      offerId: Id,
      decision: z.enum([...decisions, '']),
      /** The day of the answer; today when left out. */
      on: DayShape.optional(),
      reason: z.string().trim().max(2000).default(''),
      /** With a yes: her search is over, so the monthly words stop. */
      hasLanded: z.boolean().default(false),
    }),
    output: z.object({
      offer: OfferShape,
      /** With a yes: those who led there, to be told. */
      tell: z.array(NamedPerson),
    }),
    problems: ['offerNotFound', 'dayNotPossible'],
  }),
};
