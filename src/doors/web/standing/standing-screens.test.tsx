import { expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { StandingPage } from '../pages/standing.tsx';
import { bandOf } from './band.ts';
import { reached } from './funnel-list.tsx';
import { anOutlook, aStanding, aStep } from './standing-for-test.ts';
import { sayOpens } from './standing-words.ts';

const page = (standing: ReturnType<typeof aStanding>) =>
  drawn(<StandingPage />, { name: 'getStanding', input: {}, answer: standing });

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
