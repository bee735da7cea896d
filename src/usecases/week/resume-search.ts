/** She searches again. Nothing was taken away, so everything is where it was. Method: M9. */
import { ok } from '#domain/result.ts';
import { findSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';
import { readAway } from './read-pauses.ts';

export const resumeSearch: UseCase<'resumeSearch'> = async (_input, { store, today, now }) =>
  store.write(async (w) => {
    const seeker = await findSeeker(w);
    if (seeker) await w.change('seekers', seeker.id, { landed_on: null, changed_at: now });
    return ok(await readAway(w, today));
  });
