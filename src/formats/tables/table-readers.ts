/** Brings address books and any other table into the registry of readers. */

import { readTable, type TableRow } from '../csv/read-table.ts';
import type { FileReader, FileReading, FoundFile, ReadContext } from '../file-reader.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { type FoundTable, namesInHeaders, recognizeTable, type TableKind } from './recognize-table.ts';

const rowsPerStep = 2000;
const kinds: readonly TableKind[] = [
  'google-contacts',
  'thunderbird-contacts',
  'outlook-contacts',
  'people-table',
  'organizations-table',
  'applications-table',
];

/** One reader a kind; each says yes only to its own. They come after all readers that know their file for sure. */
export const tableReaders: readonly FileReader[] = kinds.map((kind) => ({
  kind,
  knownColumns: namesInHeaders,
  recognizes: (file) => recognizedKind(file) === kind,
  read: (file, context) => readAnyTable(file, context, kind),
}));

/** The head is looked at once, not once a kind. */
const kindsSeen = new WeakMap<Uint8Array, { readonly kind: TableKind | null }>();

function recognizedKind(file: FoundFile): TableKind | null {
  const seen = kindsSeen.get(file.head);
  if (seen) return seen.kind;
  const encoding = legacyEncoding(file.head);
  const table = encoding
    ? readTable(new TextDecoder(encoding).decode(file.head), { knownColumns: namesInHeaders })
    : file.headTable;
  const kind = isBinary(file.head) ? null : (recognizeTable(table, file.name)?.kind ?? null);
  kindsSeen.set(file.head, { kind });
  return kind;
}

async function readAnyTable(file: FoundFile, context: ReadContext, kind: TableKind): Promise<FileReading> {
  const encoding = legacyEncoding(file.head);
  const cursor = context.openTable(encoding ? decodedAs(file, encoding) : file, namesInHeaders);
  const rows: TableRow[] = [];
  for (let row = cursor.next(); row; row = cursor.next()) {
    rows.push(row);
    if (rows.length % rowsPerStep === 0) await context.step(rowsPerStep, cursor.done());
  }
  await context.step(rows.length % rowsPerStep, 1);
  const table: FoundTable = {
    header: cursor.header,
    headerLine: cursor.headerLine,
    headerKnown: cursor.headerKnown,
    delimiter: cursor.delimiter,
    rows,
  };
  const found = recognizeTable(table, file.name);
  const odd = cursor.problems();
  if (!found) return { rows: rows.length, peopleCount: 0, ghosts: 0, problems: odd, kind: 'unknown' };
  const { people, applications, organizations } = found;
  const problems = [...odd, ...found.problems].toSorted((a, b) => a.line - b.line);
  const reading = {
    rows: found.rows,
    peopleCount: people.length,
    ghosts: found.ghosts,
    problems,
    people,
    applications,
    organizations,
  };
  return found.kind === kind ? reading : { ...reading, kind: found.kind };
}

function decodedAs(file: FoundFile, encoding: string): FoundFile {
  const { name, size, head, headText, headTable } = file;
  return {
    name,
    size,
    head,
    headText,
    headTable,
    bytes: () => file.bytes(),
    text: () => new TextDecoder(encoding).decode(file.bytes()),
  };
}

/** Pictures, programs and the like hold zero bytes next to each other; text in UTF-16 holds only single ones. */
function isBinary(head: Uint8Array): boolean {
  for (let i = 1; i < Math.min(head.length, 4096); i++) if (head[i] === 0 && head[i - 1] === 0) return true;
  return false;
}
