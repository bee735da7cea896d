import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { placeholder } from './placeholder.ts';

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
const phrases = (body: string): readonly string[] => placeholder({ ...draft, body }).map(({ phrase }) => phrase);

describe('blanks left to fill', () => {
  it.each([
    'Hi [Name], I have a question.',
    'Dear [Mr./Ms. Last Name], I have a question.',
    'I admire {{company}} and its people.',
    'Hi {first_name}, I have a question.',
    `Hi $${'{firstName}'}, I have a question.`,
    'Hi $FIRST_NAME, I have a question.',
    'Hi %NAME%, I have a question.',
    'Hi %%FirstName%%, I have a question.',
    'We are both alumni of <SCHOOL>.',
    'We met at <insert event>.',
    'I liked <<article title>> very much.',
    'We spoke on XX/XX about stops.',
    'I work at XXX in the city.',
    'I learned a lot about ____ today.',
    'I learned a lot about ..... today.',
    'May I call you on TBD?',
    'TODO: say why them.',
    'I liked what you said about (topic).',
    'I enjoyed learning about (insert topic we discussed).',
    'We both went to (your school).',
    'Hi (name), I have a question.',
    'Dear NAME, I have a question.',
    'I have long wondered about COMPANY.',
    'I have long wondered about Company Name.',
    'Your work at COMPANY NAME is new to me.',
    'Insert name here and say hello.',
    'INSERT COMPANY is a place I like.',
    'Hello FIRSTNAME, I have a question.',
    'Hi *|FNAME|*, I have a question.',
    'Dear Mr./Ms. Last Name, I have a question.',
    'Dear Hiring Manager Name, I have a question.',
    'Hi undefined, I have a question.',
    'Hi , I have a question.',
    'Our friend «MutualFriend» sent me.',
    'I am a Job Title in the field.',
    'Thank you,\nYour Name',
    'I am a [your role] at [your company].',
    'I liked your post on [topic',
    'Hi @FirstName@, I have a question.',
    'I liked ##ARTICLE##.',
  ])('finds the blank in: %s', (body) => {
    expect(phrases(body).length).toBeGreaterThan(0);
  });

  it.each([
    'I have an XXL shirt and an MBA.',
    'The company sent me to your department.',
    'The title of your talk was "Who waits".',
    'I work in IT and HR, and for the CTA.',
    'I <3 maps, and 5 < 7.',
    'See https://maps.example/a_b_c?x=[1] for it.',
    'I wrote about it [1] in the newsletter.',
    'My wife (your neighbor’s cousin) says hello.',
    'I stayed... and then left.',
    'The DEPARTMENT STORE on Main is my place of work.',
    'It cost $200 and 30% of my patience.',
    'Ring me at home (after 6, please).',
    'I run a school (name and all) by the sea.',
    'I read Company of Wolves last year.',
    'My role at school is to listen.',
    'Thursday (topic permitting) would be good.',
  ])('leaves in peace: %s', (body) => {
    expect(phrases(body)).toEqual([]);
  });

  it('marks the blank and nothing around it', () => {
    expect(phrases('Hi [Name], I admire {{company}} and [topic].')).toEqual(['[Name]', '{{company}}', '[topic]']);
    expect(placeholder({ ...draft, subject: 'Your work at [company]' })[0]).toMatchObject({
      part: 'subject',
      phrase: '[company]',
    });
  });
});
