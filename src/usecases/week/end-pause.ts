/** She is back today: the pause she is in, or the next one, ended yesterday, or never was. Method: M9. */
import { addDays } from '#domain/day.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { readAway } from './read-pauses.ts';

export const endPause: UseCase<'endPause'> = async ({ fromOn, fromTheStart }, { store, today, now }) =>
  store.write(async (w) => {
    const next = (await readAway(w, today)).pause;
    for (const row of await w.all('pauses')) {
      const isMeant =
        fromOn === undefined
          ? next !== null && row.from_on >= next.fromOn && row.until_on <= next.untilOn
          : row.from_on === fromOn;
      if (!isMeant || (!fromTheStart && row.until_on < today)) continue;
      if (fromTheStart || row.from_on >= today) await w.erase('pauses', row.id);
      else await w.change('pauses', row.id, { until_on: addDays(today, -1), changed_at: now });
    }
    return ok(await readAway(w, today));
  });
