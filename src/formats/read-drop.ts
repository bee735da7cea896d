/** Reads whatever a seeker drops: an archive, a folder, loose files, any mixture; all of it on her own machine. */
import type { Day } from '#domain/day.ts';
import type { FileReport, IncomingBatch } from '#domain/people/incoming.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { crc32 } from './archive/crc32.ts';
import { type DroppedFile, gatherFiles, type SourceFile } from './archive/gather-files.ts';
import { cancelled, type DropProblem, nothingDropped } from './drop-problems.ts';
import type { FileReader, FileReading, FoundFile } from './file-reader.ts';
import { findFile } from './find-file.ts';
import { joinReadings, type ReadFile } from './join-readings.ts';
import { isNeverOpened, isNotNeeded, isNotNeededAlone } from './linkedin/identify.ts';
import { skippedReader } from './linkedin/linkedin-readers.ts';
import { fileReaders } from './readers.ts';
import { ReadingStopped, readingContext, type Seeker } from './reading-context.ts';
import { notRead, problemOf, reportOf } from './report-file.ts';

export type { DroppedFile } from './archive/gather-files.ts';
export type { DropProblem } from './drop-problems.ts';

export interface DropOptions {
  /** Whether to read the phone book that LinkedIn once synced. */
  readonly phoneBook: boolean;
  readonly today: Day;
  /** 0 to 1, never falling, and what is being done, as a sentence without a stop. */
  onProgress?(done: number, sentence: string): void;
  isCancelled?(): boolean;
  /** Awaited every few thousand rows; let it wait for the next task where a cancel arrives as a message. */
  pause?(): Promise<void>;
}

export interface DropReading {
  readonly batch: IncomingBatch;
  /** One for each file within, in the order found. */
  readonly files: readonly FileReport[];
  /** People written with, and the messages that count for at least one of them. */
  readonly messages: { readonly people: number; readonly sent: number; readonly received: number };
}

interface Step {
  readonly source: SourceFile;
  readonly file: FoundFile | null;
  readonly reader: FileReader | null;
  readonly order: number;
}

/** Never rejects for what the files hold. Refused as a whole: archives that are damaged, locked, too large or made to do harm, and more than 1,000,000 rows. */
export async function readDrop(
  dropped: readonly DroppedFile[],
  options: DropOptions,
): Promise<Result<DropReading, DropProblem>> {
  options.onProgress?.(0, 'Opening the files');
  const gathered = gatherFiles(dropped);
  if (!gathered.ok) return gathered;
  const { files: sources, unopened } = gathered.value;
  if (sources.length === 0 && unopened.length === 0) return fail(nothingDropped);
  try {
    const steps = recognizeAll(sources, options);
    const read = await readAll(steps, options);
    const reports = sources.map((source) => read.find((one) => one.source === source)?.report ?? notRead(source.name));
    const refused = unopened.map(({ name, problem }) =>
      notRead(name, { line: 0, kind: problem.kind, sentence: problem.sentence }),
    );
    options.onProgress?.(1, 'Everything is read');
    return ok({ ...joinReadings(labelOf(dropped), read), files: [...reports, ...refused] });
  } catch (error) {
    if (error instanceof ReadingStopped) return fail(error.problem);
    throw error;
  }
}

/** Looks at the head of every file; those that tell who the seeker is come first. */
function recognizeAll(sources: readonly SourceFile[], options: DropOptions): readonly Step[] {
  const seen = sources.map((source) => {
    if (options.isCancelled?.()) throw new ReadingStopped(cancelled);
    return isNeverOpened(source.name) ? null : findFile(source);
  });
  const isOfLinkedIn = (file: FoundFile | null): FileReader | undefined =>
    fileReaders.find((reader) => reader.kind.startsWith('linkedin-') && file !== null && reader.recognizes(file));
  const fromLinkedIn = seen.map(isOfLinkedIn);
  const hasLinkedIn = fromLinkedIn.some((reader) => reader !== undefined);
  const steps = sources.map((source, i): Step => {
    const file = seen[i] ?? null;
    const reader = readerFor(source, file, fromLinkedIn[i], hasLinkedIn);
    return { source, file, reader, order: reader === null ? fileReaders.length : fileReaders.indexOf(reader) };
  });
  return steps.sort((a, b) => a.order - b.order);
}

