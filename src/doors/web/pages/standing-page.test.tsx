import { beforeEach, expect, test, vi } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { bandOf } from '../standing/band.ts';
import { reached } from '../standing/funnel-list.tsx';
import { anOutlook, aStanding, aStep } from '../standing/standing-for-test.ts';
import { sayOpens } from '../standing/standing-words.ts';

const reading = vi.hoisted(() => ({ now: {} as { data?: unknown; problem?: unknown } }));
vi.mock('../use-ask.ts', () => ({
  useAsk: (operation: string) => ({
    isStale: false,
    again: () => {},
    ...(operation === 'getStanding' ? reading.now : {}),
  }),
}));
const { StandingPage } = await import('./standing.tsx');

beforeEach(() => {
  reading.now = {};
});
const page = (data: ReturnType<typeof aStanding>) => {
  reading.now = { data };
  return drawn(<StandingPage />);
};

test('full: sentences first, then the picture with the same in words, then what is behind each number', async () => {
  const words = wordsOf(await page(aStanding()));
  expect(words).toContain('between 20 and 120 more conversations; you are at 31.');
  expect(words.indexOf('What lies ahead')).toBeLessThan(words.indexOf('How far you have come'));
  expect(words).toContain('The same in words');
  expect(words).toContain('See the 40 people');
  expect(words).toContain('Someone named them to you');
  expect(words).toContain('What this does not know');
  expect(words).not.toContain('%');
});

test('after she has begun something new: what was, and no forecast', async () => {
  const landed = { on: '2026-12-03', sentence: 'You began something new on December 3.' };
  const words = wordsOf(await page(aStanding({ outlook: null, landed, unknown: [] })));
  expect(words).toContain('You began something new on December 3.');
  expect(words).toContain('How far you have come');
  expect(words).not.toContain('What lies ahead');
  expect(words).not.toContain('What this does not know');
});

test('empty: it teaches how it begins, and asks for one thing', async () => {
  const none = aStanding({
    funnel: aStanding().funnel.map(({ step }) => aStep(step, 0)),
    applications: { ...aStanding().applications, sent: 0 },
  });
  const html = await page(none);
  expect(wordsOf(html)).toContain('It begins with one message');
  expect(html.match(/data-look="primary"/g)).toHaveLength(1);
});

test('loading: it says what it is doing', async () => {
  expect(wordsOf(await drawn(<StandingPage />))).toContain('Counting from your own facts');
});

test('error: it says what happened and offers to try again', async () => {
  reading.now = {
    problem: { kind: 'internal', sentence: 'The file could not be read.', next: 'Try again.', status: 500 },
  };
  const words = wordsOf(await drawn(<StandingPage />));
  expect(words).toContain('The file could not be read.');
  expect(words).not.toContain('What lies ahead');
});

test('what comes after the last step reached is shown, and no more zeros', () => {
  expect(reached(aStanding().funnel).map(({ step }) => step)).toEqual([
    'written',
    'replied',
    'talked',
    'named',
    'opportunity',
  ]);
  expect(reached([aStep('written', 0), aStep('replied', 0)]).map(({ step }) => step)).toEqual(['written']);
});

test('the band begins today at nothing, and stays within its field', () => {
  const { range, middle, marks } = bandOf(anOutlook().ahead);
  expect(middle.startsWith('M0 100 L')).toBe(true);
  expect(range.endsWith('Z')).toBe(true);
  expect(marks.at(-1)?.left).toBe(100);
});

test('one opens as one', () => {
  expect(sayOpens('replied', 1)).toBe('See who');
  expect(sayOpens('offer', 2)).toBe('See the 2 openings');
});
