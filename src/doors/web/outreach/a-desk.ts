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
    otherOrganizations: ['Metro Rail'],
    startingPoints: [
      {
        id: 'first:referred:1',
        channel: 'email',
        label: 'Lee Park suggested you write',
        subject: 'Lee',
        body: 'Hi Priya,',
      },
      { id: 'first:referred:1', channel: 'phone', label: 'A call', subject: '', body: 'Hello' },
    ],
    draft: null,
    caution: '',
    earlier: [],
    ...part,
  };
}
