/** She says that her search is over; an accepted offer says it too. Method: M9, M11. */
import { fail, ok } from '#domain/result.ts';
import { ensureSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';
import { readAway } from './read-pauses.ts';

export const endSearch: UseCase<'endSearch'> = async ({ on }, { store, today, now, newId }) =>
  store.write(async (w) => {
    if (on !== undefined && on > today)
      return fail({ kind: 'dayNotPossible', day: on, because: 'a search that is over ended today or earlier' });
    const seeker = await ensureSeeker(w, now, newId);
    await w.change('seekers', seeker.id, { landed_on: on ?? today, changed_at: now });
    return ok(await readAway(w, today));
  });
