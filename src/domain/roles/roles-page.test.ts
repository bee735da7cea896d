/** docs/method/M1-roles.md runs: its tables say what the rules say. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { confidence } from './confidence.ts';
import { questionAbout } from './open-questions.ts';

const page = readFileSync(new URL('../../../docs/method/M1-roles.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('the page’s voices are said in the page’s words', () => {
  const voices = rows.filter(([, yes]) => /^\d+$/.test(yes ?? ''));
  expect(voices.length).toBeGreaterThan(8);
  for (const [, yes, no, words] of voices) {
    const spoken = (['for', 'against'] as const).flatMap((stance) =>
      Array.from({ length: Number(stance === 'for' ? yes : no) }, (_, at) => ({ stance, personId: `${stance} ${at}` })),
    );
    expect(confidence(spoken).words).toBe(words);
  }
});

test('the page’s lines become the page’s questions', () => {
  const lines = rows.filter(([, line]) => /^(?:must|rules out): /.test(line ?? ''));
  expect(lines).toHaveLength(2);
  for (const [, line = '', question] of lines) {
    const kind = line.startsWith('must') ? 'must' : 'rules-out';
    expect(questionAbout({ kind, text: line.slice(line.indexOf(':') + 2) })).toBe(question);
  }
});
