/** Papers (03), the time asked for (06) and further favors (20), in the many ways people put them. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { attachment } from './attachment.ts';
import { oneAsk } from './one-ask.ts';
import { timeBox } from './time-box.ts';

const draft: Draft = {
  channel: 'email',
  kind: 'first',
  subject: '',
  body: '',
  recipient: { name: 'Priya Raman', organization: 'Harbor Transit', title: 'Planning manager' },
  seekerName: 'Ana Reyes',
  otherOrganizations: [],
  introducers: [],
  sharedThings: [],
  noteLimit: 300,
};

describe('03: nothing attached', () => {
  it.each([
    'Please find my CV attached.',
    'Attached is my resume.',
    'I took the liberty of attaching my résumé.',
    'See my portfolio at the link below.',
    'My resume is below for your convenience.',
    'I’ll send you my CV if you like.',
    'Would you like me to send my resume ahead?',
    'Here is a link to my portfolio.',
    'I have pasted my résumé under my signature.',
    'You can see my work history in the enclosed PDF.',
    'My cover letter and references are included.',
    'I uploaded my resume to your site, too.',
    'I’m happy to share my resume.',
    'Let me know if you’d like a copy of my resume.',
    'A copy of my CV is on its way.',
    'I dropped my resume off with your receptionist.',
    'I put together a one-page resume you can glance at.',
    'My CV tells the rest.',
    'Resume attached.',
    'You’ll find more in my CV.',
    'I enclose my CV and two references.',
    'Attached please find my qualifications.',
    'I can forward my curriculum vitae.',
    'Feel free to look at my resume on my site.',
    'My résumé, which I attach, says more.',
  ])('finds: %s', (body) => {
    expect(attachment({ ...draft, body }).length).toBe(1);
  });
  it.each([
    'I will not send a resume; this is only a question.',
    'How do people in your field read a résumé?',
    'You asked for my CV, so here it is.',
    'I feel attached to the sea.',
    'Your portfolio of bridges is what made me write.',
    'I teach people how to write a CV.',
    'The report attached to your talk was clear.',
    'I sat below the stage.',
    'I enclosed the garden with a fence.',
  ])('leaves in peace: %s', (body) => {
    expect(attachment({ ...draft, body })).toEqual([]);
  });
});

describe('06: a short time', () => {
  it.each([
    'Would you have 20 minutes?',
    'Could we talk for twenty minutes?',
    'May I call for 15-20 minutes?',
    'Would a quick 20-min call suit you?',
    'Might I have a quarter of an hour?',
    'Could you spare half an hour?',
    'A half-hour on the phone would be plenty.',
    'Can I ask you for fifteen or twenty minutes?',
    'Could I have 20 mins of your time?',
    'I would keep it to thirty minutes.',
    'Would 20min work?',
    'Ten minutes would do.',
    'Could we do a 25 minute video call?',
  ])('is named in: %s', (body) => {
    expect(timeBox({ ...draft, body })).toEqual([]);
  });
  it.each([
    'Could we talk some time?',
    'Could I have a few minutes?',
    'Could I buy you lunch and ask you everything?',
    'Would you have an hour for me?',
    'May I shadow you for a day and ask questions?',
    'Could we talk for 45 minutes?',
    'Could we chat for 90 minutes?',
    'Could you spare a moment?',
    'Would you be up for dinner?',
    'Can I take up an afternoon of yours?',
  ])('is missing or long in: %s', (body) => {
    expect(timeBox({ ...draft, body }).length).toBe(1);
  });
});

describe('20: one ask', () => {
  const call = 'Could we talk for 20 minutes next week?';
  it.each([
    'Could you also introduce me to your director?',
    'And would you put me in touch with your colleagues?',
    'I’d also like you to look over my essay.',
    'Could you review my application letter?',
    'I would love it if you could be my mentor.',
    'Would you mentor me through this change?',
    'Also, could I tour the depot?',
    'Could I shadow you for a day?',
    'Could you send me the list of courses you took?',
    'Please send me your slides as well.',
    'Could you write me a letter of recommendation?',
    'Would you act as a reference for my course?',
    'And could you connect me with the head of operations?',
    'It would help if you could pass my name to your boss.',
    'Could you also give me feedback on my project?',
    'Could you share names of five other people I can talk to?',
    'Would you also proofread my personal statement?',
    'I was also hoping you might critique my samples.',
    'Could you help me with my certification papers?',
    'I’d like to meet every week from then on.',
    'Would you also vouch for me with the union?',
    'Could you also share my post with your network?',
    'Can you recommend me to your manager?',
    'Could I also borrow your training manual?',
    'If you could also forward this to your team, I would be thankful.',
  ])('finds the second favor in: %s', (line) => {
    expect(oneAsk({ ...draft, body: `${call} ${line}` }).length).toBe(1);
  });
  it.each([
    'I would love to hear how you made the switch.',
    'Tom Okafor offered to introduce me.',
    'Could I ask what you would do again?',
    'I can come to the depot or call.',
    'Would Tuesday or Thursday suit you?',
    'I reviewed my notes from your talk.',
    'I would like to learn how you find mentors in this field.',
    'May I bring three questions?',
    'My mentor said you would be kind.',
    'I took the tour of your depot last fall, and would like to know more.',
    'Let me know what suits you.',
    'I would like to hear your thoughts on the change I am weighing.',
    'Would you rather talk by phone or in person?',
    'Could I hear how you check your work?',
    'I hope you don’t mind my writing to you.',
  ])('leaves in peace: %s', (line) => {
    expect(oneAsk({ ...draft, body: `${call} ${line}` })).toEqual([]);
  });
});
