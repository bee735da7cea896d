import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from './check-message.ts';
import type { Draft, MessageKind } from './draft.ts';

const goodBody = `Hi Priya,

Tom Okafor suggested I write to you. He said you moved from teaching into planning at Harbor Transit, and that is the change I am weighing after nine years with seventh graders.

Would you have 20 minutes for a call some time next week? I would love to hear how you made the switch and what an ordinary day is like. Any time that suits you works for me.

Thank you,
Ana Reyes`;

const good: Draft = {
  channel: 'email',
  kind: 'first',
  subject: 'Your move into service planning',
  body: goodBody,
  recipient: { name: 'Priya Raman', organization: 'Harbor Transit', title: 'Planning manager' },
  seekerName: 'Ana Reyes',
  otherOrganizations: ['Metro Rail', 'City Works', 'Harbor'],
  introducers: ['Tom Okafor'],
  sharedThings: ['Lakeside College'],
  noteLimit: 300,
};

const rules = (draft: Partial<Draft>): readonly string[] => [
  ...new Set(checkMessage({ ...good, ...draft }).map((finding) => finding.rule)),
];
const withLine = (line: string): string => goodBody.replace('\n\nThank you,', ` ${line}\n\nThank you,`);

describe('checks of a message', () => {
  it('finds nothing in a warm, brief letter', () => {
    expect(checkMessage(good)).toEqual([]);
  });

  it('says nothing of a message nobody has begun', () => {
    expect(checkMessage({ ...good, body: '  \n' })).toEqual([]);
  });

  it.each([
    [
      '01',
      'a letter of three lines too few',
      { body: 'Hi Priya,\n\nWe both taught at Lakeside. Could we talk for 20 minutes?\n\nAna' },
    ],
    [
      '01',
      'a note LinkedIn would cut off',
      {
        channel: 'linkedin-note',
        body: `Hi Priya, Tom Okafor said you know planning well. Could we talk for 20 minutes? ${'x y '.repeat(70)}`,
      },
    ],
    ['02', 'a question about openings', { body: withLine('Are there any openings on your team?') }],
    ['02', 'a job in the subject', { subject: 'Any open positions at Harbor Transit?' }],
    ['02', 'a wish to be kept in mind', { body: withLine('Please keep me in mind if anything turns up.') }],
    ['02', 'an offer of oneself', { body: withLine('I would be a great fit for your planning group.') }],
    ['03', 'an attached résumé', { body: withLine('My résumé is attached for reference.') }],
    [
      '04',
      'no question',
      {
        body: goodBody.replace('Would you have 20 minutes for a call some time next week?', 'I want a 20-minute call.'),
      },
    ],
    ['04', 'four questions', { body: withLine('How did you start? Who helped? What was hard?') }],
    [
      '05',
      'no ask to talk',
      {
        body: goodBody.replace(
          /Would you have[^\n]*/,
          'How did you make the switch, and what is an ordinary day like?',
        ),
      },
    ],
    ['06', 'no time named', { body: goodBody.replace('20 minutes for a call', 'time for a call') }],
    ['06', 'lunch', { body: goodBody.replace('Would you have 20 minutes for a call', 'Could we talk over lunch') }],
    [
      '09',
      'no connection',
      {
        introducers: [],
        body: goodBody.replace('Tom Okafor suggested I write to you. He said you', 'I found your name online. You'),
      },
    ],
    ['12', 'no name', { body: goodBody.replace('Hi Priya', 'Dear Sir or Madam') }],
    ['12', 'somebody else’s name', { body: goodBody.replace('Hi Priya', 'Hi Sandra') }],
    ['13', 'a blank', { body: goodBody.replace('Harbor Transit', '[COMPANY]') }],
    ['13', 'a blank in the subject', { subject: 'Your work at {{company}}' }],
    ['14', 'another organization', { body: goodBody.replace('at Harbor Transit', 'at Metro Rail') }],
    ['20', 'a second favor', { body: withLine('Could you also introduce me to your director?') }],
  ] as const)('rule %s notices %s', (rule, _what, change) => {
    expect(rules(change)).toContain(rule);
  });

  it.each([
    ['talk of their job', withLine('I wonder what your job is like in a normal week.')],
    ['talk of how they hire', withLine('I have read that transit teams find it hard to recruit planners.')],
    ['advice applied', withLine('I applied your checklist last fall.')],
    ['no intention to send a résumé', withLine("I won't be sending a resume.")],
    ['a short form of their name', goodBody.replace('Hi Priya', 'Dear Ms. Raman')],
    ['the seeker’s own past elsewhere', withLine('My nine years at Metro Rail were spent on the platforms.')],
  ])('finds nothing wrong with %s', (_what, body) => {
    expect(
      checkMessage({ ...good, body }).filter((finding) => finding.severity !== 'info' && finding.rule !== '01'),
    ).toEqual([]);
  });

  it('marks a disclaimer gently, for it still brings the job up', () => {
    const found = checkMessage({ ...good, body: withLine('I am not asking about an open position.') });
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['02', 'info']]);
  });

  it('marks the asking words in their place', () => {
    const body = withLine('Are there any openings on your team?');
    const [finding] = checkMessage({ ...good, body });
    expect(finding?.phrase).toBe(body.slice(finding?.start, finding?.end));
    expect(finding?.phrase).toContain('any openings');
  });

  it('asks no conversation of a thank-you, and no connection of a follow-up', () => {
    const thanks =
      'Hi Priya,\n\nThank you for Tuesday. What you said about night shifts stayed with me, and I signed up for the planning course.\n\nAna';
    expect(rules({ kind: 'thank-you', body: thanks })).toEqual([]);
    const again =
      'Hi Priya,\n\nI wrote last week about your move into planning. Would 20 minutes by phone suit you this month? If not, I understand.\n\nAna';
    const found = checkMessage({ ...good, kind: 'follow-up', body: again, introducers: [] });
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('measures a phone script in spoken time', () => {
    const script =
      'Hello, is this Priya Raman? My name is Ana Reyes, and Tom Okafor suggested I call. Would you have 20 minutes some day next week to tell me how you came into planning?';
    expect(rules({ channel: 'phone', subject: '', body: script })).toEqual([]);
    expect(
      rules({ channel: 'phone', subject: '', body: `${script} ${'And then there is this. '.repeat(30)}` }),
    ).toContain('01');
  });

  it('law: whatever is typed, every mark lies within the text and names its words', () => {
    const bits = [
      'Hi Priya, ',
      'résumé attached ',
      '[x] ',
      'any openings? ',
      '\n\n',
      'Metro Rail ',
      '20 minutes ',
      '\u{1D504}',
      'é',
      'hire me. ',
      'over lunch? ',
    ];
    const kinds: readonly MessageKind[] = [
      'first',
      'follow-up',
      'thank-you',
      'report-back',
      'check-in',
      'introduction-request',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 12 })), { maxLength: 25 }),
        fc.constantFrom(...kinds),
        fc.constantFrom('email', 'linkedin-note', 'linkedin-message', 'phone'),
        (parts, kind, channel) => {
          const body = parts.join('');
          for (const finding of checkMessage({ ...good, kind, channel, body })) {
            if (finding.part === 'subject') continue;
            expect(finding.start).toBeGreaterThanOrEqual(0);
            expect(finding.end).toBeLessThanOrEqual(body.length);
            expect(finding.phrase).toBe(body.slice(finding.start, finding.end));
            expect(finding.why).toMatch(/\.$/);
          }
        },
      ),
    );
  });

  it('law: a signature changes nothing but whether the letter is signed', () => {
    const bits = [
      'Tom Okafor suggested I write to you. ',
      'Your talk on night buses stayed with me. ',
      'Would you have 20 minutes for a call next week? ',
      'I have taught science for nine years. ',
      'My résumé is attached. ',
      'Your work at Metro Rail is what I think of. ',
      'You are an amazing and brilliant planner. ',
      'I look forward to your reply. ',
      '[x] ',
    ];
    // 01 marks to the end of the text, 27 is about the signature, and 02, 05 and 18 weigh the message as a whole.
    const judged = new Set(['01', '27', '02', '05', '18']);
    const signatures = [
      '\n\nThank you,\nAna Reyes',
      '\n\nBest,\nAna',
      '\n\nAna Reyes',
      '\n\nSincerely,\nAna Reyes\nDayton, Ohio',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 9 }),
        fc.constantFrom(...signatures),
        (parts, signature) => {
          const body = `Hi Priya,\n\n${parts.join('').trim()}`;
          const found = (text: string) => checkMessage({ ...good, body: text }).filter(({ rule }) => !judged.has(rule));
          expect(found(body + signature)).toEqual(found(body));
        },
      ),
    );
  });
});
