/** Opens a file of a drop as far as it takes to know what it is. */
import type { SourceFile } from './archive/gather-files.ts';
import { readTable } from './csv/read-table.ts';
import { zipRefused } from './drop-problems.ts';
import type { FoundFile } from './file-reader.ts';
import { allKnownColumns } from './known-columns.ts';
import { ReadingStopped } from './reading-context.ts';
import { decodeText } from './text/decode.ts';

const headLength = 64 * 1024;
/** Workbooks and pictures are not searched for a table. */
const tableLength = 64 * 1024;

/** Null when not even its beginning can be unpacked. The whole file is unpacked only when a reader asks. */
export function findFile(source: SourceFile): FoundFile | null {
  const opened = source.head(headLength);
  if (!opened.ok && opened.problem.kind === 'lies') throw lie(source.name);
  if (!opened.ok) return null;
  const head = source.size > opened.value.length ? withoutHalfLetter(opened.value) : opened.value;
  const headText = decodeText(head).text;
  let damaged = false;
  return {
    name: source.name,
    size: source.size,
    head,
    headText,
    headTable: readTable(isBinary(head) ? '' : headText.slice(0, tableLength), { knownColumns: allKnownColumns() }),
    bytes: () => bytesOf(source),
    text() {
      const decoded = decodeText(bytesOf(source));
      damaged = decoded.damaged;
      return decoded.text;
    },
    isDamaged: () => damaged,
  };
}

/** Thrown where a reader asks for bytes that do not unpack; told beside the file's name. */
export class FileDamaged extends Error {
  override readonly name = 'damaged in the archive';
}

export function bytesOf(source: SourceFile): Uint8Array {
  const bytes = source.bytes();
  if (!bytes.ok && bytes.problem.kind === 'lies') throw lie(source.name);
  if (!bytes.ok) throw new FileDamaged(bytes.problem.kind);
  return bytes.value;
}

function lie(name: string): ReadingStopped {
  return new ReadingStopped(zipRefused(name, { kind: 'bomb' }));
}

/** A letter cut in two at the end would make the whole head look like another encoding. */
function withoutHalfLetter(head: Uint8Array): Uint8Array {
  let end = head.length;
  while (end > 0 && end > head.length - 4 && (head[end - 1] ?? 0) >= 0x80) end--;
  return head.subarray(0, end);
}

/** Zeros in text without UTF-16's pattern: a picture, a workbook, a program. */
function isBinary(head: Uint8Array): boolean {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isWide) return false;
  let zeros = 0;
  for (const byte of head.subarray(0, 4096)) if (byte === 0) zeros++;
  return zeros > 0 && zeros < Math.min(head.length, 4096) * 0.3;
}
