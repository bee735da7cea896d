/** What every reader of foreign files promises, so that any number of kinds can be dropped together. */
import type { Day } from '#domain/day.ts';
import type { FileProblem, IncomingBatch } from '#domain/people/incoming.ts';
import type { Table, TableCursor } from './csv/read-table.ts';

/** A file within a drop, opened as far as each step needs. Ask for the bytes only to read it: they are unpacked anew each time. */
export interface FoundFile {
  /** As dropped; within an archive with its folder, e.g. `Jobs/Saved Jobs.csv`. */
  readonly name: string;
  /** In bytes, unpacked. */
  readonly size: number;
  /** The first bytes, at most 64 KB: enough to know what it is. */
  readonly head: Uint8Array;
  /** The head as text. Binary files give odd text, never an error. */
  readonly headText: string;
  /** The head as a table, its header found by the columns that any reader knows. */
  readonly headTable: Table;
  /** All bytes. */
  bytes(): Uint8Array;
  /** All of it as text, decoded from whatever encoding. */
  text(): string;
  /** Whether decoding lost letters; asked after `text`. */
  isDamaged?(): boolean;
}

export interface ReadContext {
  /** Whether the seeker ticked the phone book that LinkedIn once synced. */
  readonly phoneBook: boolean;
  readonly today: Day;
  /** The seeker as other files of the same drop told, '' when they did not; files that tell are read first. */
  readonly seekerName: string;
  readonly seekerKey: string;
  /** Opens the file as a table: header by `knownColumns`, or by the columns of all readers when none are given. */
  openTable(file: FoundFile, knownColumns?: readonly string[]): TableCursor;
  /** Call every few thousand rows: counts them against the limit, tells progress, lets a cancel through. */
  step(rowsSinceLast: number, done: number): Promise<void>;
}

/** What one file gave. Anything left out is none. */
export interface FileReading extends Partial<Omit<IncomingBatch, 'label'>> {
  /** Data records that are not wholly blank. */
  readonly rows: number;
  /** Records with a name (of messages: people written with). */
  readonly peopleCount: number;
  /** Records with nothing but a date. */
  readonly ghosts: number;
  readonly problems: readonly FileProblem[];
  /** Only where another kind turns out on reading than was recognized. */
  readonly kind?: string;
  /** Messages that count for at least one person: by the seeker, and to her. */
  readonly messages?: { readonly sent: number; readonly received: number };
}

export interface FileReader {
  /** `linkedin-connections`, `google-contacts`, `vcard`, ... */
  readonly kind: string;
  /** Names of columns that make a header of this kind findable below a preamble. */
  readonly knownColumns: readonly string[];
  /** Looks at the head only; the first reader in the list that says yes reads the file. */
  recognizes(file: FoundFile): boolean;
  /** Never throws for what stands in the file; what cannot be read is a problem with its line. */
  read(file: FoundFile, context: ReadContext): Promise<FileReading> | FileReading;
}
