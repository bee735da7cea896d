import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { jobAsk } from './job-ask.ts';

const asking = (body: string): readonly string[] => {
  const draft: Draft = {
    channel: 'email',
    kind: 'first',
    subject: '',
    body,
    recipient: { name: '', organization: '', title: '' },
    seekerName: '',
    otherOrganizations: [],
    introducers: [],
    sharedThings: [],
    noteLimit: 300,
  };
  return jobAsk(draft).map(({ severity }) => severity);
};

describe('asking for a job', () => {
  it.each([
    'Keep me in mind if anything turns up.',
    'Is there room for one more on the crew?',
    'I need a job by March.',
    'Do you know of any openings in your department?',
    'I would be grateful if you could pass my name to the hiring manager.',
    "I'm looking for work in your area.",
    "I'd love to work at Harbor Transit.",
    'Could you refer me for the analyst job?',
    "I think I'd be a great addition to your group.",
    'Who should I talk to about getting hired?',
    'Would you be able to put in a good word for me?',
    "If you ever need an extra pair of hands, I'm around.",
    "I don't suppose you have any openings?",
  ])('is noticed in "%s"', (text) => {
    expect(asking(text)).toEqual(['error']);
  });

  it.each([
    'I noticed you moved into your current role from a position in sales.',
    'What made you take the position at Harbor Transit?',
    'Your opening remarks at the conference stayed with me.',
    'Let me know when you have an opening in your schedule.',
    'If anything comes up that day, just let me know and we pick another time.',
    'My manager, who used to work for you, said you would be good to talk with.',
    "I'd be happy to join you for coffee near your office.",
    'How do teams like yours decide whom to hire?',
    'Is there anyone else you think I should talk with?',
    'I thought of you when I read this article.',
  ])('is not heard in "%s"', (text) => {
    expect(asking(text)).toEqual([]);
  });

  it.each(["I'm not looking for a job with you.", 'I am not asking about an open position.'])(
    'is turned down in "%s", which is only a thought to weigh',
    (text) => {
      expect(asking(text)).toEqual(['info']);
    },
  );
});
