import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themes } from '../learning/insight-themes.ts';
import { chooseQuestions, type KnownFacts, settledQuestions, spareQuestions } from './choose-questions.ts';
import { type PrepareFacts, prepare, voicesByTheme } from './prepare.ts';
import { mayWriteOn, promisesFrom } from './promises.ts';
import { questionBank, whoElseQuestion } from './question-bank.ts';

const nothing: KnownFacts = {
  voicesByTheme: {},
  contradicted: [],
  askedThem: [],
  voicesByQuestion: {},
  unknownAxes: ['skill', 'background', 'chemistry', 'culture'],
  own: [],
  conversationsWithThem: 0,
  decides: false,
  recruiter: false,
  organizationName: 'Harbor Transit',
  roleName: 'service planner',
};

describe('questions for a conversation', () => {
  it('begins with their path and ends with who else', () => {
    const chosen = chooseQuestions(nothing);
    expect(chosen.map(({ theme }) => theme)).toEqual(['path', 'day', 'work', 'culture', 'closing']);
    expect(chosen.at(-1)?.question).toBe(whoElseQuestion);
  });
  it('leaves alone what three people there already answered', () => {
    const chosen = chooseQuestions({ ...nothing, voicesByTheme: { work: 3, culture: 4, day: 1 } });
    expect(chosen.map(({ theme }) => theme)).not.toContain('work');
    expect(chosen.map(({ theme }) => theme)).not.toContain('culture');
  });
  it('asks again where voices do not agree, and says so', () => {
    const chosen = chooseQuestions({ ...nothing, voicesByTheme: { culture: 5 }, contradicted: ['culture'] });
    expect(chosen.find(({ theme }) => theme === 'culture')?.because).toContain('does not agree');
  });
  it('asks advice rather than history the second time', () => {
    expect(chooseQuestions({ ...nothing, conversationsWithThem: 1 }).map(({ theme }) => theme)).toEqual(
      expect.arrayContaining(['advice', 'fit']),
    );
  });
  it('puts her own questions in, those for this place first, and leaves room for the bank', () => {
    const own = (id: string, about: string) => ({ id, theme: 'work', question: `Question ${id}?`, about }) as const;
    const chosen = chooseQuestions({ ...nothing, own: [own('a', ''), own('b', 'Harbor Transit'), own('c', '')] });
    expect(chosen.filter(({ isOwn }) => isOwn).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(chosen).toHaveLength(5);
    expect(chosen.find(({ id }) => id === 'b')?.because).toContain('Harbor Transit');
  });
  it('says a question written for a kind of work is about that work, not about the place', () => {
    const own = [{ id: 'a', theme: 'work', question: 'Is there a union?', about: 'Service planner' }] as const;
    const chosen = chooseQuestions({ ...nothing, own });
    expect(chosen.find(({ id }) => id === 'a')?.because).toBe('Your own question about Service planner, still open.');
  });
  it('keeps a question about a kind of work for those who do it; to others it is only offered', () => {
    const own = [
      { id: 'a', theme: 'work', question: 'Is there a union?', about: 'Service planner', isForOthers: true },
    ] as const;
    const facts = { ...nothing, own };
    expect(chooseQuestions(facts).map(({ id }) => id)).not.toContain('a');
    const offered = spareQuestions(facts, []).find(({ id }) => id === 'a');
    expect(offered?.because).toBe('Your own question about Service planner; others do that work, and know more of it.');
  });
  it('does not ask in the very words three people there have answered, but asks people their own way again', () => {
    const voicesByQuestion = { 'work:desk': 3, 'path:how': 4 };
    const ids = chooseQuestions({ ...nothing, voicesByQuestion }).map(({ id }) => id);
    expect(ids).not.toContain('work:desk');
    expect(ids).toContain('path:how');
    expect(settledQuestions({ ...nothing, voicesByQuestion }).map(({ id }) => id)).toEqual(['work:desk']);
  });
  it('asks for the axis of fit that is still unknown when the others are known', () => {
    const chosen = chooseQuestions({
      ...nothing,
      voicesByTheme: { day: 1, work: 1, culture: 1 },
      unknownAxes: ['chemistry'],
    });
    expect(chosen.find(({ theme }) => theme === 'people')?.because).toBe(
      'Of the four axes of fit, chemistry is still unknown at Harbor Transit.',
    );
  });
  it('offers others to swap in, none of them chosen already', () => {
    const chosen = chooseQuestions(nothing);
    const spare = spareQuestions(nothing, chosen);
    expect(spare.length).toBeGreaterThan(10);
    expect(spare.filter(({ id }) => chosen.some((one) => one.id === id))).toEqual([]);
  });
  it('has three to five questions a theme, each once', () => {
    expect(new Set(questionBank.map(({ id }) => id)).size).toBe(questionBank.length);
    for (const { theme } of themes.filter((one) => one.theme !== 'other' && one.theme !== 'opening')) {
      const count = questionBank.filter((question) => question.theme === theme).length;
      expect(count).toBeGreaterThanOrEqual(3);
      expect(count).toBeLessThanOrEqual(5);
    }
  });
  it('law: always five different ones, the last who else, none a settled theme', () => {
    const names = themes.map(({ theme }) => theme);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0, max: 5 })),
        fc.integer({ min: 0, max: 3 }),
        fc.boolean(),
        fc.boolean(),
        (voices, talks, decides, recruiter) => {
          const chosen = chooseQuestions({
            ...nothing,
            voicesByTheme: voices,
            conversationsWithThem: talks,
            decides,
            recruiter,
          });
          expect(new Set(chosen.map(({ id }) => id)).size).toBe(5);
          expect(chosen.at(-1)?.id).toBe('closing:who-else');
          for (const { theme } of chosen.slice(0, -1))
            expect(theme === 'path' || theme === 'advice' || (voices[theme] ?? 0) < 3).toBe(true);
          for (const { because } of chosen) expect(because).toMatch(/\.$/);
        },
      ),
    );
  });
});

