/** Gives her calendar a new secret address. Method: M5. */
import { ok } from '#domain/result.ts';
import { ensureSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';

export const renewCalendarFeed: UseCase<'renewCalendarFeed'> = (_input, { store, now, newId }) =>
  store.write(async (w) => {
    const seeker = await ensureSeeker(w, now, newId);
    // Two ids hold 120 bits of chance and more: nobody finds the address by trying.
    const key = `${newId()}${newId()}`.replaceAll('-', '');
    await w.change('seekers', seeker.id, { feed_key: key, changed_at: now });
    return ok({ key });
  });
