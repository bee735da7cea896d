/** Where a message can start: warm, brief, made only of facts on file, with blanks where a fact is missing. Method: M4. */
import { firstMessages, openingsFor } from './first-messages.ts';
import { laterMessages } from './later-messages.ts';
import type { Situation, StartingPoint } from './situation.ts';

/**
 * Starting points for this person, kind and channel, the warmest first: for a first message three for each thing that opens the door,
 * else three. Missing facts stand as `[blanks]`, which check 13 marks as errors, so that none is sent by mistake.
 */
export function startingPoints(situation: Situation): readonly StartingPoint[] {
  if (situation.kind !== 'first') return laterMessages(situation);
  return openingsFor(situation).flatMap((opening) => firstMessages(situation, opening));
}
