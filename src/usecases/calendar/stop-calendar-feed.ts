/** Takes the address of her calendar away. Method: M5. */
import { ok } from '#domain/result.ts';
import { findSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';

export const stopCalendarFeed: UseCase<'stopCalendarFeed'> = (_input, { store, now }) =>
  store.write(async (w) => {
    const seeker = await findSeeker(w);
    if (seeker) await w.change('seekers', seeker.id, { feed_key: '', changed_at: now });
    return ok({});
  });
