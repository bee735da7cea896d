import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import { guarded, unguarded, writeTable } from './write-table.ts';

test('a cell that a spreadsheet would run as a formula is shown as text', () => {
  expect(writeTable([['=HYPERLINK("http://x.example")', '+49 555 0100', '@jana', '-see below']])).toBe(
    `"'=HYPERLINK(""http://x.example"")",'+49 555 0100,'@jana,'-see below\r\n`,
  );
});

test('plain numbers stay numbers, signs included', () => {
  expect(writeTable([['-12', '+3.5', '1e-7', '40']])).toBe('-12,+3.5,1e-7,40\r\n');
});

test('a file for Excel opens with the mark that makes it read accents', () => {
  expect(writeTable([['Zoë']], { byteOrderMark: true })).toBe('\uFEFFZoë\r\n');
});

test('law: what is guarded comes back as it was', () => {
  const awkward = fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '1', 'a', ' '),
    maxLength: 8,
  });
  fc.assert(fc.property(fc.oneof(fc.string(), awkward), (text) => unguarded(guarded(text)) === text));
});

test('law: no written cell opens like a formula, numbers aside', () => {
  const awkward = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '1', '.', 'a'), maxLength: 6 });
  fc.assert(
    fc.property(awkward, (text) => {
      const cell = guarded(text);
      return !/^[=+\-@\t\r]/.test(cell) || Number.isFinite(Number(cell));
    }),
  );
});

test('law: reading a written table gives its texts back', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'ß', '"', ',', ';', '\n', '\t', '=', "'", ' ', '7'),
    maxLength: 10,
  });
  const name = fc.constantFrom('Name', 'Company', 'Title');
  fc.assert(
    fc.property(name, fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (_, rows) => {
      const kept = rows.filter((cells) => cells.some((text) => text.trim() !== '')).map((cells) => [...cells, 'end']);
      const text = writeTable([['Name', 'Company', 'Title', 'Notes'], ...kept]);
      const read = readTable(text, { knownColumns: ['Name', 'Company', 'Title', 'Notes'] });
      expect(read.rows.map(({ cells }) => cells.map(unguarded))).toEqual(kept);
    }),
  );
});
