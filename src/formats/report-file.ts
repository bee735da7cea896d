/** Says of each file in a drop what it turned out to be and what was found odd. */
import type { FileProblem, FileReport } from '#domain/people/incoming.ts';
import type { SourceFile } from './archive/gather-files.ts';
import type { FileReading } from './file-reader.ts';

/** A file that gave nothing. */
export function notRead(name: string, ...problems: readonly FileProblem[]): FileReport {
  return { name, kind: 'unknown', rows: 0, people: 0, ghosts: 0, problems };
}

export function reportOf(name: string, kind: string, reading: FileReading, isDamaged: boolean): FileReport {
  const { rows, peopleCount, ghosts } = reading;
  const odd: readonly FileProblem[] = isDamaged ? [damagedLetters] : [];
  return {
    name,
    kind: reading.kind ?? kind,
    rows,
    people: peopleCount,
    ghosts,
    problems: [...odd, ...reading.problems],
  };
}

const damagedLetters: FileProblem = {
  line: 0,
  kind: 'damaged-letters',
  sentence: 'Some letters in this file were lost before it came here; names that hold them show a �.',
};

/** A file that no reader knows, or that does not even unpack. */
export function problemOf(source: SourceFile): FileReport {
  const head = source.head(1);
  if (!head.ok) return notRead(source.name, { line: 0, kind: 'damaged', sentence: damagedSentence(head.problem.kind) });
  if (source.size === 0) return notRead(source.name, { line: 0, kind: 'empty', sentence: 'This file is empty.' });
  const sentence = 'Nothing in this file looks like a list of people, so it was left out.';
  return notRead(source.name, { line: 0, kind: 'not-recognized', sentence });
}

function damagedSentence(kind: 'damaged' | 'lies' | 'unknownMethod'): string {
  return kind === 'unknownMethod'
    ? 'This file is packed in a way that is not read here; unpack the archive yourself and choose the file.'
    : 'This file is damaged inside the archive and was left out.';
}
