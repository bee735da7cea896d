/** What is kept of joined people, so that they can be known again and taken apart. */
import type { Cells, Image } from './images.ts';
import type { KnownRow } from './imports.ts';
import type { Reading, Row } from './kernel/store.ts';

/** Everything needed to take a join back, in the order it was done. */
export interface MergeJournal {
  readonly images: readonly Image[];
}

export function readJournal(row: Row<'merges'>): MergeJournal {
  // Written by mergePeople alone.
  return JSON.parse(row.journal) as MergeJournal;
}

/** People who were joined into another, under the id of the one that was kept: a later import knows them again. */
export async function listJoinedAway(reading: Reading): Promise<readonly KnownRow[]> {
  const merges = await reading.from('merges').selectAll().where('undone_at', 'is', null).execute();
  const keptBy = new Map(merges.map((merge) => [merge.gone_person_id, merge.kept_person_id]));
  return merges.flatMap((merge) => {
    const gone = readJournal(merge).images.find(
      (image) => image.table === 'people' && image.id === merge.gone_person_id && image.after === null,
    );
    return gone?.before ? [{ ...knownFromCells(gone.before), id: lastKept(merge.kept_person_id, keptBy) }] : [];
  });
}

/** The one who is there now, when the kept person was later joined into somebody else. */
function lastKept(id: string, keptBy: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let now = id;
  for (let next = keptBy.get(now); next !== undefined && !seen.has(next); next = keptBy.get(now)) {
    seen.add(next);
    now = next;
  }
  return now;
}

function knownFromCells(cells: Cells): KnownRow {
  const text = (name: string) => String(cells[name] ?? '');
  return {
    id: text('id'),
    name: text('name'),
    organization: text('organization'),
    title: text('title'),
    name_key: text('name_key'),
    employer_key: text('employer_key'),
    profile_key: text('profile_key'),
    email: text('email'),
    other_emails: text('other_emails'),
    import_hash: text('import_hash'),
    deleted_at: null,
  };
}
