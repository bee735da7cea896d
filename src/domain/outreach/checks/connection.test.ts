import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { connection, connectionAt } from './connection.ts';

const draft: Draft = {
  channel: 'linkedin-message',
  kind: 'first',
  subject: '',
  body: '',
  recipient: { name: 'Priya Raman', organization: 'Harbor Transit', title: 'Planning manager' },
  seekerName: '',
  otherOrganizations: [],
  introducers: ['Tom Okafor'],
  sharedThings: ['Lakeside College'],
  noteLimit: 300,
};

describe('what connects the two', () => {
  it.each([
    'Tom Okafor said hello.',
    'I finished at Lakeside College in May.',
    'My aunt Rosa cleans at the depot and says you are the one to ask.',
    'Deb in payroll gave me your name.',
    'Sofia Lindqvist, who ran the choir with you, thought we should talk.',
    'Our kids are in the same class at Elm Street School.',
    'We sat next to each other at the planning board hearing in June.',
    'I was one of the people at your workshop in Dayton.',
    'Your chapter on transfers is the reason I write.',
    'You fixed my mother’s hearing aid last winter.',
    'I took the class you taught at the community center.',
    'Like you, I started out as a bus driver.',
    'Fellow Wildcat here, class of 2004.',
    'We have a mutual friend, Ike Bonner.',
    'I heard you on the Friday radio program.',
    'My old boss, Carla Dean, worked with you in the nineties.',
    'Reverend Hale told me to look you up.',
    'I am a volunteer with your brother Sal at the fire hall, and my bus is always late.',
    'I read your letter to the editor about the night line.',
    'You answered my question in the planners’ forum last week.',
    'When we met at the fair, you told me to write.',
    'Your podcast with the two drivers kept me company.',
    'Mr. Adeyemi from the evening school sent me to you.',
    'I was in your audience at the library in March.',
    'You once gave my troop a tour of the depot.',
    'Marguerite, my neighbor, knows you from the garden club.',
    'Both of us came up through Local 88.',
    'I watched your talk on stops that nobody uses.',
    'We follow each other in the bus history group and you liked my map.',
    'Your former student Kim Osei is my lab partner.',
  ])('is named in: %s', (body) => {
    expect(connection({ ...draft, body })).toEqual([]);
    expect(connectionAt({ ...draft, body })).toBeGreaterThanOrEqual(0);
  });

  it.each([
    'I found your name online.',
    'I came across your profile and was impressed by your career.',
    'I am a nurse, and I would like to hear how you came to planning.',
    'You have the sort of job I think about at night.',
    'I see that you have been at Harbor Transit for ten years.',
    'I noticed that you moved from teaching to planning.',
    'Your background is a lot like mine.',
    'I heard you are one of the best in the field.',
    'My wife says I ought to talk to somebody who does it for a living.',
    'I am looking for people in transit who would share what they know.',
    'I read on your website that the team is growing.',
    'Your company has been on my list for years.',
    'I would be glad to hear what your days are like.',
    'I hope you do not mind a message from a stranger.',
    'I know we have never met, and you have no reason to answer.',
    'I am reaching out to a few planners in the region.',
    'LinkedIn suggested you as someone I may know.',
    'Would you tell me how you got started?',
    'I can start when you say the word.',
    'I have read a lot about your organization, and everyone says good things.',
    'Planning has always interested me, and your title caught my eye.',
    'My teacher used to say that maps never lie.',
    'If you could look at my situation, I would be thankful.',
    'I want to learn how someone becomes a planner.',
    'They said at the job center that your field is growing.',
    'Could you spare me twenty minutes to talk about what you do?',
    'I have sent this to several people at your office.',
    'Your role sounds interesting, and I would like to ask you about it.',
    'I admire your work and what your team has done.',
    'My daughter rides the bus, and it is always late.',
  ])('is missing in: %s', (body) => {
    expect(connection({ ...draft, body }).map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is only a thought in a follow-up', () => {
    const body = 'I am still curious about planning.';
    expect(connection({ ...draft, kind: 'follow-up', body }).map(({ severity }) => severity)).toEqual(['info']);
  });
});
