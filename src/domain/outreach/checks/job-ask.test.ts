import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check, Draft } from '../draft.ts';
import { conversationAsks } from './ask-words.ts';
import { desperation } from './desperation.ts';
import { asksForJob, jobAsk } from './job-ask.ts';

const draftOf = (body: string, subject = ''): Draft => ({
  channel: 'email',
  kind: 'first',
  subject,
  body,
  recipient: { name: '', organization: '', title: '' },
  seekerName: '',
  otherOrganizations: [],
  introducers: [],
  sharedThings: [],
  noteLimit: 300,
});
const said = (check: Check, body: string): readonly string[] => check(draftOf(body)).map(({ severity }) => severity);

describe('asking for a job', () => {
  it.each([
    'Keep me in mind if anything turns up.',
    'Is there room for one more on the crew?',
    'I need a job by March.',
    'Do you know of any openings in your department?',
    'I would be grateful if you could pass my name to the hiring manager.',
    "I'd love to work at Harbor Transit.",
    'Could you refer me for the analyst job?',
    "I think I'd be a great addition to your group.",
    'Would you be able to put in a good word for me?',
    'Who do I talk to about getting hired over there?',
    'Could your warehouse use another driver?',
    'Let me work a week for free and then decide.',
  ])('is noticed in "%s"', (text) => {
    expect(said(jobAsk, text)).toEqual(['error']);
    expect(asksForJob(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'I noticed you moved into your current role from a position in sales.',
    'What made you take the position at Harbor Transit?',
    'Your opening remarks at the conference stayed with me.',
    'If anything comes up that day, just let me know and we pick another time.',
    'My manager, who used to work for you, said you would be good to talk with.',
    "I'd be happy to join you for coffee near your office.",
    'How do teams like yours decide whom to hire?',
    'Is there anyone else you think I should talk with?',
    'I thought of you when I read this article.',
    'Thank you for the twenty minutes on Tuesday.',
    "I'm a science teacher weighing a change into planning.",
  ])('is not heard in "%s"', (text) => {
    expect(said(jobAsk, text)).toEqual([]);
    expect(asksForJob(text)).toBeLessThan(0.5);
  });

  it.each(["I'm not looking for a job with you.", 'I am not asking about an open position.'])(
    'is turned down in "%s", which is only a thought to weigh',
    (text) => {
      expect(said(jobAsk, text)).toEqual(['info']);
      expect(asksForJob(text)).toBeLessThan(0.5);
    },
  );

  it('marks the asking words of a letter, and the subject when it asks', () => {
    const body =
      'Hi Priya,\n\nYour talk on night buses stayed with me. Do you know of any openings in your department?';
    const [inBody] = jobAsk(draftOf(body));
    expect(body.slice(inBody?.start, inBody?.end)).toBe(inBody?.phrase);
    expect(inBody?.phrase).toContain('openings');
    expect(jobAsk(draftOf('Hi Priya,', 'Are you hiring drivers right now?'))[0]?.part).toBe('subject');
  });
});

describe('despair', () => {
  it('is noticed, and a hard time told calmly is not', () => {
    expect(said(desperation, 'I am desperate and will take anything at all.')).toEqual(['warning']);
    expect(said(desperation, 'My plant closed in May, and I am learning what else is out there.')).toEqual([]);
  });
});

describe('asking for a conversation', () => {
  it.each([
    ['Would you have 20 minutes for a call next week?', 1],
    ['Could I buy you a coffee near your office?', 1],
    ['How did you make the switch?', 0],
    ['Thank you for the call on Tuesday.', 0],
  ])('in "%s" is heard %i times', (text, times) => {
    expect(conversationAsks(text)).toHaveLength(times);
  });
});

const parts = fc.constantFrom(
  'Hi Priya,',
  '\n\n',
  ' ',
  'Are you hiring?',
  'I am desperate for any work at all!',
  'Thank you for your time.',
  'Keep me in mind, 🚲 please.',
  "I'm not asking for a job.",
  'Zoë’s café — “quiet”.',
);

describe('laws of what the model marks', () => {
  it('law: every marked phrase is the text at its place, and the same text is heard the same way twice', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 8 }), (bits) => {
        const draft = draftOf(bits.join(' '));
        const found = [...jobAsk(draft), ...desperation(draft)];
        for (const { start, end, phrase } of found) expect(draft.body.slice(start, end)).toBe(phrase);
        expect([...jobAsk({ ...draft }), ...desperation({ ...draft })]).toEqual(found);
        expect(asksForJob(draft.body)).toBeGreaterThanOrEqual(0);
        expect(asksForJob(draft.body)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
