/** How she and a place fit: four axes, each only ever with a quoted line and a voice. Method: M7. */
import { z } from 'zod';
import { axisIds } from '#domain/fit/axes.ts';
import { DayShape, Id } from './plain.ts';

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

/** The same where a day and a voice must be said. */
export const FitVoice = z.object({
  /** Whose words they are; null for her own impression. */
  personId: Id.nullable(),
  conversationId: Id.nullable(),
  on: DayShape,
});
