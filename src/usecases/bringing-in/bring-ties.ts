/** Writes what passed between the seeker and each person; an archive never makes a count smaller. Method: M3. */
import { type Image, imageOf } from '#store/images.ts';
import type { NewRow, Writing } from '#store/kernel/store.ts';
import { type Stamp, tieRow } from './new-rows.ts';
import { changedTie, largerTie, type Nameable, tiesByPerson } from './plan-ties.ts';
import type { Batch } from './weigh-batch.ts';

export async function bringTies(
  writing: Writing,
  batch: Batch,
  people: Iterable<Nameable>,
  stamp: Stamp,
): Promise<readonly Image[]> {
  if (batch.ties.length === 0) return [];
  const known = new Map((await writing.all('ties', 'with')).map((row) => [row.id, row]));
  const fresh: NewRow<'ties'>[] = [];
  const patches: (Partial<NewRow<'ties'>> & { id: string })[] = [];
  const images: Image[] = [];
  for (const [personId, tie] of tiesByPerson(batch.ties, people)) {
    const row = known.get(personId);
    if (!row) {
      fresh.push(tieRow(personId, tie, stamp));
      continue;
    }
    const patch = changedTie(row, largerTie(row, tie));
    if (Object.keys(patch).length === 0) continue;
    patches.push({ ...patch, changed_at: stamp.now, id: personId });
    images.push(imageOf('ties', row, patch, stamp.now));
  }
  await writing.addAll('ties', fresh);
  await writing.changeAll('ties', patches);
  return images;
}
