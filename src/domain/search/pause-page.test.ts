/** The examples of docs/method/M9-persistence.md run: what is due is due when the page says, once she is back. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { promiseDue } from './today-talks.ts';

const page = readFileSync(new URL('../../../docs/method/M9-persistence.md', import.meta.url), 'utf8');
const [, part = ''] = page.split('## Time away');
const day = '(\\d{4}-\\d{2}-\\d{2})';
const rows = [...part.matchAll(new RegExp(`^\\| ([a-z-]+) \\| ${day} \\| ${day} \\| ${day} \\| ${day} \\|$`, 'gm'))];

test('the page on time away has its examples', () => {
  expect(rows).toHaveLength(5);
});

test.each(rows.map(([, ...cells]) => cells))('a %s due on %s, away from %s until %s, is due on %s', (...cells) => {
  const [kind = '', dueOn = '', fromOn = '', untilOn = '', then = ''] = cells;
  expect(promiseDue({ kind, dueOn }, [{ fromOn, untilOn }], then)).toBe(then);
});
