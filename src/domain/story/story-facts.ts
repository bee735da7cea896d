/** What a story is told from: the seeker's own facts, nothing worked out yet. Method: M11. */
import type { Day } from '../day.ts';
import type { ChainConversation, ChainReferral } from '../referrals/chain.ts';
import type { LabeledPerson, LabeledPlace } from './labels.ts';

export interface StoryLetter {
  readonly personId: string;
  readonly on: Day;
  readonly direction: 'out' | 'in';
}

export interface StoryTalk extends ChainConversation {
  readonly minutes: number;
}

export interface StoryOpening {
  readonly id: string;
  readonly placeKey: string;
  /** Who told her; null when nobody did. */
  readonly personId: string | null;
  readonly heardOn: Day;
  readonly posted: string;
  readonly interviewedOn: Day | null;
  readonly offeredOn: Day | null;
  readonly closedOn: Day | null;
  /** The offer she said yes to came of it. */
  readonly isYes: boolean;
}

export interface StoryFacts {
  readonly today: Day;
  /** '' while she has not chosen one. */
  readonly title: string;
  /** Her own words, a lesson a line. */
  readonly lessons: string;
  readonly landedOn: Day | null;
  /** Everyone she wrote to, talked with or was sent to. */
  readonly people: readonly LabeledPerson[];
  readonly places: readonly LabeledPlace[];
  readonly referrals: readonly ChainReferral[];
  readonly talks: readonly StoryTalk[];
  readonly letters: readonly StoryLetter[];
  readonly openings: readonly StoryOpening[];
  readonly applications: { readonly sent: number; readonly answered: number };
  /** What was said to her word for word, so that a lesson that repeats it can say who said it. */
  readonly quotes: readonly { readonly text: string; readonly personId: string }[];
  /** Further conversations until an offer, as the forecast has it; null when it has nothing to say. */
  readonly toGo: { readonly low: number; readonly high: number } | null;
}
