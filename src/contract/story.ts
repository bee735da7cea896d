/** The search told as a story, with other people as roles; and whom to tell how it ended. Method: M11. */

import { z } from 'zod';
import { momentKinds } from '#domain/story/timeline.ts';
import { read, write } from './operation.ts';
import { Because, Count, DayShape, Id, Nothing } from './plain.ts';

const StoryTitle = z.string().trim().max(160);
const StoryLessons = z.string().max(6000);

const MomentShape = z.object({
  kind: z.enum(momentKinds),
  on: DayShape,
  text: z.string(),
});

/** The chain, ready to be drawn; its ids tell nothing of anyone. */
const StoryChainShape = z.object({
  people: z
    .array(
      z.object({
        id: z.string(),
        bandId: z.string().nullable(),
        on: DayShape.nullable(),
        parentId: z.string().nullable(),
        talks: z.array(DayShape).readonly(),
        isOpen: z.boolean(),
      }),
    )
    .readonly(),
  referrals: z.array(z.object({ from: z.string(), to: z.string(), on: DayShape })).readonly(),
  openings: z
    .array(z.object({ id: z.string(), bandId: z.string().nullable(), personId: z.string(), on: DayShape }))
    .readonly(),
  bands: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  today: DayShape,
  shown: z.array(z.object({ id: z.string(), label: z.string() })).readonly(),
  doors: z.array(z.object({ id: z.string(), isOffer: z.boolean() })).readonly(),
  way: z.array(z.string()).readonly(),
  wayTo: z.string().nullable(),
});

/** All of it may be shared. */
export const StoryShape = z.object({
  title: z.string(),
  sentence: z.string(),
  moments: z.array(MomentShape).readonly(),
  numbers: z
    .array(
      z.object({
        id: z.enum(['conversations', 'named', 'furthest', 'messages', 'applications', 'days', 'to-go']),
        figure: z.string(),
        label: z.string(),
        sentence: z.string(),
      }),
    )
    .readonly(),
  lessons: z.array(z.object({ text: z.string(), by: z.string() })).readonly(),
  ending: z.object({ sentences: z.array(z.string()).readonly(), way: z.array(z.string()).readonly() }),
  chain: StoryChainShape,
  hasLanded: z.boolean(),
  hasBegun: z.boolean(),
});

/** A name of someone else in her own words, and what stands in its place until she has settled it. */
const NameInWordsShape = z.object({
  field: z.enum(['title', 'lessons']),
  kind: z.enum(['person', 'place']),
  start: Count,
  end: Count,
  text: z.string(),
  /** Whom it may mean: one who agreed may stay. */
  people: z.array(z.object({ id: Id, name: z.string() })),
  placeKey: z.string().nullable(),
  replacement: z.string(),
});

export const storyOperations = {
  getStory: read({
    summary:
      'Your search as a story to share, with other people as roles, as parts and as Markdown; and what in your own words still names someone.',
    input: z.object({}),
    output: z.object({
      /** What goes out, and nothing else. */
      story: StoryShape,
      markdown: z.string(),
      /** Your own words as they are kept. */
      title: z.string(),
      lessons: z.string(),
      /** To be settled, each, before it is shared. */
      found: z.array(NameInWordsShape),
      mayBeShared: z.boolean(),
      /** Every name that stands in what is shared, and why. */
      namesShown: z.array(z.object({ name: z.string(), because: Because })),
      /** Everyone in the story, and what they are called in it. */
      people: z.array(z.object({ id: Id, name: z.string(), label: z.string(), mayBeNamed: z.boolean() })),
      /** `label` is '' where the name tells no kind: such a place is left out unless it is shown. */
      places: z.array(z.object({ key: z.string(), name: z.string(), label: z.string(), isShown: z.boolean() })),
      notNames: z.array(z.string()),
      /** What was heard and is worth telling, newest first, already without names. */
      suggestions: z.array(
        z.object({ insightId: Id, text: z.string(), by: z.string(), isQuote: z.boolean(), on: DayShape }),
      ),
      landedOn: DayShape.nullable(),
    }),
  }),
  changeStory: write({
    summary: "Change the story's title and lessons, which organizations it names, and which words are no names.",
    input: z.object({
      title: StoryTitle.optional(),
      /** One a line. */
      lessons: StoryLessons.optional(),
      /** Organizations to name, or to name no longer, by their key. */
      showPlaces: z.array(z.string().min(1).max(300)).max(500).optional(),
      hidePlaces: z.array(z.string().min(1).max(300)).max(500).optional(),
      /** A word in your own text that is nobody's name there; said again with `isName`, it counts as one. */
      notName: z.object({ word: z.string().trim().min(1).max(200), isName: z.boolean() }).optional(),
    }),
    output: Nothing,
  }),
  setMayBeNamed: write({
    summary: 'Say whether a person agreed to stand in your story by name.',
    input: z.object({ personId: Id, agreed: z.boolean() }),
    output: Nothing,
    problems: ['personNotFound'],
  }),
  getNewsToTell: read({
    summary: 'Whom to tell how it ended, those who led to it first; each to be written to on their own.',
    input: z.object({}),
    output: z.object({
      landedOn: DayShape.nullable(),
      sentence: z.string(),
      people: z.array(
        z.object({
          id: Id,
          name: z.string(),
          title: z.string(),
          organization: z.string(),
          state: z.enum(['to-tell', 'told', 'settled']),
          isOnTheWay: z.boolean(),
          kind: z.enum(['thank-you', 'report-back']),
          because: Because,
          toldOn: DayShape.nullable(),
        }),
      ),
      /** Words back that are owed to someone now, whether or not the search is over. */
      owed: Count,
    }),
  }),
  settleNews: write({
    summary: 'Say that a person need not be told how it ended, or that they should be after all.',
    input: z.object({ personId: Id, settled: z.boolean().default(true) }),
    output: Nothing,
    problems: ['personNotFound'],
  }),
};
