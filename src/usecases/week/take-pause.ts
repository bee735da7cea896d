/** Takes a pause, or gives one other days; one begun inside another ends that one, and where the next begins it goes on. Method: M9. */
import { addDays, type Day, daysBetween } from '#domain/day.ts';
import { fail, ok } from '#domain/result.ts';
import { joinedPauses, type Pause, pauseOn } from '#domain/search/pause.ts';
import type { Writing } from '#store/kernel/store.ts';
import type { UseCase } from '../use-case.ts';
import { readAway, readPauses } from './read-pauses.ts';

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
    if (daysBetween(today, from) > longest)
      return fail({ kind: 'dayNotPossible', day: from, because: 'a pause begins within a year' });
    if (daysBetween(from, untilOn) > longest)
      return fail({ kind: 'dayNotPossible', day: untilOn, because: 'a pause lasts a year at the most' });
    const other = replaced === null ? null : pauseOn(replaced, joinedPauses(await readPauses(w)));
    for (const row of await w.all('pauses'))
      if (other && row.from_on >= other.fromOn && row.until_on <= other.untilOn) await w.erase('pauses', row.id);
    const last = await makeRoom(w, { fromOn: from, untilOn }, now);
    await w.add('pauses', { id: newId(), created_at: now, changed_at: now, from_on: from, until_on: last });
    return ok(await readAway(w, today));
  });

/** Its last day: where a pause planned for later takes over, that one stays as it is. Those within these days go, one it begins in ends before it. */
async function makeRoom(w: Writing, { fromOn, untilOn }: Pause, now: string): Promise<Day> {
  let last = untilOn;
  for (const row of await w.all('pauses')) {
    if (row.until_on < fromOn || row.from_on > untilOn) continue;
    if (row.from_on < fromOn) await w.change('pauses', row.id, { until_on: addDays(fromOn, -1), changed_at: now });
    else if (row.until_on > untilOn && row.from_on > fromOn) last = addDays(row.from_on, -1);
    else await w.erase('pauses', row.id);
  }
  return last;
}
