import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay, numberToDay } from '#domain/day.ts';
import { readDayColumn } from './day-column.ts';
import { parseDay } from './parse-day.ts';

const today = '2026-11-22';
const column = (...texts: readonly string[]) =>
  readDayColumn(
    texts.map((text, i) => ({ line: i + 2, text })),
    today,
  );

test.each([
  ['25 Feb 2021', '2021-02-25'],
  ['12-Mar-22', '2022-03-12'],
  ['6-Dec-25', '2025-12-06'],
  ['16-ago-10', '2010-08-16'],
  ['19 de septiembre de 2021', '2021-09-19'],
  ['3 févr. 2020', '2020-02-03'],
  ['1er août 2019', '2019-08-01'],
  ['12 juin 2019', '2019-06-12'],
  ['12 juil. 2019', '2019-07-12'],
  ['5. März 2022', '2022-03-05'],
  ['31-Dez-21', '2021-12-31'],
  ['10-out-19', '2019-10-10'],
  ['7 de fevereiro de 2020', '2020-02-07'],
  ['12.05.2022', '2022-05-12'],
  ['1.2.23', '2023-02-01'],
  ['2025-02-05 07:51:30 UTC', '2025-02-05'],
  ['2024/12/31 00:51:58 UTC', '2024-12-31'],
  ['2022-03-12T10:00:00Z', '2022-03-12'],
  ['Mon Apr 14 20:30:28 UTC 2025', '2025-04-14'],
  ['Apr 14, 2025', '2025-04-14'],
  ['11/26/20, 09:52 PM', '2020-11-26'],
  ['4/27/26, 10:26\u202fPM', '2026-04-27'],
  ['2021年9月19日', '2021-09-19'],
  ['44562', '2022-01-01'],
])('%s is %s', (text, day) => {
  expect(column(text).days).toEqual([day]);
});

test.each(['yesterday', '31 Feb 2021', '45/45/2020', 'Foo 3, 2020', '12', '2021'])(
  '%s is not a date, and its line is told',
  (text) => {
    expect(parseDay(text)).toEqual({ kind: 'none' });
    expect(column(text).problems).toMatchObject([{ line: 2, kind: 'unreadable-date' }]);
  },
);

test('an empty cell is no date and no problem', () => {
  expect(column('')).toEqual({ days: [null], problems: [] });
});

test('one day above 12 decides the whole column', () => {
  expect(column('03/04/2021', '25/12/2020')).toEqual({ days: ['2021-04-03', '2020-12-25'], problems: [] });
  expect(column('03/04/2021', '12/25/2020')).toEqual({ days: ['2021-03-04', '2020-12-25'], problems: [] });
});

test('a time with AM or PM is the American way', () => {
  expect(column('3/4/23, 6:18 AM')).toEqual({ days: ['2023-03-04'], problems: [] });
});

test('nobody connected tomorrow, so the other reading is right', () => {
  expect(column('01/12/2026').days).toEqual(['2026-01-12']);
  expect(column('12/01/2026').days).toEqual(['2026-01-12']);
});

test('a column sorted one way only is read that way', () => {
  expect(column('01/06/2022', '12/05/2022', '03/05/2022', '09/04/2022').days).toEqual([
    '2022-06-01',
    '2022-05-12',
    '2022-05-03',
    '2022-04-09',
  ]);
});

test('when nothing decides, the assumption is said', () => {
  const found = column('03/04/2021');
  expect(found.days).toEqual(['2021-03-04']);
  expect(found.problems).toMatchObject([{ line: 2, kind: 'assumed-date-order' }]);
  expect(found.problems[0]?.sentence).toContain('month first');
  expect(readDayColumn([{ line: 2, text: '03/04/2021' }], today, ';').days).toEqual(['2021-04-03']);
});

test('a thousand unreadable dates are counted, not listed', () => {
  expect(column(...Array.from({ length: 1000 }, () => 'soon')).problems).toHaveLength(101);
});

test('law: every day written the LinkedIn way, the American way and the German way comes back', () => {
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  fc.assert(
    fc.property(fc.integer({ min: 10_957, max: 20_000 }), (n) => {
      const day = numberToDay(n);
      const [y = '', m = '', d = ''] = day.split('-');
      const texts = [
        `${d} ${names[Number(m) - 1]} ${y}`,
        `${Number(m)}/${Number(d)}/${y.slice(2)}, 6:18 PM`,
        `${d}.${m}.${y}`,
        `${Number(d)}-${names[Number(m) - 1]}-${y.slice(2)}`,
      ];
      for (const text of texts) expect(column(text).days).toEqual([day]);
    }),
  );
});

test('law: any text gives a real day or none', () => {
  const noise = fc.string({
    unit: fc.constantFrom('1', '2', '9', '0', '/', '-', '.', ' ', 'Jan', 'mai', ':', ',', 'de', 'AM'),
  });
  fc.assert(
    fc.property(fc.array(noise), (texts) => {
      for (const day of column(...texts).days) expect(day === null || isDay(day)).toBe(true);
    }),
  );
});

test('law: what stands behind a day written year first changes nothing, nor does a day read before', () => {
  const behind = fc.constantFrom('', ' 07:51:30 UTC', 'T07:51:30Z', ' 7:51 PM', ' 03/04/2021', '1', '-1', ' 年');
  const day = fc.constantFrom('2024-02-29', '2023-02-29', '2021-03-04', '2021-13-04', '03/04/2021', '13/4/2021');
  const cell = fc.tuple(day, behind).map(([first, rest]) => first + rest);
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
      const { days } = column(...cells);
      for (const [i, text] of cells.entries()) {
        const alone = parseDay(text);
        if (alone.kind === 'sure') expect(days[i]).toBe(alone.day);
        if (alone.kind === 'none') expect(days[i]).toBe(null);
      }
    }),
  );
});
