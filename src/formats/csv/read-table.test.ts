import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable, readTableInSteps } from './read-table.ts';

const knownColumns = ['First Name', 'Last Name', 'Company', 'Position', 'Connected On'];
const read = (text: string) => readTable(text, { knownColumns });
const cellsOf = (text: string) => read(text).rows.map((row) => row.cells);

test('the header is found below a preamble, and lines are those of the file', () => {
  const table = read(
    'Notes:\n"When exporting, you may\nnotice"\n\nFirst Name,Last Name,Company\nAnna,Bell,Northbank\n',
  );
  expect(table).toMatchObject({ header: ['First Name', 'Last Name', 'Company'], headerLine: 5, headerKnown: true });
  expect(table.rows).toEqual([{ line: 6, cells: ['Anna', 'Bell', 'Northbank'] }]);
});

test('a preamble padded to the width of the table is passed over', () => {
  expect(read('Notes:,,\n"When exporting",,\n,,\nFirst Name,Last Name,Company\nA,B,C').headerLine).toBe(4);
});

test.each([
  ['semicolons', ';'],
  ['tabs', '\t'],
])('%s as delimiter are seen from the header alone', (_, delimiter) => {
  const text = `First Name${delimiter}Last Name${delimiter}Company\nAnna${delimiter}Bell, MBA, PMP${delimiter}Northbank, Inc.`;
  expect(read(text)).toMatchObject({ delimiter, rows: [{ cells: ['Anna', 'Bell, MBA, PMP', 'Northbank, Inc.'] }] });
});

test('line numbers stay right below cells of several lines, with any line ending', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['First Name,Last Name', `"Anna${end}Maria","B${end}${end}C"`, 'Ben,Cole', ''].join(end);
    expect(read(text).rows.map((row) => row.line)).toEqual([2, 6]);
  }
});

test('blank records are skipped and not counted', () => {
  expect(read('First Name,Last Name\n,\n\n \u200b, \nAnna,Bell\n,,\n').rows).toEqual([
    { line: 5, cells: ['Anna', 'Bell'] },
  ]);
});

test('doubled quotation marks stand for one', () => {
  expect(cellsOf('First Name,Last Name\n"Simon ""Sy""",Yamada')).toEqual([['Simon "Sy"', 'Yamada']]);
});

test('a line that Excel squeezed into one cell is opened again, header included', () => {
  const text =
    '"First Name,Last Name,Company,Position"\n"Wanda,Weber,,""Coach, Pilot"""\nAnna,Bell,Northbank,\n"Ben,Cole,Dune,",,,';
  expect(cellsOf(text)).toEqual([
    ['Wanda', 'Weber', '', 'Coach, Pilot'],
    ['Anna', 'Bell', 'Northbank', ''],
    ['Ben', 'Cole', 'Dune', ''],
  ]);
});

test('a row that holds nothing but a first name with a comma is left alone', () => {
  expect(cellsOf('First Name,Last Name,Company\n"Anna, MBA",,')).toEqual([['Anna, MBA', '', '']]);
});

test('quotation marks nobody doubled are kept as text', () => {
  expect(cellsOf('First Name,Last Name\n"Sy" Simon,Yamada\n"the "big" one",Bell\nAnn"a,Bell')).toEqual([
    ['"Sy" Simon', 'Yamada'],
    ['the "big" one', 'Bell'],
    ['Ann"a', 'Bell'],
  ]);
});

test('a quotation mark that never closes costs its own line only, and is told with its line', () => {
  const table = read('First Name,Last Name\nAnna,"Bell\nBen,"Cole, MBA"\nCarl,"Dune\nDora,Eck');
  expect(table.rows.map((row) => row.cells)).toEqual([
    ['Anna', 'Bell'],
    ['Ben', 'Cole, MBA'],
    ['Carl', 'Dune'],
    ['Dora', 'Eck'],
  ]);
  expect(table.problems.map((problem) => [problem.kind, problem.line])).toEqual([
    ['unclosed-quote', 2],
    ['unclosed-quote', 4],
  ]);
});

test('without a known header the first record is the header, and the table says so', () => {
  expect(readTable('sep=;\nfoo;bar\n1;2')).toMatchObject({
    header: ['foo', 'bar'],
    headerKnown: false,
    delimiter: ';',
  });
});

test('an empty text is an empty table', () => {
  expect(read('')).toMatchObject({ header: [], headerLine: 0, rows: [], problems: [] });
});

test('reading in steps gives the same rows and stops when told to', async () => {
  const text = `First Name,Last Name\n${'Anna,Bell\n'.repeat(5000)}`;
  let seen = 0;
  await readTableInSteps(
    text,
    { knownColumns },
    () => seen++,
    async () => true,
  );
  expect(seen).toBe(5000);
  seen = 0;
  await readTableInSteps(
    text,
    { knownColumns },
    () => seen++,
    async () => false,
  );
  expect(seen).toBe(2000);
});

test('law: whatever is written with quotes comes back, cell for cell and line for line', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\t', '\r\n') });
  const row = fc.tuple(cell, cell, cell).map(([a, b, c]) => [`x${a}`, b, c] as const);
  fc.assert(
    fc.property(
      fc.array(row),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      (rows, delimiter, end) => {
        const header = ['First Name', 'Last Name', 'Company'];
        const text = [header, ...rows].map((cells) => cells.map(quoted).join(delimiter)).join(end);
        const table = read(text);
        expect(table.rows.map((r) => r.cells)).toEqual(rows);
        for (const found of table.rows) expect(text.split('\n')[found.line - 1]).toContain('"x');
        expect(table.problems).toEqual([]);
      },
    ),
  );
});

test('law: any text at all gives a table, and no row is blank', () => {
  const noise = fc.string({
    unit: fc.constantFrom('"', ',', ';', '\n', '\r', 'a', ' ', '""', 'First Name,Last Name\n'),
  });
  fc.assert(
    fc.property(noise, (text) => {
      for (const row of read(text).rows) expect(row.cells.join('').trim()).not.toBe('');
    }),
  );
});

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
