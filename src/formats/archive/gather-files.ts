/** Lays out everything in a drop as single files: loose ones, and those within archives, also archives within archives. */
import { fail, ok, type Result } from '#domain/result.ts';
import { type DropProblem, tooMuch, zipRefused } from '../drop-problems.ts';
import { isSystemFile, isZip, openZip, type ZipEntry, zipLimits } from './open-zip.ts';
import type { UnpackFailure } from './unpack-entry.ts';

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SourceFile {
  readonly name: string;
  /** The archive it lies in, '' for none: files of one archive belong together, two archives may hold the same. */
  readonly archive: string;
  readonly size: number;
  head(limit: number): Result<Uint8Array, UnpackFailure>;
  bytes(): Result<Uint8Array, UnpackFailure>;
}

/** A file that could not even be opened, with the reason; the others are read all the same. */
export interface UnopenedFile {
  readonly name: string;
  readonly problem: DropProblem;
}

export interface GatheredFiles {
  readonly files: readonly SourceFile[];
  readonly unopened: readonly UnopenedFile[];
}

/** `.zip.zip` is two; more than this is nobody's export. */
const deepest = 4;

/** Refuses the whole drop when an archive is a bomb or all is too much; one damaged archive among other files is told and left out. */
export function gatherFiles(dropped: readonly DroppedFile[]): Result<GatheredFiles, DropProblem> {
  const gathering = new Gathering(dropped.filter((file) => !isSystemFile(file.name)).length > 1);
  for (const { name, bytes } of dropped) {
    const problem = gathering.add(looseFile(name, bytes), '', '', 1);
    if (problem) return fail(problem);
  }
  return ok({ files: gathering.files, unopened: gathering.unopened });
}

function looseFile(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name: name.replaceAll('\\', '/'),
    size: bytes.length,
    head: (limit) => ok(bytes.subarray(0, limit)),
    bytes: () => ok(bytes),
  };
}

class Gathering {
  readonly files: SourceFile[] = [];
  readonly unopened: UnopenedFile[] = [];
  private total = 0;
  private readonly hasMany: boolean;

  constructor(hasMany: boolean) {
    this.hasMany = hasMany;
  }

  add(entry: ZipEntry, folder: string, archive: string, depth: number): DropProblem | null {
    if (isSystemFile(entry.name)) return null;
    const name = folder + entry.name;
    this.total += entry.size;
    if (this.total > zipLimits.unpacked) return tooMuch;
    const head = entry.head(4);
    if (!head.ok || !(isZip(head.value) || /\.zip$/i.test(entry.name))) {
      this.files.push({ name, archive, size: entry.size, head: entry.head, bytes: entry.bytes });
      return null;
    }
    return this.addArchive(entry, name, archive, depth);
  }

  private addArchive(entry: ZipEntry, name: string, archive: string, depth: number): DropProblem | null {
    const unpacked = entry.bytes();
    const opened = unpacked.ok && isZip(unpacked.value) ? openZip(unpacked.value) : null;
    if (opened?.ok && isOneDocument(opened.value)) {
      this.files.push({ name, archive, size: entry.size, head: entry.head, bytes: entry.bytes });
      return null;
    }
    if (!opened?.ok || depth > deepest) {
      const because = unpacked.ok ? 'it is not a zip archive' : 'it is damaged';
      const problem = zipRefused(name, opened && !opened.ok ? opened.problem : { kind: 'damaged', because });
      if (problem.kind === 'archiveBomb' || (!this.hasMany && this.files.length === 0)) return problem;
      this.unopened.push({ name, problem });
      return null;
    }
    // A lone archive needs no prefix: its files are told by their own names.
    const folder =
      this.hasMany || opened.value.length === 0 || archive !== '' ? prefixOf(name, opened.value, this.hasMany) : '';
    for (const inner of opened.value) {
      const problem = this.add(inner, folder, name, depth + 1);
      if (problem) return problem;
    }
    return null;
  }
}

/** `.zip.zip` adds nothing to the names; an archive beside other files does. */
function prefixOf(name: string, entries: readonly ZipEntry[], hasMany: boolean): string {
  const isWrapper = entries.length === 1 && /\.zip$/i.test(entries[0]?.name ?? '');
  if (isWrapper) return '';
  const isWrapped = !hasMany && /\.zip$/i.test(name) && !name.includes('/');
  return isWrapped ? '' : `${name}/`;
}

/** Workbooks and text documents are zips too, and are read as one file. */
function isOneDocument(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === '[Content_Types].xml' || name === 'mimetype');
}
