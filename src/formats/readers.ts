/** Every kind of file that can be brought in; the first that recognizes a file reads it. */
import type { FileReader } from './file-reader.ts';

export const fileReaders: readonly FileReader[] = [];
