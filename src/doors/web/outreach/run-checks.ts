/** The checks and the model behind them: most of what the writing page weighs, so they come after it. */
import { checkMessage } from '#domain/outreach/check-message.ts';
import type { Finding } from '#domain/outreach/draft.ts';
import { type Desk, draftOf, type Letter } from './letter.ts';

export function findingsIn(letter: Letter, desk: Desk): readonly Finding[] {
  return checkMessage(draftOf(letter, desk));
}

/** Reads the model and the patterns for the first time. */
export function warmUp(): void {
  checkMessage({
    channel: 'email',
    kind: 'first',
    subject: 'A question about your work',
    body: 'Hi Priya,\n\nTom Okafor suggested I write to you. Would you have 20 minutes for a call next week?\n\nAna',
    recipient: { name: 'Priya Raman', organization: 'Harbor Transit', title: '' },
    seekerName: 'Ana',
    otherOrganizations: [],
    introducers: ['Tom Okafor'],
    sharedThings: [],
    noteLimit: 200,
  });
}
