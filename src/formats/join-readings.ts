/** Puts what the files of a drop gave into one batch. */
import type { FileReport, IncomingBatch, IncomingPerson, IncomingTie } from '#domain/people/incoming.ts';
import type { SourceFile } from './archive/gather-files.ts';
import type { FileReading } from './file-reader.ts';
import { foldDuplicates } from './linkedin/fold-duplicates.ts';
import { joinTies } from './linkedin/tie.ts';
import type { DropReading } from './read-drop.ts';

export interface ReadFile {
  readonly source: SourceFile;
  readonly reading: FileReading | null;
  readonly report: FileReport;
}

interface ArchiveSum {
  readonly ties: readonly IncomingTie[];
  readonly sent: number;
  readonly received: number;
}

/** Within one archive counts add up; two archives of one person tell the same story twice, so the fuller one counts. */
export function joinReadings(label: string, read: readonly ReadFile[]): Pick<DropReading, 'batch' | 'messages'> {
  const readings = read.flatMap(({ reading }) => (reading ? [reading] : []));
  const sums = [...groupByArchive(read).values()].map(sumOfArchive);
  const all = <T>(of: (reading: FileReading) => readonly T[] | undefined): readonly T[] =>
    readings.flatMap((reading) => of(reading) ?? []);
  const seeker = seekerOf(readings);
  const ties = joinTies(
    sums.flatMap((sum) => sum.ties),
    'fuller',
  ).filter((tie) => tie.profileKey === '' || tie.profileKey !== seeker?.profileKey);
  const batch: IncomingBatch = {
    label,
    seeker,
    people: foldLinkedIn(all((reading) => reading.people)),
    ties,
    positions: unique(all((reading) => reading.positions)),
    educations: unique(all((reading) => reading.educations)),
    applications: unique(all((reading) => reading.applications)),
    organizations: unique(all((reading) => reading.organizations)),
    roles: unique(all((reading) => reading.roles)),
  };
  const messages = {
    people: ties.filter((tie) => tie.messages !== null).length,
    sent: Math.max(0, ...sums.map((sum) => sum.sent)),
    received: Math.max(0, ...sums.map((sum) => sum.received)),
  };
  return { batch, messages };
}

function groupByArchive(read: readonly ReadFile[]): ReadonlyMap<string, readonly FileReading[]> {
  const groups = new Map<string, FileReading[]>();
  for (const { source, reading } of read) {
    if (!reading) continue;
    const folder = source.name.slice(0, source.name.lastIndexOf('/') + 1).replace(/(^|\/)Jobs\/$/i, '$1');
    const copy = / copy(?: \d+)?(?=\.\w+$)| ?\(\d+\)(?=\.\w+$)/i.exec(source.name)?.[0] ?? '';
    const key = `${source.archive}|${folder}|${copy}`;
    groups.set(key, [...(groups.get(key) ?? []), reading]);
  }
  return groups;
}

function sumOfArchive(readings: readonly FileReading[]): ArchiveSum {
  const total = (of: (messages: { sent: number; received: number }) => number): number =>
    readings.reduce((sum, { messages }) => sum + (messages ? of(messages) : 0), 0);
  return {
    ties: joinTies(
      readings.flatMap((reading) => reading.ties ?? []),
      'sum',
    ),
    sent: total(({ sent }) => sent),
    received: total(({ received }) => received),
  };
}

/** Name and headline from the profile, the profile's address from whatever file knows it. */
function seekerOf(readings: readonly FileReading[]): IncomingBatch['seeker'] {
  const told = readings.flatMap(({ seeker }) => (seeker ? [seeker] : []));
  if (told.length === 0) return null;
  const first = (of: (seeker: { name: string; headline: string; profileKey: string }) => string): string =>
    told.map(of).find((text) => text !== '') ?? '';
  return { name: first((s) => s.name), headline: first((s) => s.headline), profileKey: first((s) => s.profileKey) };
}

/** Connections in two files are one person; other lists keep their rows, and joining them is for the seeker to see and decide. */
function foldLinkedIn(people: readonly IncomingPerson[]): readonly IncomingPerson[] {
  const own = people.filter((person) => person.source === 'linkedin');
  return [...foldDuplicates(own).people, ...people.filter((person) => person.source !== 'linkedin')];
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
