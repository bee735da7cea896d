/** Every reader of LinkedIn's own files. */
import type { FileReader } from '../file-reader.ts';
import { connectionsReader } from './connections.ts';
import { hintReaders } from './hint-readers.ts';
import { identifyLinkedIn, linkedInColumns } from './identify.ts';
import { messagesReader } from './messages.ts';
import { phoneBookReader } from './phone-book.ts';
import { seekerReaders } from './seeker-readers.ts';
import { tieReaders } from './tie-readers.ts';

/** What nothing here needs. Its head was looked at to know it; the rest stays closed. */
export const skippedReader: FileReader = {
  kind: 'linkedin-skipped',
  knownColumns: linkedInColumns,
  recognizes: (file) => identifyLinkedIn(file.name, file.headTable.header) === 'linkedin-skipped',
  read: () => ({ rows: 0, peopleCount: 0, ghosts: 0, problems: [] }),
};

/** In the order in which they must be read: what tells who the seeker is comes before her messages. */
export const linkedInReaders: readonly FileReader[] = [
  ...seekerReaders,
  ...tieReaders,
  connectionsReader,
  messagesReader,
  ...hintReaders,
  phoneBookReader,
  skippedReader,
];