describe('the page before a conversation', () => {
  const facts: PrepareFacts = {
    person: {
      id: 'p',
      name: 'Priya Raman',
      givenName: 'Priya',
      title: 'Planning manager',
      organization: 'Harbor Transit',
      recruiter: false,
      decides: true,
    },
    tieSentence: 'You both went to Lakeside College.',
    connectedOn: null,
    sentBy: [{ name: 'Tom Okafor', mayUseName: 'yes' }],
    shares: ['Lakeside College'],
    heard: [
      { id: 'a', text: 'They ride the line first', theme: 'work', on: '2026-11-02', personId: 'x', question: '' },
      { id: 'b', text: 'Nobody is blamed', theme: 'culture', on: '2026-11-09', personId: 'x', question: '' },
    ],
    contradictions: [],
    unknownAxes: ['skill', 'background', 'chemistry', 'culture'],
    own: [],
    chosen: null,
    conversationsWithThem: 0,
    lastTalkOn: null,
    roleName: '',
  };
  it('says who they are, who sent her, what was heard, newest first', () => {
    const page = prepare(facts);
    expect(page.who).toEqual([
      'Priya Raman, Planning manager at Harbor Transit.',
      'Tom Okafor suggested Priya, and you may say so.',
      'You both went to Lakeside College.',
    ]);
    expect(page.heard.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(page.questions).toHaveLength(5);
    expect(page.closing).toContain(whoElseQuestion);
  });
  it('keeps her own choice, in her order, and ends with who else all the same', () => {
    const page = prepare({
      ...facts,
      chosen: [
        { id: 'trends:worry', theme: 'trends', question: 'What worries you about the next few years?' },
        { id: 'mine', theme: 'work', question: 'Is the depot really moving?' },
      ],
    });
    expect(page.questions.map(({ id }) => id)).toEqual(['trends:worry', 'mine', 'closing:who-else']);
    expect(page.isHerChoice).toBe(true);
    expect(page.spare.map(({ id }) => id)).not.toContain('trends:worry');
  });
  it('shows both sides of what does not agree and asks about it', () => {
    const clash = {
      id: 'c',
      text: 'They look for who did it',
      theme: 'culture',
      on: '2026-11-12',
      personId: 'y',
      question: '',
    } as const;
    const page = prepare({ ...facts, heard: [...facts.heard, clash], contradictions: [['b', 'c']] });
    expect(page.contradictions.map((pair) => pair.map(({ text }) => text))).toEqual([
      ['Nobody is blamed', 'They look for who did it'],
    ]);
    expect(page.questions.find(({ theme }) => theme === 'culture')?.because).toContain('does not agree');
  });
  it('says what is still open, axes of fit first, and nothing that somebody has spoken of', () => {
    expect(prepare({ ...facts, unknownAxes: ['skill', 'culture'] }).open).toEqual([
      'Whether your skills are at the level they need.',
      'What a normal day or week is.',
      'Where the field is going.',
    ]);
  });
  it('law: no question that three others there have answered, and none that this person has', () => {
    const ids = questionBank.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.array(fc.record({ question: fc.constantFrom(...ids), who: fc.constantFrom('p', 'x', 'y', 'z') }), {
          maxLength: 60,
        }),
        (answers) => {
          const heard = answers.map(({ question, who }, at) => {
            const theme = questionBank.find(({ id }) => id === question)?.theme ?? 'other';
            return { id: `h${at}`, text: 'said', theme, on: '2026-11-02', personId: who, question };
          });
          const voices = (question: string) =>
            new Set(heard.filter((one) => one.question === question).map((one) => one.personId));
          for (const { id, theme } of prepare({ ...facts, heard }).questions.slice(0, -1)) {
            expect(voices(id).has('p')).toBe(false);
            if (theme !== 'path' && theme !== 'advice') expect(voices(id).size).toBeLessThan(3);
          }
        },
      ),
    );
  });
  it('counts voices, not sentences', () => {
    const again = { id: 'c', text: 'Again', theme: 'work', on: '2026-11-10', personId: 'x', question: '' } as const;
    const twice = [...facts.heard, again];
    expect(voicesByTheme(twice)).toEqual({ work: 1, culture: 1 });
  });
});

describe('what a conversation leaves to be done', () => {
  it('is thanks within a day, her promises on their days, and a word in two weeks', () => {
    const made = promisesFrom({
      personName: 'Priya',
      heldOn: '2026-11-20',
      tookAdvice: false,
      referrals: [
        { name: 'Tom Okafor', whoWrites: 'seeker' },
        { name: 'Mei Lind', whoWrites: 'them' },
      ],
      promised: [{ text: 'Send the map', dueOn: '2026-11-25' }],
    });
    expect(made.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['thank-you', '2026-11-21'],
      ['promise', '2026-11-25'],
      ['report-back', '2026-12-04'],
    ]);
    expect(made[2]?.text).toBe('Tell Priya how it went with Tom Okafor and Mei Lind');
  });
  it('is only thanks when nothing came of it', () => {
    expect(
      promisesFrom({ personName: 'Priya', heldOn: '2026-11-20', tookAdvice: false, referrals: [], promised: [] }),
    ).toHaveLength(1);
  });
  it('gives someone who wanted to write first a week', () => {
    expect(mayWriteOn({ on: '2026-11-20', whoWrites: 'them' }).on).toBe('2026-11-27');
    expect(mayWriteOn({ on: '2026-11-20', whoWrites: 'seeker' }).on).toBe('2026-11-20');
  });
});
