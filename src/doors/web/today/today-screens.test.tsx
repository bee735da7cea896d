import { expect, test } from 'vitest';
import { drawn, wordsOf } from '../draw-for-test.tsx';
import { anAct, aToday } from './act-for-test.ts';
import { sayWhen } from './ahead-list.tsx';
import { TodayLetter, type TodayShown } from './today-letter.tsx';

const letter = async (parts: Partial<TodayShown>) => drawn(<TodayLetter today={aToday(parts)} />);

test('full: one primary act with its reason, the others quieter, each with other choices', async () => {
  const html = await letter({
    conversations: 30,
    acts: [
      anAct({ kind: 'thank', key: 'a', personId: 'p1', dueOn: '2026-11-22' }),
      anAct({ kind: 'write', key: 'b', personId: 'p2', title: 'Write to Tom Lund', organizationName: 'Metro West' }),
    ],
    ahead: [
      {
        conversationId: 'c1',
        personId: 'p3',
        personName: 'Aiko Tanaka',
        organization: 'Northline Rail',
        at: '2026-11-23T15:00:00.000Z',
      },
    ],
    week: { ...aToday({}).week, applications: 2, sentence: '2 applications this week.' },
  });
  const words = wordsOf(html);
  expect(html.match(/data-look="primary"/g)).toHaveLength(1);
  expect(words).toContain('Conversation 31 is ahead.');
  expect(words.indexOf('Thank Priya Raman')).toBeLessThan(words.indexOf('Write to Tom Lund'));
  expect(words).toContain('At Metro West. Thanks are warmest within a day.');
  expect(html).toContain('Other choices: Write to Tom Lund');
  expect(html).toContain('/people/p1/write?kind=thank-you');
  expect(words).toContain('Aiko Tanaka');
  expect(words).toContain('2 applications this week.');
  expect(html.match(/<i><\/i>/g)).toHaveLength(2);
});

test('a place where somebody is to be found is an act like the others, and leads to its page', async () => {
  const html = await letter({
    acts: [
      anAct({
        kind: 'find',
        title: 'Find someone at Quillworks',
        because: 'You would love to work there, and nobody there can be written to yet.',
        button: 'See who could introduce you',
        organizationId: 'o1',
        organizationName: 'Quillworks',
      }),
    ],
  });
  expect(wordsOf(html)).toContain(
    'Find someone at Quillworks You would love to work there, and nobody there can be written to yet. See who could introduce you',
  );
  expect(html).toContain('href="/organizations/o1"');
  expect(html).toContain('Other choices: Find someone at Quillworks');
});

test('empty: nothing due is worth a kind word, and nothing is asked', async () => {
  const words = wordsOf(await letter({ kindWord: 'Two conversations this week. The rest of the day is yours.' }));
  expect(words).toContain('Nothing is waiting for you');
  expect(words).toContain('The rest of the day is yours.');
  expect(words).not.toContain('One of these');
});

test('made-up people are called so, with one click to be rid of them', async () => {
  expect(wordsOf(await letter({ isSample: true }))).toContain('These people are made up');
  expect(wordsOf(await letter({}))).not.toContain('made up');
});

test('a conversation ahead is said with day and hour', () => {
  const at = new Date(2026, 10, 23, 14, 30).toISOString();
  expect(sayWhen(at, '2026-11-22')).toBe('Tomorrow at 2:30 pm');
});

test('error: when the program does not answer, what to do is said', async () => {
  const { Asked } = await import('../ui/asked.tsx');
  const problem = { kind: 'storeLocked', status: 503, sentence: 'Another program holds your data.', next: 'Close it.' };
  const words = wordsOf(
    await drawn(
      <Asked reading={{ data: undefined, problem, again: () => undefined }} loading="Looking at what is next">
        {(today: TodayShown) => <TodayLetter today={today} />}
      </Asked>,
    ),
  );
  expect(words).toContain('Another program holds your data.');
  expect(words).toContain('Try again');
});
