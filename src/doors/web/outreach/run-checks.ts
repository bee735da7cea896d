/** The checks and the model behind them: most of what the writing page weighs, so they come after it. */
import { checkMessage } from '#domain/outreach/check-message.ts';
import type { Finding } from '#domain/outreach/draft.ts';
import { type Desk, draftOf, type Letter } from './letter.ts';

export function findingsIn(letter: Letter, desk: Desk): readonly Finding[] {
  return checkMessage(draftOf(letter, desk));
}
