/** A writing desk for tests, valid by default; names invented. */
import type { Desk } from './letter.ts';

export function aDesk(part: Partial<Desk>): Desk {
  return {
    recipient: {
      personId: 'p1',
      name: 'Priya Raman',
      givenName: 'Priya',
      title: 'Operations director',
      organization: 'Harbor Transit',
      emails: ['priya@harbor.example'],
      profileUrl: 'https://www.linkedin.com/in/priya-raman',
      isConnected: false,
      doNotContact: false,
    },
    seeker: { name: 'Ana Whitfield', about: 'I teach science.', noteLimit: 200 },
    kind: 'first',
    kindBecause: 'You have not written to them yet.',
    tie: 'referred',
    introducers: [{ name: 'Lee Park', mayUseName: 'yes' }],
    shares: [],
    sharedThings: [],
    learned: [],
    advice: [],
    conversationHeldAt: null,
    about: null,
    earlierToOrganization: [],
    followUpsSent: 0,
    mostFollowUps: 2,
    otherOrganizations: ['Metro Rail'],
    startingPoints: [
      {
        id: 'first:referred:1',
        channel: 'email',
        label: 'Lee Park suggested you write',
        subject: 'Lee',
        body: 'Hi Priya,',
        used: 0,
        replied: 0,
      },
      { id: 'first:referred:1', channel: 'phone', label: 'A call', subject: '', body: 'Hello', used: 0, replied: 0 },
    ],
    draft: null,
    cautions: [],
    earlier: [],
    ...part,
  };
}
