import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readTable } from '../csv/read-table.ts';
import type { FoundFile } from '../file-reader.ts';
import { tableReaders } from '../tables/table-readers.ts';
import { isOldExcel, isWorkbookHead, readXlsx } from './read-xlsx.ts';
import { serialToDay } from './serial-to-day.ts';
import { sheetToText, xlsxReaderOver } from './xlsx-reader.ts';

const styles =
  '<styleSheet><numFmts count="1"><numFmt numFmtId="165" formatCode="[$-409]d\\-mmm\\-yy;@"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>';
const strings =
  '<sst><si><t>Name</t></si><si><r><t>Jana </t></r><r><t xml:space="preserve">Novak</t></r><rPh><t>ヤナ</t></rPh></si><si><t>R&amp;D_x000D_</t></si></sst>';
const sheet =
  '<worksheet><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>Company</t></is></c><c r="C2" t="str"><v>Met on</v></c><c r="D2" t="inlineStr"><is><t>Phone</t></is></c></row>' +
  '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="s"><v>2</v></c><c r="C4" s="1"><v>45678</v></c><c r="D4"><v>1.5550100123E10</v></c></row>' +
  '<row r="5"><c r="C5" s="2"><v>45679.5</v></c><c r="D5" t="e"><v>#N/A</v></c></row></sheetData></worksheet>';

function workbook(parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="People" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': strings,
    'xl/worksheets/sheet1.xml': sheet,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

const rowsOf = (bytes: Uint8Array) => {
  const read = readXlsx(bytes);
  return read.ok ? read.value.map(({ name, rows }) => ({ name, rows })) : read.problem;
};

test('a workbook gives its rows with their numbers; dates are days, long numbers keep every digit, errors are blank', () => {
  expect(rowsOf(workbook())).toEqual([
    {
      name: 'People',
      rows: [
        { line: 2, cells: ['Name', 'Company', 'Met on', 'Phone'] },
        { line: 4, cells: ['Jana Novak', 'R&D', '2025-01-21', '15550100123'] },
        { line: 5, cells: ['', '', '2025-01-22 12:00:00', ''] },
      ],
    },
  ]);
});

test('a workbook counted from 1904 and one whose tags carry a prefix are read the same', () => {
  const prefixed = sheet.replace(/<(\/?)(\w)/g, '<$1x:$2');
  const book =
    '<x:workbook xmlns:r="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="P" r:id="rId7"/></x:sheets></x:workbook>';
  const read = readXlsx(workbook({ 'xl/workbook.xml': book, 'xl/worksheets/sheet1.xml': prefixed }));
  expect(read.ok && read.value[0]?.rows[1]?.cells[2]).toBe('2029-01-22');
});

test('hidden sheets and empty sheets say nothing', () => {
  const book = '<workbook xmlns:r="r"><sheets><sheet name="Old" state="hidden" r:id="rId7"/></sheets></workbook>';
  expect(rowsOf(workbook({ 'xl/workbook.xml': book, 'xl/worksheets/sheet1.xml': '<worksheet/>' }))).toEqual([]);
});

test('a workbook is known by its first bytes, an old or locked one too, a text document is neither', () => {
  expect(isWorkbookHead(workbook())).toBe(true);
  expect(isWorkbookHead(zipSync({ '[Content_Types].xml': strToU8(''), 'word/document.xml': strToU8('') }))).toBe(false);
  expect(isWorkbookHead(zipSync({ 'Connections.csv': strToU8('a') }))).toBe(false);
  expect(isOldExcel(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe(true);
});

test('a workbook that would unpack beyond the limit is refused before it is unpacked', () => {
  const bytes = workbook();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  }
  expect(rowsOf(bytes)).toMatchObject({ kind: 'too-large' });
});

test('a damaged workbook is answered with a sentence', () => {
  expect(rowsOf(workbook().slice(0, 300))).toMatchObject({ kind: 'unreadable-workbook' });
  expect(rowsOf(workbook({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c><v>1' }))).toEqual([]);
  expect(rowsOf(Uint8Array.from([0x50, 0x4b, 3, 4]))).toMatchObject({ kind: 'unreadable-workbook' });
});

test('a sheet becomes text in which each row keeps its line', () => {
  expect(
    sheetToText({
      name: 'S',
      rows: [
        { line: 2, cells: ['a', 'x\ny'] },
        { line: 4, cells: ['b'] },
      ],
    }),
  ).toBe('\na,x y\n\nb,');
});

test('the people in a workbook are read like those of any list', async () => {
  const bytes = workbook();
  const reader = xlsxReaderOver(tableReaders);
  const file: FoundFile = {
    name: 'people.xlsx',
    size: bytes.length,
    head: bytes,
    headText: '',
    headTable: readTable(''),
    bytes: () => bytes,
    text: () => '',
  };
  const reading = await reader.read(file, {
    phoneBook: false,
    today: '2026-11-22',
    seekerName: '',
    seekerKey: '',
    openTable: (opened, knownColumns = []) => {
      const { rows, ...table } = readTable(opened.text(), { knownColumns });
      let at = 0;
      return { ...table, next: () => rows[at++] ?? null, done: () => 1, problems: () => table.problems };
    },
    step: async () => {},
  });
  expect(reader.recognizes(file)).toBe(true);
  expect(reading).toMatchObject({ kind: 'people-table', rows: 2, peopleCount: 1, ghosts: 1 });
  expect(reading.people?.[0]).toMatchObject({
    name: 'Jana Novak',
    organization: 'R&D',
    connectedOn: '2025-01-21',
    line: 4,
  });
});

test('day numbers follow the calendar that spreadsheets use', () => {
  expect(serialToDay(61, 1900)).toBe('1900-03-01');
  expect(serialToDay(1, 1900)).toBe('1900-01-01');
  expect(serialToDay(0, 1904)).toBe('1904-01-01');
  expect(serialToDay(0.5, 1900)).toBe('12:00:00');
  expect(serialToDay(-1, 1900)).toBeNull();
  expect(serialToDay(Number.NaN, 1900)).toBeNull();
});

test('law: a workbook with any bytes changed, or any text for a sheet, gives an answer', () => {
  const whole = workbook();
  const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const bytes = whole.slice();
      for (const { at, to } of changes) bytes[at] = to;
      expect(readXlsx(bytes)).toHaveProperty('ok');
    }),
  );
  const piece = fc.constantFrom(
    '<row r="1">',
    '</row>',
    '<c r="XFD9" t="s">',
    '<c t="d">',
    '</c>',
    '<v>',
    '</v>',
    '9',
    '-1',
    '<!--',
    ']]>',
    '<![CDATA[',
    '&#x110000;',
    '&amp',
    '<',
    '>',
    '<is><t>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(readXlsx(workbook({ 'xl/worksheets/sheet1.xml': pieces.join('') }))).toHaveProperty('ok', true);
    }),
    { numRuns: 60 },
  );
});
