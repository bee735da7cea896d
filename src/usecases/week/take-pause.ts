/** Takes a pause, or gives one other days; of days said twice the newer word counts. Method: M9. */
import { addDays, daysBetween } from '#domain/day.ts';
import { fail, ok } from '#domain/result.ts';
import type { Pause } from '#domain/search/pause.ts';
import type { Writing } from '#store/kernel/store.ts';
import type { UseCase } from '../use-case.ts';
import { readAway } from './read-pauses.ts';

/** A pause of more than a year is another search. */
const longest = 366;

export const takePause: UseCase<'takePause'> = async ({ fromOn, untilOn, insteadOf }, { store, today, now, newId }) =>
  store.write(async (w) => {
    const running = (await readAway(w, today)).pause;
    const replaced = insteadOf ?? (fromOn === undefined && running?.isNow ? running.fromOn : null);
    const from = fromOn ?? replaced ?? today;
    if (untilOn < from)
      return fail({ kind: 'dayNotPossible', day: untilOn, because: `the time away begins on ${from}` });
    if (untilOn < today)
      return fail({ kind: 'dayNotPossible', day: untilOn, because: 'that day is over; a pause ends today or later' });
    if (daysBetween(from, untilOn) > longest)
      return fail({ kind: 'dayNotPossible', day: untilOn, because: 'a pause lasts a year at the most' });
    for (const row of await w.all('pauses')) if (row.from_on === replaced) await w.erase('pauses', row.id);
    await makeRoom(w, { fromOn: from, untilOn }, now);
    await w.add('pauses', { id: newId(), created_at: now, changed_at: now, from_on: from, until_on: untilOn });
    return ok(await readAway(w, today));
  });

/** What other pauses say of these days goes; what they say of days before and after stays. */
async function makeRoom(w: Writing, { fromOn, untilOn }: Pause, now: string): Promise<void> {
  for (const row of await w.all('pauses')) {
    if (row.until_on < fromOn || row.from_on > untilOn) continue;
    if (row.from_on < fromOn) await w.change('pauses', row.id, { until_on: addDays(fromOn, -1), changed_at: now });
    else if (row.until_on > untilOn)
      await w.change('pauses', row.id, { from_on: addDays(untilOn, 1), changed_at: now });
    else await w.erase('pauses', row.id);
  }
}
