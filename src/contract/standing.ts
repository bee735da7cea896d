/** Where she stands: what gets answers, how far along she is, and an honest forecast. Method: M0, M9. */
import { z } from 'zod';
import { read } from './operation.ts';
import { NamedPerson } from './people.ts';
import { Because, Count, DayShape, Id, Page } from './plain.ts';

export const FunnelStepShape = z.enum([
  'written',
  'replied',
  'talked',
  'named',
  'opportunity',
  'interviewing',
  'offer',
]);
/** Whose facts can be opened beside the steps: everyone of the last four weeks, and postings she answered. */
export const BehindShape = z.enum([
  ...FunnelStepShape.options,
  'lately',
  'posting-sent',
  'posting-answered',
  'posting-silent',
]);
/** What answers are split by: how she reached them, channel, kind of work, organization, how the message began. */
export const SplitBy = z.enum(['reach', 'channel', 'role', 'organization', 'start']);

/** Shares or counts: 8 of 10 times it lies between. */
const Range = z.object({ low: z.number(), high: z.number() });
/** 0-1, over all that may be true; low and high: one in ten is harder, one in ten easier. */
const Chance = z.object({ low: z.number(), mean: z.number(), high: z.number() });

const Outlook = z.object({
  /** Conversations held, offers had, openings still open. */
  conversations: Count,
  offers: Count,
  open: Count,
  /** Conversations a week it counts on with. */
  aWeek: z.number(),
  aWeekBecause: Because,
  /** Whose figures it starts from, when they are not the usual ones; '' otherwise. */
  figures: z.string(),
  /** Further conversations until a further offer; 500 stands for 500 or more. */
  toGo: Range.extend({ sentence: z.string() }),
  /** Every four weeks ahead. */
  ahead: z.array(
    z.object({ on: DayShape, days: Count, one: Chance, two: Chance, sentence: z.string(), sentenceTwo: z.string() }),
  ),
  within: z.array(z.object({ conversations: Count, one: Chance, two: Chance, sentence: z.string() })),
  growth: z.object({
    /** Conversations that one conversation brings by names. */
    reproduction: Chance,
    /** Conversations a week to begin with people nobody named. */
    fresh: Range,
    sentence: z.string(),
  }),
  changes: z.array(
    z.object({
      change: z.enum(['two-more', 'ask-each-time']),
      aWeek: z.number(),
      now: Chance,
      changed: Chance,
      sentence: z.string(),
    }),
  ),
});

export const standingOperations = {
  getStanding: read({
    summary: 'Where she stands: the funnel with ranges, what gets answers, applications beside it, and a forecast.',
    input: z.object({}),
    output: z.object({
      today: DayShape,
      funnel: z.array(
        z.object({
          step: FunnelStepShape,
          count: Count,
          outOf: Count,
          /** Too early to tell. */
          early: Count,
          range: Range.nullable(),
          sentence: z.string(),
        }),
      ),
      splits: z.array(
        z.object({
          by: SplitBy,
          groups: z.array(
            z.object({
              key: z.string(),
              label: z.string(),
              written: Count,
              replied: Count,
              talked: Count,
              opportunities: Count,
              waiting: Count,
              range: Range,
              sentence: z.string(),
            }),
          ),
        }),
      ),
      applications: z.object({
        sent: Count,
        answered: Count,
        silent: Count,
        longestSilentDays: Count.nullable(),
        /** Half of the silent ones have been so for longer. */
        middleSilentDays: Count.nullable(),
        range: Range.nullable(),
        sentence: z.string(),
      }),
      /** Of the last four weeks. */
      acts: z.object({ withPeople: Count, withPostings: Count, sentence: z.string() }),
      /** null once she has begun something new. */
      outlook: Outlook.nullable(),
      landed: z.object({ on: DayShape, sentence: z.string() }).nullable(),
      /** What it does not know. */
      unknown: z.array(z.string()),
    }),
  }),
  listBehind: read({
    summary:
      'The people, openings or postings behind a figure: of a step, of the last weeks, or of one group of a split.',
    input: z.object({
      step: BehindShape.default('written'),
      by: SplitBy.optional(),
      /** Of the split; all when left out. */
      key: z.string().max(300).optional(),
      ...Page,
    }),
    output: z.object({
      total: Count,
      people: z.array(NamedPerson.extend({ sentence: z.string() })),
      openings: z.array(
        z.object({
          id: Id,
          title: z.string(),
          organization: z.string(),
          /** Its own page, or the organization it is marked on. */
          opportunityId: Id.nullable(),
          organizationId: Id.nullable(),
          personId: Id.nullable(),
          sentence: z.string(),
        }),
      ),
      postings: z.array(z.object({ id: Id, title: z.string(), organization: z.string(), sentence: z.string() })),
    }),
  }),
};
