/** A conversation for tests, valid by default; names invented. */
import type { Conversation } from './conversation-words.ts';

export function aConversation(part: Partial<Conversation>): Conversation {
  return {
    id: 'c1',
    person: { id: 'p1', name: 'Priya Raman', title: 'Operations director', organization: 'Harbor Transit' },
    status: 'planned',
    at: '2026-11-24T15:00:00.000Z',
    minutes: 20,
    channel: 'video',
    place: '',
    heldOn: null,
    notes: '',
    surprised: '',
    next: '',
    askedWhoElse: null,
    number: null,
    sequence: 0,
    debriefed: false,
    ...part,
  };
}
