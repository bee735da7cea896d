/** Every kind of file that can be brought in; the first that recognizes a file reads it. */
import type { FileReader } from './file-reader.ts';
import { linkedInReaders } from './linkedin/linkedin-readers.ts';
import { tableReaders } from './tables/table-readers.ts';
import { vcardReader } from './vcard/vcard-reader.ts';
import { xlsxReaderOver } from './xlsx/xlsx-reader.ts';

/** Readers of text; those that know their file for sure come before those that guess. */
const textReaders: readonly FileReader[] = [vcardReader, ...linkedInReaders, ...tableReaders];

export const fileReaders: readonly FileReader[] = [xlsxReaderOver(textReaders), ...textReaders];
