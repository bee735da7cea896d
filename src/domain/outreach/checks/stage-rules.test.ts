/** What the rules of follow-up, thank-you and report back know from the facts, beyond the words. */
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../check-message.ts';
import type { Draft } from '../draft.ts';

const draft: Draft = {
  channel: 'linkedin-message',
  kind: 'follow-up',
  subject: '',
  body: 'Hi Priya, since I wrote I rode the night line, as Tom Okafor told me to. Would you still have 20 minutes for a call next week?\n\nThanks, Ana',
  recipient: { name: 'Priya Raman', organization: 'Harbor Transit', title: 'Planning manager' },
  seekerName: 'Ana Reyes',
  otherOrganizations: [],
  introducers: ['Tom Okafor'],
  sharedThings: [],
  noteLimit: 300,
};
const why = (rule: string, change: Partial<Draft>): readonly string[] =>
  checkMessage({ ...draft, ...change })
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.why);

describe('rules of each kind of message', () => {
  it('one follow-up is enough, and two when referred or known', () => {
    expect(why('follow-up', {})).toEqual([]);
    expect(why('follow-up', { followUpsSent: 1 })[0]).toMatch(/^One follow-up has gone out already/);
    expect(why('follow-up', { followUpsSent: 1, mostFollowUps: 2 })).toEqual([]);
    expect(why('follow-up', { followUpsSent: 2, mostFollowUps: 2 })[0]).toMatch(/^2 follow-ups have gone out/);
  });

  it('a thank-you says something she wrote down as learned, in her own words', () => {
    const thanks = {
      kind: 'thank-you',
      body: 'Hi Priya, planners riding the line before changing it: that is on my wall now. I will ride it on Monday. Ana',
    } as const;
    expect(why('thank-you', thanks).length).toBe(1);
    expect(why('thank-you', { ...thanks, learned: ['Planners ride the line before they change it'] })).toEqual([]);
  });

  it('a thank-you after a day is late and still welcome; without times nothing is said', () => {
    const thanks = {
      kind: 'thank-you',
      body: 'Hi Priya, what you told me about night lines stayed with me, and I will ride one on Monday. Ana',
      conversationHeldAt: '2026-11-20T16:00:00.000Z',
    } as const;
    expect(why('thank-you', { ...thanks, now: '2026-11-21T15:59:00.000Z' })).toEqual([]);
    expect(why('thank-you', { ...thanks, now: '2026-11-21T16:30:00.000Z' })).toEqual([
      'Thanks are warmest within a day, and they are welcome later too.',
    ]);
    expect(why('thank-you', thanks)).toEqual([]);
  });

  it('a report back that tells of the advice on file needs no "you suggested"', () => {
    const report = { kind: 'report-back', body: 'Hi Priya, I rode the night line on Sunday, twice. Ana' } as const;
    expect(why('report-back', report)).toEqual([
      'It does not say which advice it is about, and they may have given much.',
    ]);
    expect(why('report-back', { ...report, advice: ['Ride the night line on a Sunday'] })).toEqual([]);
  });

  it('an introduction request may name another organization, and its lines to pass on are short', () => {
    const request = {
      kind: 'introduction-request',
      otherOrganizations: ['City Works'],
      body: 'Hi Priya, would you introduce me to Rosa Lind at City Works, only if you are comfortable with it?\n\n"Ana teaches science and would like to hear for 20 minutes how routes are drawn."\n\nThanks, Ana',
    } as const;
    expect(checkMessage({ ...draft, ...request })).toEqual([]);
    const long = request.body.replace('Ana teaches', `${'Ana teaches and reads and walks. '.repeat(20)}Ana teaches`);
    expect(why('introduction', { ...request, body: long })[0]).toMatch(/words are a lot to pass on/);
  });
});
