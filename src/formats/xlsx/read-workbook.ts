/** Reads what surrounds the sheets of an .xlsx workbook: their names and places, shared texts, which styles are dates. */
import { isDateFormatCode, isDateFormatId } from './serial-to-day.ts';
import { walkXml, xmlAttribute } from './walk-xml.ts';

export interface Workbook {
  /** Visible sheets; `path` in lower case, as the zip names it. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly dateSystem: 1900 | 1904;
  /** There are sheets, and none of them is visible. */
  readonly allHidden: boolean;
}

/** The sheets in their order, as workbook.xml and its relations tell. */
export function readWorkbook(workbook: string, relations: string): Workbook {
  const targets = new Map<string, string>();
  walkXml(relations, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = xmlAttribute(attributes, 'Target').replaceAll('\\', '/').toLowerCase();
      targets.set(xmlAttribute(attributes, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    close: () => {},
    text: () => {},
  });
  const sheets: { name: string; path: string }[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let hidden = 0;
  walkXml(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(?:1|true)$/i.test(xmlAttribute(attributes, 'date1904'))) dateSystem = 1904;
      if (name !== 'sheet') return;
      if (/hidden/i.test(xmlAttribute(attributes, 'state'))) {
        hidden += 1;
        return;
      }
      const relation = /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? '';
      const path = targets.get(relation) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      sheets.push({ name: xmlAttribute(attributes, 'name'), path });
    },
    close: () => {},
    text: () => {},
  });
  return { sheets, dateSystem, allHidden: hidden > 0 && sheets.length === 0 };
}

/** The texts that cells point at, by number; rich text joined, reading aids left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inReadingAid = false;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') inReadingAid = true;
      else if (name === 't') inText = true;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescapeCharacters(current));
      else if (name === 'rPh') inReadingAid = false;
      else if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText && !inReadingAid) current += text;
    },
  });
  return strings;
}

/** The numbers of the cell styles that show a date. */
export function readDateStyles(xml: string): ReadonlySet<number> {
  const codes = new Map<number, string>();
  const dates = new Set<number>();
  let inCellFormats = false;
  let style = 0;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt')
        codes.set(Number(xmlAttribute(attributes, 'numFmtId')), xmlAttribute(attributes, 'formatCode'));
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const id = Number(xmlAttribute(attributes, 'numFmtId'));
        const code = codes.get(id);
        if (code === undefined ? isDateFormatId(id) : isDateFormatCode(code)) dates.add(style);
        style += 1;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text: () => {},
  });
  return dates;
}

/** Spreadsheets write a character that XML cannot hold as `_x000D_`. */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
