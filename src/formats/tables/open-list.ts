/** Opens one table so that its guessed columns can be shown, changed and read again before anything is brought in. */
import { readTable } from '../csv/read-table.ts';
import { decodeText } from '../text/decode.ts';
import { isWorkbookHead, readXlsx } from '../xlsx/read-xlsx.ts';
import { sheetToText } from '../xlsx/xlsx-reader.ts';
import type { ColumnGuess, TableGuess, TablePurpose } from './guess-columns.ts';
import { legacyEncoding } from './legacy-encoding.ts';
import { namesInHeaders, recognizeTable } from './recognize-table.ts';
import { type TableBatch, tableToBatch } from './table-to-batch.ts';

export interface OpenList {
  /** As written; column numbers in the guess count from 0 here. Blank names where the list has no header line. */
  readonly header: readonly string[];
  /** The first rows, to show beside the columns. */
  readonly sample: readonly (readonly string[])[];
  readonly guess: TableGuess;
  /** What the list brings with these columns; call it as often as they change. */
  read(purpose: TablePurpose, columns: readonly Pick<ColumnGuess, 'field' | 'index'>[]): TableBatch;
}

const sampleSize = 8;

/** The list in the file, of a workbook the first sheet that is one; null when it is none or an address book whose columns are known for sure. */
export function openList(name: string, bytes: Uint8Array): OpenList | null {
  for (const text of textsOf(bytes)) {
    const table = readTable(text, { knownColumns: namesInHeaders });
    const found = recognizeTable(table, name);
    if (!found?.guess) continue;
    const { guess, records } = found;
    const hasHeader = records.length === table.rows.length;
    return {
      header: hasHeader ? table.header : table.header.map(() => ''),
      sample: records.slice(0, sampleSize).map(({ cells }) => cells),
      guess,
      read: (purpose, columns) => tableToBatch({ file: name, rows: records }, purpose, columns),
    };
  }
  return null;
}

function textsOf(bytes: Uint8Array): readonly string[] {
  const head = bytes.subarray(0, 64 * 1024);
  if (isWorkbookHead(head)) {
    const sheets = readXlsx(bytes);
    return sheets.ok ? sheets.value.map(sheetToText) : [];
  }
  const encoding = legacyEncoding(head);
  return [encoding ? new TextDecoder(encoding).decode(bytes) : decodeText(bytes).text];
}
