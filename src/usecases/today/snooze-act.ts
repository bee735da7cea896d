/** Puts an act off until a day. Method: M9. */
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const snoozeAct: UseCase<'snoozeAct'> = async ({ key, untilOn }, { store, now, newId }) =>
  store.write(async (w) => {
    const there = await w.from('snoozes').select('snoozes.id').where('act_key', '=', key).limit(1).execute();
    const id = there[0]?.id ?? newId();
    await w.putAll('snoozes', [
      { id, created_at: now, changed_at: now, deleted_at: null, act_key: key, until_on: untilOn },
    ]);
    return ok({});
  });
