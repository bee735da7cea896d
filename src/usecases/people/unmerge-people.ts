/** Takes a join back: both people are as they were; what she wrote since stays with the one that was kept. Method: M3. */
import { fail, ok } from '#domain/result.ts';
import { takeBack } from '#store/images.ts';
import { readJournal } from '#store/merges.ts';
import { lookClosely } from '#store/search-cache.ts';
import type { UseCase } from '../use-case.ts';

export const unmergePeople: UseCase<'unmergePeople'> = ({ mergeId }, { store, now }) =>
  store.write(async (writing) => {
    const merge = await writing.one('merges', mergeId);
    if (!merge || merge.undone_at !== null) return fail({ kind: 'mergeNotFound', mergeId });
    await takeBack(writing, readJournal(merge).images, now);
    lookClosely(writing.owner);
    // The journal has served; keeping it would keep copies of what may later be forgotten.
    await writing.change('merges', mergeId, {
      undone_at: now,
      changed_at: now,
      journal: JSON.stringify({ images: [] }),
    });
    return ok({ keptId: merge.kept_person_id, backId: merge.gone_person_id });
  });
