/** docs/method/M6-learning.md runs: what it says of pairs is what the rule says, and its figures are measured. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unseen } from '#test/fixtures/learning/said-pairs.ts';
import { relateTexts } from './propose-links.ts';

const page = readFileSync(new URL('../../../docs/method/M6-learning.md', import.meta.url), 'utf8');

test('the page’s pairs are proposed as it says', () => {
  const pairs = page
    .split('\n')
    .filter((line) => /\| (?:agrees|contradicts|nothing) \|$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(pairs).toHaveLength(4);
  for (const [, one = '', other = '', proposed] of pairs)
    expect(relateTexts(one, other, 'culture')?.kind ?? 'nothing').toBe(proposed);
});

test('the page’s figures are those of the pairs written after the rule', () => {
  const given = unseen.map((pair) => ({ ...pair, kind: relateTexts(pair.a, pair.b, pair.theme)?.kind ?? 'neither' }));
  const related = given.filter(({ says }) => says !== 'neither');
  const proposed = given.filter(({ kind }) => kind !== 'neither');
  const right = proposed.filter(({ kind, says }) => kind === says);
  const silent = given.filter(({ kind, says }) => says === 'neither' && kind === 'neither');
  const text = page.replace(/\s+/g, ' ');
  expect(text).toContain(`On ${unseen.length} pairs`);
  expect(text).toContain(`${right.length} of the ${related.length} that agree or contradict`);
  expect(text).toContain(`${right.length} of its ${proposed.length} proposals were right`);
  expect(text).toContain(`silent on all ${silent.length} that have nothing`);
});
