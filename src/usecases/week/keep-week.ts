/** Keeps her own words about a week; the pace she sets there is her pace from then on. Method: M9. */
import { addDays, mondayOf } from '#domain/day.ts';
import { fail, ok } from '#domain/result.ts';
import { ensureSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';

export const keepWeek: UseCase<'keepWeek'> = async (
  { on, wentWell, learned, conversationsNext },
  { store, today, now, newId },
) =>
  store.write(async (w) => {
    const monday = mondayOf(on);
    const thisMonday = mondayOf(today);
    if (monday > thisMonday) return fail({ kind: 'dayNotPossible', day: on, because: 'that week has not begun' });
    const row = (await w.all('reviews')).find((one) => one.monday === monday);
    const words = {
      changed_at: now,
      went_well: wentWell ?? row?.went_well ?? '',
      learned: learned ?? row?.learned ?? '',
      conversations_next: conversationsNext ?? row?.conversations_next ?? null,
    };
    if (row) await w.change('reviews', row.id, words);
    else await w.add('reviews', { id: newId(), created_at: now, monday, ...words });
    // A pace set for a week long past is only remembered.
    if (conversationsNext !== undefined && monday >= addDays(thisMonday, -7)) {
      const seeker = await ensureSeeker(w, now, newId);
      await w.change('seekers', seeker.id, { conversations_a_week: conversationsNext, changed_at: now });
    }
    return ok({});
  });
