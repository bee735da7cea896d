/** The week looked back on, what happened along the way, time away, and the end of the search. Method: M9. */
import { z } from 'zod';
import { read, write } from './operation.ts';
import { InsightShape } from './people.ts';
import { Because, Count, DayShape, Id, Nothing } from './plain.ts';
import { Act, Milestone, Paused } from './today.ts';

/** Something that happened, in a sentence, and what it is about. */
const WeekLine = z.object({
  id: Id,
  on: DayShape,
  kind: z.enum(['wrote', 'answered', 'talked', 'named', 'kept', 'applied', 'opening', 'interview', 'offer']),
  sentence: z.string(),
  personId: Id.nullable(),
  conversationId: Id.nullable(),
  opportunityId: Id.nullable(),
});

/** What so many conversations a week ask of her. */
const PaceChoice = z.object({
  conversationsAWeek: Count,
  firstMessagesAWeek: Count,
  /** Where the number of first messages most likely lies (an estimate). */
  low: Count,
  high: Count,
  because: Because,
});

/** Her own words about a week; '' where she said nothing. */
const KeptWeek = z.object({
  wentWell: z.string(),
  learned: z.string(),
  conversationsNext: Count.nullable(),
});

const Away = z.object({
  /** The pause she is in or that is ahead; null when there is none. */
  pause: Paused.nullable(),
  /** The day her search ended; null while it goes on. */
  landedOn: DayShape.nullable(),
});

const words = z.string().trim().max(2000);

export const weekOperations = {
  getWeek: read({
    summary:
      'A week looked back on: what happened, what was learned, what is owed, what went well, and the pace ahead.',
    input: z.object({
      /** Any day of it; when left out the week of today, or, at the beginning of one, the week that is over. */
      on: DayShape.optional(),
    }),
    output: z.object({
      monday: DayShape,
      sunday: DayShape,
      /** Whether it is the week of today, or the one before it: what is owed and the pace ahead are told only then. */
      isRecent: z.boolean(),
      isThisWeek: z.boolean(),
      /** Mondays of the weeks before and after; null where nothing is. */
      before: DayShape.nullable(),
      after: DayShape.nullable(),
      /** Its counts in one sentence. */
      sentence: z.string(),
      /** Days of it she was away. */
      away: Count,
      happened: z.array(WeekLine),
      learned: z.array(InsightShape),
      /** Due already or later, the soonest first. */
      owed: z.array(Act),
      milestones: z.array(Milestone),
      /** True sentences to choose from, the weightiest first; one at least. */
      wentWell: z.array(z.string()),
      /** Nothing to choose from once her search is over. */
      pace: z.object({ conversationsAWeek: Count, choices: z.array(PaceChoice) }),
      /** What she wrote about it; null while she has not. */
      kept: KeptWeek.nullable(),
    }),
  }),
  keepWeek: write({
    summary: 'Keep her own words about a week, and her pace for the next.',
    input: z.object({
      /** Any day of the week. */
      on: DayShape,
      wentWell: words.optional(),
      learned: words.optional(),
      /** Conversations a week from now on; left out, her pace stays. */
      conversationsNext: z.number().int().min(0).max(20).optional(),
    }),
    output: Nothing,
    problems: ['dayNotPossible'],
  }),
  listMilestones: read({
    summary: 'What happened for the first time and how far the conversations have come, in the order it came.',
    input: z.object({}),
    output: z.object({ milestones: z.array(Milestone) }),
  }),
  getPause: read({
    summary: 'Whether she is away or will be, and whether her search is over.',
    input: z.object({}),
    output: Away,
  }),
  takePause: write({
    summary: 'Be away until a day: everything due moves past it, and what others wait for stays.',
    input: z.object({
      /** Today, or the first day of the pause she is in, when left out. */
      fromOn: DayShape.optional(),
      /** The last day away. */
      untilOn: DayShape,
      /** The first day of the pause that gets these days instead of its own. */
      insteadOf: DayShape.optional(),
    }),
    output: Away,
    problems: ['dayNotPossible'],
  }),
  endPause: write({
    summary: 'Be back today, or take the next pause back.',
    input: z.object({
      /** The first day of the pause meant; left out, the one she is in, else the next. */
      fromOn: DayShape.optional(),
      /** As if it had never been taken; else the days that are over stay days away. */
      fromTheStart: z.boolean().default(false),
    }),
    output: Away,
  }),
  endSearch: write({
    summary: 'Say that the search is over: nobody new is suggested, and thanks and news stay.',
    input: z.object({
      /** Today when left out. */
      on: DayShape.optional(),
    }),
    output: Away,
    problems: ['dayNotPossible'],
  }),
  resumeSearch: write({
    summary: 'Search again: everything is where it was.',
    input: z.object({}),
    output: Away,
  }),
};
