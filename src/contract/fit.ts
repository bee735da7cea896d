/** How she and a place fit: four axes, each only ever with a quoted line and a voice. Method: M7. */
import { z } from 'zod';
import { axisIds } from '#domain/fit/axes.ts';
import { read, write } from './operation.ts';
import { NamedPerson } from './people.ts';
import { Because, Count, DayShape, Id, Nothing } from './plain.ts';

export const FitAxis = z.enum(axisIds);
/** 1 speaks clearly against, 5 clearly for. */
export const FitScore = z.int('Choose one of five, from clearly against to clearly for').min(1).max(5);
/** Of chemistry: about the team, or the manager she would report to. */
export const FitAbout = z.enum(['', 'team', 'manager']);
export const FitQuote = z
  .string()
  .trim()
  .min(1, 'Write the line that was said, or what you saw: without it nobody can tell later what this rests on')
  .max(2000);

/** One fit signal as it comes out of a conversation; who said it, the day and the conversation are the conversation's own. */
export const FitSignalFields = z.object({
  axis: FitAxis,
  score: FitScore,
  quote: FitQuote,
  about: FitAbout.default(''),
  /** Her own impression rather than something they said: the voice is hers. */
  isOwn: z.boolean().default(false),
  /** Left out: where they work, when that is on her list. */
  organizationId: Id.optional(),
  roleId: Id.nullable().default(null),
});

/** A line about fit as it is kept. */
export const FitLine = FitSignalFields.pick({ axis: true, score: true, quote: true }).extend({
  id: Id,
  about: FitAbout,
  organizationId: Id,
  /** Whose voice; null for her own impression. */
  voice: NamedPerson.nullable(),
  roleId: Id.nullable(),
  roleName: z.string().nullable(),
  conversationId: Id.nullable(),
  on: DayShape,
});

export const AxisFitShape = z.object({
  axis: FitAxis,
  label: z.string(),
  asks: z.string(),
  word: z.enum(['unknown', 'one voice so far', 'looks good', 'mixed', 'doubtful']),
  /** Distinct people; her own impression is one. */
  voices: Count,
  /** `2 voices, from rather against to clearly for`. */
  said: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** `counts for about a quarter`. */
  counts: z.string(),
  /** Newest first. */
  lines: z.array(FitLine),
  /** Two voices two points or more apart, to be read side by side. */
  contradiction: z.object({ against: FitLine, for: FitLine }).nullable(),
});

export const FitShape = z.object({
  axes: z.array(AxisFitShape),
  voices: Count,
  /** Only with three axes spoken of, and only as a range of the five steps. */
  overall: z.object({ low: z.number(), high: z.number(), without: z.array(FitAxis) }).nullable(),
  sentence: z.string(),
});

/** What is unknown, as the next question, and whom to ask. */
export const FitQuestionShape = z.object({
  axis: FitAxis,
  about: FitAbout,
  label: z.string(),
  questionId: z.string(),
  question: z.string(),
  because: Because,
  ask: NamedPerson.nullable(),
  askBecause: Because,
});

const Importance = z.enum(['none', 'less', 'usual', 'more']);
const Weight = z.object({
  axis: FitAxis,
  label: z.string(),
  asks: z.string(),
  importance: Importance,
  /** Of the whole, 0 to 1. */
  share: z.number(),
  counts: z.string(),
});

export const fitOperations = {
  getFit: read({
    summary:
      'How she and an organization fit, axis by axis with quotes and voices, and what to ask next; for a role too.',
    input: z.object({ organizationId: Id, roleId: Id.optional() }),
    output: FitShape.extend({ questions: z.array(FitQuestionShape) }),
    problems: ['organizationNotFound', 'roleNotFound'],
  }),
  listFit: read({
    summary: 'Her organizations by the four axes of fit, each cell a word with its voices and lines.',
    input: z.object({
      roleId: Id.optional(),
      /** As on her list, or what looks best on one axis first. */
      order: z.enum(['list', ...axisIds]).default('list'),
    }),
    output: z.object({
      organizations: z.array(FitShape.extend({ id: Id, name: z.string() })),
      weights: z.array(Weight),
      /** Whether every axis counts as much as the studies found. */
      isUsual: z.boolean(),
    }),
    problems: ['roleNotFound'],
  }),
  addFitSignal: write({
    summary: 'Write down a line about fit: the axis, what was said, by whom, and how far it speaks for or against.',
    input: FitSignalFields.omit({ isOwn: true, organizationId: true }).extend({
      organizationId: Id,
      /** Whose words; left out, it is her own impression. */
      personId: Id.nullable().default(null),
      conversationId: Id.nullable().default(null),
      /** Today when left out. */
      on: DayShape.optional(),
    }),
    output: FitLine,
    problems: [
      'organizationNotFound',
      'roleNotFound',
      'personNotFound',
      'conversationNotFound',
      'fitAboutWhoPeopleAre',
    ],
  }),
  changeFitSignal: write({
    summary: 'Change a line about fit.',
    input: z.object({
      fitSignalId: Id,
      axis: FitAxis.optional(),
      score: FitScore.optional(),
      quote: FitQuote.optional(),
      about: FitAbout.optional(),
      roleId: Id.nullable().optional(),
      personId: Id.nullable().optional(),
      on: DayShape.optional(),
    }),
    output: FitLine,
    problems: ['fitSignalNotFound', 'roleNotFound', 'personNotFound', 'fitAboutWhoPeopleAre'],
  }),
  removeFitSignal: write({
    summary: 'Remove a line about fit; can be brought back for 30 days.',
    input: z.object({ fitSignalId: Id }),
    output: Nothing,
    problems: ['fitSignalNotFound'],
  }),
  setFitWeights: write({
    summary: 'Say how much each axis of fit counts for her; what is left out counts as usual.',
    input: z.object({
      skill: Importance.default('usual'),
      background: Importance.default('usual'),
      chemistry: Importance.default('usual'),
      culture: Importance.default('usual'),
    }),
    output: z.object({ weights: z.array(Weight), isUsual: z.boolean() }),
  }),
  checkFitText: read({
    summary:
      'Whether a line speaks of who people are (age, sex, race, religion, family, disability, looks): it may not.',
    input: z.object({ text: z.string().max(2000) }),
    output: z.object({
      findings: z.array(
        z.object({
          trait: z.enum(['age', 'sex', 'race', 'religion', 'family', 'disability', 'looks']),
          start: Count,
          end: Count,
          phrase: z.string(),
          why: Because,
          /** What to write instead. */
          instead: z.string(),
        }),
      ),
      sentence: z.string(),
    }),
  }),
};
