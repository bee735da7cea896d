/** The examples of docs/method/M9-persistence.md run: each message is followed up on the day the page says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addDays } from '#domain/day.ts';
import { followUpDue, type TieClass } from '#domain/outreach/follow-up-due.ts';
import { holidays } from './holidays.ts';

const page = readFileSync(new URL('../../docs/method/M9-persistence.md', import.meta.url), 'utf8');
const ties: readonly TieClass[] = ['referred', 'known', 'shared', 'cold'];
const rows = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^\d{4}-\d\d-\d\d$/.test(cells[1] ?? ''));

test('the page has its examples', () => {
  expect(rows.length).toBeGreaterThan(10);
});

test.each(rows.map((cells) => cells.slice(1, 7)))(
  'a message of %s to %s (%s, %s follow-ups sent, away until "%s") is followed up: %s',
  async (sentOn = '', country = '', tie = '', followUpsSent = '', away = '', on = '') => {
    const due = followUpDue({
      sentOn,
      tie: ties.find((one) => one === tie) ?? 'cold',
      followUpsSent: Number(followUpsSent),
      holidays: await holidays(country, sentOn, addDays(sentOn, 120)),
      outOfOfficeUntil: away === '' ? null : away,
    });
    expect('on' in due ? due.on : 'none').toBe(on);
  },
);
