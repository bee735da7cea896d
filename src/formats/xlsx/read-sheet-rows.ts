/** Reads the cells of one sheet of an .xlsx workbook, row by row, as text. */
import { unescapeCharacters } from './read-workbook.ts';
import { serialToDay } from './serial-to-day.ts';
import { walkXml, xmlAttribute } from './walk-xml.ts';

export interface SheetRow {
  /** 1-based number of the row in the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface SheetSettings {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly dateSystem: 1900 | 1904;
}

/** Columns beyond this are left out: no list of people has them, a damaged file might. */
const columnLimit = 256;
/** Rows beyond this are left out (issue limit: a million rows). */
const rowLimit = 1_000_000;

/** The rows that hold something, in order. Numbers are written without exponents, errors (`#N/A`) are blank. */
export function readSheetRows(xml: string, settings: SheetSettings): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let line = 0;
  let cells: string[] = [];
  let column = 0;
  let kind = '';
  let style = 0;
  let value = '';
  let inCell = false;
  let inValue = false;
  let inReadingAid = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        const number = Number(xmlAttribute(attributes, 'r'));
        line = number > line && Number.isInteger(number) ? number : line + 1;
        cells = [];
        column = 0;
      } else if (name === 'c') {
        const place = columnOf(xmlAttribute(attributes, 'r'));
        column = place >= 0 ? place : column;
        kind = xmlAttribute(attributes, 't');
        style = Number(xmlAttribute(attributes, 's') || '0');
        value = '';
        inCell = true;
      } else if (name === 'rPh') inReadingAid = true;
      else if (inCell && (name === 'v' || name === 't')) inValue = true;
    },
    close: (name) => {
      if (name === 'c') {
        if (inCell && value !== '' && column < columnLimit) {
          while (cells.length < column) cells.push('');
          cells[column] = cellText(value, kind, style, settings);
        }
        inCell = false;
        column += 1;
      } else if (name === 'row') {
        if (rows.length < rowLimit && cells.some((cell) => cell !== '')) rows.push({ line, cells });
        cells = [];
      } else if (name === 'rPh') inReadingAid = false;
      else if (name === 'v' || name === 't') inValue = false;
    },
    text: (text) => {
      if (inValue && !inReadingAid) value += text;
    },
  });
  return rows;
}

function cellText(value: string, kind: string, style: number, settings: SheetSettings): string {
  if (kind === 's') return (settings.strings[Number(value)] ?? '').trim();
  if (kind === 'inlineStr' || kind === 'str') return unescapeCharacters(value).trim();
  if (kind === 'e') return '';
  if (kind === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
  if (kind === 'd')
    return value
      .trim()
      .replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '')
      .replace('T', ' ');
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value.trim();
  if (settings.dateStyles.has(style)) return serialToDay(number, settings.dateSystem) ?? plainNumber(number);
  return plainNumber(number);
}

function plainNumber(number: number): string {
  if (Number.isSafeInteger(number)) return number.toFixed(0);
  return String(Number.parseFloat(number.toPrecision(15)));
}

/** `C7` is 2; -1 when the place is not written. */
function columnOf(place: string): number {
  const letters = /^([A-Z]{1,3})\d*$/i.exec(place)?.[1]?.toUpperCase();
  if (!letters) return -1;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
