/** One batch from everything dropped: archives and address books as they are, lists with the columns she chose. Method: M3. */
import type { FileReport, IncomingBatch } from '#domain/people/incoming.ts';
import { ok, type Result } from '#domain/result.ts';
import {
  type DropOptions,
  type DropProblem,
  type DroppedFile,
  type DropReading,
  readDrop,
} from '#formats/read-drop.ts';
import { type OpenList, openList } from '#formats/tables/open-list.ts';
import type { ListChoice } from './drop-words.ts';

/** Reads the drop; the lists named in `choices` are read by those columns instead of the guessed ones. */
export async function gatherDrop(
  files: readonly DroppedFile[],
  choices: ReadonlyMap<string, ListChoice>,
  options: DropOptions,
): Promise<Result<DropReading, DropProblem>> {
  const guessed = files.filter((file) => !choices.has(file.name));
  const chosen = files.filter((file) => choices.has(file.name));
  const read = guessed.length === 0 ? ok(nothingRead(files)) : await readDrop(guessed, options);
  if (!read.ok) return read;
  return ok(chosen.reduce((whole, file) => withList(whole, file, choices.get(file.name)), read.value));
}

/** The lists among the dropped files whose columns can be shown and changed; those inside an archive are read as guessed. */
export function listsIn(files: readonly DroppedFile[], reports: readonly FileReport[]): ReadonlyMap<string, OpenList> {
  const kinds = new Map(reports.map((report) => [report.name, report.kind]));
  return new Map(
    files.flatMap(({ name, bytes }): [string, OpenList][] => {
      const list = kinds.get(name)?.endsWith('-table') ? openList(name, bytes) : null;
      return list === null ? [] : [[name, list]];
    }),
  );
}

function withList(whole: DropReading, file: DroppedFile, choice: ListChoice | undefined): DropReading {
  const list = choice && openList(file.name, file.bytes);
  if (!choice || !list) return whole;
  const { people, applications, organizations, rows, ghosts, problems } = list.read(choice.purpose, choice.columns);
  const report: FileReport = {
    name: file.name,
    kind: `${choice.purpose}-table`,
    rows,
    people: people.length,
    ghosts,
    problems,
  };
  return {
    ...whole,
    files: [...whole.files, report],
    batch: {
      ...whole.batch,
      people: [...whole.batch.people, ...people],
      applications: [...whole.batch.applications, ...applications],
      organizations: [...whole.batch.organizations, ...organizations],
    },
  };
}

function nothingRead(files: readonly DroppedFile[]): DropReading {
  const batch: IncomingBatch = {
    label: files.length > 1 ? `${files[0]?.name} and ${files.length - 1} more` : (files[0]?.name ?? ''),
    seeker: null,
    people: [],
    ties: [],
    positions: [],
    educations: [],
    applications: [],
    organizations: [],
    roles: [],
  };
  return { batch, files: [], messages: { people: 0, sent: 0, received: 0 } };
}
