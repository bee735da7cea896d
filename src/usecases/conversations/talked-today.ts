/** One tap: I talked with them today. A planned conversation of today becomes that one. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { newConversationRow } from './new-conversation-row.ts';

export const talkedToday: UseCase<'talkedToday'> = async ({ personId }, { store, now, today, newId, dayOf }) =>
  store.write(async (w) => {
    if (!(await w.one('people', personId))) return fail({ kind: 'personNotFound', personId });
    const theirs = await w.from('conversations').selectAll().where('person_id', '=', personId).execute();
    const already = theirs.find((c) => c.status === 'held' && c.held_on === today);
    if (already) return ok({ conversationId: already.id });
    const planned = theirs.find((c) => c.status === 'planned' && c.at !== null && dayOf(c.at) === today);
    if (planned) {
      await w.change('conversations', planned.id, { status: 'held', held_on: today, changed_at: now });
      return ok({ conversationId: planned.id });
    }
    const row = newConversationRow({ id: newId(), now, personId, status: 'held', held_on: today });
    await w.add('conversations', row);
    await w.change('people', personId, { closed_on: null, closed_because: '', changed_at: now });
    return ok({ conversationId: row.id });
  });
