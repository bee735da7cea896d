/** The examples of docs/method/M7-fit.md run. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demographicsIn } from './demographics.ts';
import { rollUp } from './roll-up.ts';

const page = readFileSync(new URL('../../../docs/method/M7-fit.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, first = '', second = '']) => [first, second] as const);
const scored = rows.filter(([first]) => /^(?:none|.* \d)$/.test(first));
const lines = rows.filter(([, second]) => /^(?:yes|no: )/.test(second));

test('the page has its examples', () => {
  expect(scored.length).toBeGreaterThan(7);
  expect(lines.length).toBeGreaterThan(12);
});

test.each(scored)('%s: %s', (voices, word) => {
  const signals = [...voices.matchAll(/(\w+) (\d)/g)].map(([, name, score], at) => ({
    id: `${at}`,
    axis: 'culture' as const,
    about: '' as const,
    score: Number(score),
    quote: 'They ask first.',
    personId: name === 'me' ? null : (name ?? ''),
    on: '2026-11-20',
  }));
  expect(rollUp(signals).axes.find((one) => one.axis === 'culture')?.word).toBe(word);
});

test.each(lines)('“%s” is kept: %s', (line, kept) => {
  const [found] = demographicsIn(line);
  expect(found ? `no: ${found.trait}` : 'yes').toBe(kept);
});
