/** Reads the sheets of an .xlsx workbook as rows of text; date cells become days. */
import type { FileProblem } from '#domain/people/incoming.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { openZip } from '../archive/open-zip.ts';
import { readSheetRows, type SheetRow } from './read-sheet-rows.ts';
import { readDateStyles, readSharedStrings, readWorkbook } from './read-workbook.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** What a workbook may hold unpacked, in bytes: beyond is refused before anything is unpacked. */
const unpackedLimit = 256 * 1024 * 1024;
const neededParts =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i;

const tooLarge: FileProblem = {
  line: 0,
  kind: 'too-large',
  sentence: 'This workbook is too large unpacked. Save the sheet you need as CSV.',
};
const unreadable: FileProblem = {
  line: 0,
  kind: 'unreadable-workbook',
  sentence: 'This workbook is damaged or locked. Open it, save it again as .xlsx or CSV, and try once more.',
};

/** Whether the first bytes are those of a workbook: a zip whose first entries are named as Office names them, and none belongs to a text or slides. */
export function isWorkbookHead(head: Uint8Array): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b || head[2] !== 3 || head[3] !== 4) return false;
  let names = '';
  for (let at = 0; at + 30 < head.length; at++) {
    if (head[at] !== 0x50 || head[at + 1] !== 0x4b || head[at + 2] !== 3 || head[at + 3] !== 4) continue;
    const length = (head[at + 26] ?? 0) + 256 * (head[at + 27] ?? 0);
    names += `${new TextDecoder().decode(head.subarray(at + 30, at + 30 + Math.min(length, 300)))}\n`;
  }
  return (
    /^(?:\[Content_Types\]\.xml|_rels\/\.rels|\/?xl[/\\].*)$/m.test(names) && !/^\/?(?:word|ppt)[/\\]/m.test(names)
  );
}

/** Whether the bytes are an old binary Excel file, or one locked with a password: neither can be read here. */
export function isOldExcel(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

/** Every sheet that holds something, in the workbook's order. Problems: `too-large`, `unreadable-workbook`. */
export function readXlsx(bytes: Uint8Array): Result<readonly Sheet[], FileProblem> {
  const opened = openZip(bytes);
  if (!opened.ok)
    return fail(opened.problem.kind === 'damaged' || opened.problem.kind === 'encrypted' ? unreadable : tooLarge);
  const needed = opened.value.filter(({ name }) => neededParts.test(partName(name)));
  if (needed.reduce((sum, { size }) => sum + size, 0) > unpackedLimit) return fail(tooLarge);
  const texts = new Map<string, string>();
  for (const entry of needed) {
    const part = entry.bytes();
    if (part.ok) texts.set(partName(entry.name).toLowerCase(), new TextDecoder().decode(part.value));
  }
  const workbook = readWorkbook(texts.get('xl/workbook.xml') ?? '', texts.get('xl/_rels/workbook.xml.rels') ?? '');
  const listed = workbook.sheets.filter(({ path }) => texts.has(path));
  const paths = listed.length > 0 || workbook.allHidden ? listed : unlisted(texts);
  if (paths.length === 0 && !workbook.allHidden) return fail(unreadable);
  const strings = readSharedStrings(texts.get('xl/sharedstrings.xml') ?? '');
  const dateStyles = readDateStyles(texts.get('xl/styles.xml') ?? '');
  const sheets = paths.map(({ name, path }) => ({
    name,
    rows: readSheetRows(texts.get(path) ?? '', { strings, dateStyles, dateSystem: workbook.dateSystem }),
  }));
  return ok(sheets.filter(({ rows }) => rows.length > 0));
}

function unlisted(texts: ReadonlyMap<string, string>): readonly { name: string; path: string }[] {
  const paths = [...texts.keys()].filter((path) => path.startsWith('xl/worksheets/')).sort();
  return paths.map((path, i) => ({ name: `Sheet${i + 1}`, path }));
}

function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '');
}
