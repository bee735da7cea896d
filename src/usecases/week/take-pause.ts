/** Takes a pause; what it says of its days replaces what was said of them before. Method: M9. */
import { addDays, daysBetween } from '#domain/day.ts';
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { readAway } from './read-pauses.ts';

/** A pause of more than a year is another search. */
const longest = 366;

export const takePause: UseCase<'takePause'> = async ({ fromOn, untilOn }, { store, today, now, newId }) =>
  store.write(async (w) => {
    const running = (await readAway(w, today)).pause;
    const from = fromOn ?? (running?.isNow ? running.fromOn : today);
    if (untilOn < from)
      return fail({ kind: 'dayNotPossible', day: untilOn, because: `the time away begins on ${from}` });
    if (untilOn < today)
      return fail({ kind: 'dayNotPossible', day: untilOn, because: 'that day is over; a pause ends today or later' });
    if (daysBetween(from, untilOn) > longest)
      return fail({ kind: 'dayNotPossible', day: untilOn, because: 'a pause lasts a year at the most' });
    for (const row of await w.all('pauses')) {
      if (row.until_on < from) continue;
      // Whatever was planned for these days or later gives way to this one.
      if (row.from_on >= from) await w.erase('pauses', row.id);
      else await w.change('pauses', row.id, { until_on: addDays(from, -1), changed_at: now });
    }
    await w.add('pauses', { id: newId(), created_at: now, changed_at: now, from_on: from, until_on: untilOn });
    return ok(await readAway(w, today));
  });