function readerFor(
  source: SourceFile,
  file: FoundFile | null,
  ofLinkedIn: FileReader | undefined,
  hasLinkedIn: boolean,
): FileReader | null {
  if (isNeverOpened(source.name)) return skippedReader;
  if (file === null) return null;
  if (ofLinkedIn) return ofLinkedIn;
  if (hasLinkedIn ? isNotNeeded(source.name) : isNotNeededAlone(source.name, file.headTable.header))
    return skippedReader;
  const other = fileReaders.find((reader) => reader.recognizes(file));
  return other ?? (isNotNeeded(source.name) ? skippedReader : null);
}

async function readAll(steps: readonly Step[], options: DropOptions): Promise<readonly ReadFile[]> {
  const context = readingContext(
    options,
    steps.reduce((sum, step) => sum + step.source.size, 0),
  );
  const seeker: Seeker = { name: '', key: '' };
  const seenBefore = new Map<string, string>();
  const read: ReadFile[] = [];
  for (const step of steps) {
    const { source, file, reader } = step;
    context.begin(source.name, source.size);
    const twin =
      reader === null || reader === skippedReader || file === null ? null : twinOf(source, reader, seenBefore, steps);
    if (twin !== null) {
      read.push({
        source,
        reading: null,
        report: { ...notRead(source.name, sameFile(twin)), kind: reader?.kind ?? 'unknown' },
      });
    } else if (file === null || reader === null) {
      read.push({
        source,
        reading: null,
        report: reader ? { ...notRead(source.name), kind: reader.kind } : problemOf(source),
      });
    } else {
      const reading = await readOne(reader, file, context.forFile(seeker));
      learnSeeker(seeker, reading);
      read.push({ source, reading, report: reportOf(source.name, reader.kind, reading, context.wasDamaged()) });
    }
    await context.end();
  }
  return read;
}

/** What stops a single file is told beside its name; only limits and a cancel stop the whole. */
async function readOne(
  reader: FileReader,
  file: FoundFile,
  context: Parameters<FileReader['read']>[1],
): Promise<FileReading> {
  try {
    return await reader.read(file, context);
  } catch (error) {
    if (error instanceof ReadingStopped || !(error instanceof Error)) throw error;
    const sentence = `This file could not be read to its end (${error.name}); nothing was taken from it.`;
    return {
      kind: 'unknown',
      rows: 0,
      peopleCount: 0,
      ghosts: 0,
      problems: [{ line: 0, kind: 'unreadable', sentence }],
    };
  }
}

/** The same file twice in one drop, as a folder beside its own archive, counts once. */
function twinOf(
  source: SourceFile,
  reader: FileReader,
  seenBefore: Map<string, string>,
  steps: readonly Step[],
): string | null {
  if (!steps.some((step) => step.source !== source && step.source.size === source.size && step.reader === reader))
    return null;
  const bytes = source.bytes();
  if (!bytes.ok || bytes.value.length === 0) return null;
  const mark = `${reader.kind} ${source.size} ${crc32(bytes.value)}`;
  const first = seenBefore.get(mark) ?? null;
  if (first === null) seenBefore.set(mark, source.name);
  return first;
}

function sameFile(first: string): { readonly line: number; readonly kind: string; readonly sentence: string } {
  return { line: 0, kind: 'same-file-twice', sentence: `This is the same file as ${first}, so it was taken once.` };
}

function learnSeeker(seeker: Seeker, reading: FileReading): void {
  seeker.name = seeker.name || (reading.seeker?.name ?? '');
  seeker.key = seeker.key || (reading.seeker?.profileKey ?? '');
}

function labelOf(dropped: readonly DroppedFile[]): string {
  const name = dropped[0]?.name ?? '';
  const first = dropped.length > 1 && name.includes('/') ? (name.split('/')[0] ?? name) : name;
  return dropped.length > 1 && first === name ? `${name} and ${dropped.length - 1} more` : first;
}
