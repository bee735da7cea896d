import { beforeEach, expect, test, vi } from 'vitest';
import type { OutputOf } from '#contract/contract.ts';
import { storyAsMarkdown } from '#domain/story/story-as-markdown.ts';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { replaced } from '../story/names-to-settle.tsx';

type Told = OutputOf<'getStory'>;
type News = OutputOf<'getNewsToTell'>;

const reading = vi.hoisted(() => ({ now: {} as Record<string, { data?: unknown; problem?: unknown }> }));
vi.mock('../use-ask.ts', () => ({
  useAsk: (operation: string) => ({ isStale: false, again: () => {}, ...reading.now[operation] }),
  useAct: () => ({ run: () => Promise.resolve({ ok: true, value: {} }), isBusy: false, problem: undefined }),
}));
vi.mock('../ui/use-phone.ts', () => ({ usePhone: () => false }));
const { StoryPage } = await import('./story.tsx');
const { NewsPage } = await import('./news.tsx');

beforeEach(() => {
  reading.now = {};
});

const story: Told['story'] = {
  title: 'How I found my work',
  sentence: 'Two conversations in 40 days, and then a yes. This is how it went.',
  moments: [
    { kind: 'first-message', on: '2026-09-01', text: 'I wrote the first message, to a planner.' },
    { kind: 'silence', on: '2026-09-11', text: 'Then nothing came back for 21 days. I kept going.' },
    { kind: 'yes', on: '2026-10-11', text: 'I said yes.' },
  ],
  numbers: [{ id: 'conversations', figure: '2', label: 'conversations', sentence: 'With two people.' }],
  lessons: [{ text: 'Ask twice.', by: 'a planner' }],
  ending: {
    sentences: ['On October 11, 2026 I said yes.', 'To the two people: thank you.'],
    way: ['a planner', 'a director'],
  },
  chain: {
    people: [
      { id: 'p1', bandId: null, on: '2026-09-10', parentId: null, talks: ['2026-09-10'], isOpen: true },
      { id: 'p2', bandId: null, on: '2026-09-10', parentId: 'p1', talks: ['2026-10-02'], isOpen: true },
    ],
    referrals: [{ from: 'p1', to: 'p2', on: '2026-09-10' }],
    openings: [],
    bands: [],
    today: '2026-10-11',
    shown: [
      { id: 'p1', label: 'a planner' },
      { id: 'p2', label: 'a director' },
    ],
    doors: [],
    way: ['p1', 'p2'],
    wayTo: null,
  },
  hasLanded: true,
  hasBegun: true,
};
const told = (more: Partial<Told> = {}): Told => ({
  story,
  markdown: storyAsMarkdown(story),
  title: '',
  lessons: 'Ask twice.',
  found: [],
  mayBeShared: true,
  namesShown: [],
  people: [{ id: '1', name: 'Tom Okafor', label: 'a planner', mayBeNamed: false }],
  places: [{ key: 'metro', name: 'Metro Planning Council', label: 'a planning agency', isShown: false }],
  notNames: [],
  suggestions: [{ insightId: 'i1', text: 'Patience counts.', by: 'a director', isQuote: true, on: '2026-10-02' }],
  landedOn: '2026-10-11',
  ...more,
});
const news = (more: Partial<News> = {}): News => ({
  landedOn: '2026-10-11',
  sentence: 'One person is left.',
  people: [],
  owed: 0,
  ...more,
});
const helper: News['people'][number] = {
  id: '1',
  name: 'Tom Okafor',
  title: 'Planner',
  organization: 'Metro Planning Council',
  state: 'to-tell',
  isOnTheWay: true,
  kind: 'report-back',
  because: 'It began with them.',
  toldOn: null,
};

const page = async (data: Told, tell: News = news()) => {
  reading.now = { getStory: { data }, getNewsToTell: { data: tell } };
  return wordsOf(await drawn(<StoryPage />));
};

test('full: the sheet tells it from the first message to the yes, and beside it is what only she can write', async () => {
  const words = await page(told());
  for (const said of ['September 1', 'Then nothing came back for 21 days.', 'I said yes.', 'Ask twice.', 'a planner'])
    expect(words).toContain(said);
  expect(words.indexOf('How it ended')).toBeLessThan(words.indexOf('In your words'));
  expect(words).toContain('Patience counts.');
  expect(words).toContain('Nobody, unless you say so here.');
  expect(words).toContain('Share it');
});

test('a name in her words is shown where it stands, with its role in one press, and nothing goes out before', async () => {
  const lessons = 'Ask Tom twice.';
  const found: Told['found'] = [
    {
      field: 'lessons',
      kind: 'person',
      start: 4,
      end: 7,
      text: 'Tom',
      people: [{ id: '1', name: 'Tom Okafor' }],
      placeKey: null,
      replacement: 'a planner',
    },
  ];
  reading.now = { getStory: { data: told({ lessons, found, mayBeShared: false }) }, getNewsToTell: { data: news() } };
  const html = await drawn(<StoryPage />);
  expect(html).toContain('<mark>Tom</mark>');
  const words = wordsOf(html);
  expect(words).toContain('It may mean Tom Okafor.');
  expect(words).toContain('Say “a planner”');
  expect(words).toContain('They agreed to be named');
  expect(html).toMatch(/disabled=""[^>]*>Share it/);
  expect(replaced(lessons, found[0] as Told['found'][number])).toBe('Ask a planner twice.');
  expect(replaced('Tom asked.', { ...(found[0] as Told['found'][number]), start: 0, end: 3 })).toBe('A planner asked.');
});

test('after a yes it thinks of those who helped', async () => {
  expect(await page(told(), news({ people: [helper] }))).toContain('Tell those who helped');
  expect(await page(told(), news({ people: [{ ...helper, state: 'told' }] }))).not.toContain('Tell those who helped');
});

test('empty: it says how a story begins', async () => {
  const words = await page(told({ story: { ...story, hasBegun: false }, mayBeShared: false }));
  expect(words).toContain('Your story begins with a conversation');
  expect(words).not.toContain('Share it');
});

test('while it loads, and when it cannot be told', async () => {
  reading.now = {};
  expect(await drawn(<StoryPage />)).toContain('Telling your story');
  reading.now = { getStory: { problem: { sentence: 'The file is locked.', next: 'Close the other program.' } } };
  expect(wordsOf(await drawn(<StoryPage />))).toContain('Close the other program.');
});

test('the news: one by one, each with why, and who was told already apart', async () => {
  const people = [helper, { ...helper, id: '2', name: 'Priya Raman', state: 'settled' as const }];
  reading.now = { getNewsToTell: { data: news({ people }) } };
  const html = await drawn(<NewsPage />);
  const words = wordsOf(html);
  expect(words).toContain('On the way to it');
  expect(words).toContain('It began with them.');
  expect(words.indexOf('Told, or not needed')).toBeLessThan(words.indexOf('Priya Raman'));
  expect(html.match(/data-look="primary"/g)).toHaveLength(1);
  expect(html).not.toMatch(/checkbox|mailto/);
});

test('the news before there is any: the words back that are owed', async () => {
  reading.now = { getNewsToTell: { data: news({ landedOn: null, owed: 2 }) } };
  expect(wordsOf(await drawn(<NewsPage />))).toContain('See whom you owe a word');
  reading.now = { getNewsToTell: { problem: { sentence: 'The file is locked.', next: 'Close it.' } } };
  expect(wordsOf(await drawn(<NewsPage />))).toContain('Close it.');
});
