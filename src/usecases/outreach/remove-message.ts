/** Removes a draft, a sent record or an answer; for 30 days it can be brought back. */
import type { Instant } from '#domain/day.ts';
import { fail, ok } from '#domain/result.ts';
import type { Row, Writing } from '#store/kernel/store.ts';
import type { UseCase } from '../use-case.ts';
import { isThanksOrReport } from './record-sent.ts';

export const removeMessage: UseCase<'removeMessage'> = async ({ messageId }, { store, now }) =>
  store.write(async (w) => {
    const row = await w.one('messages', messageId);
    if (!row) return fail({ kind: 'messageNotFound', messageId });
    await w.remove('messages', messageId, now);
    if (row.status === 'sent' && isThanksOrReport(row.kind)) await oweAgain(w, row, now);
    return ok({});
  });

/** Thanks that were not sent after all are owed again, like a word back. */
async function oweAgain(w: Writing, row: Row<'messages'>, now: Instant): Promise<void> {
  const kept = await w
    .from('promises')
    .select('promises.id')
    .where('person_id', '=', row.person_id)
    .where('kind', '=', row.kind)
    .where('kept_on', '=', row.sent_on)
    .execute();
  await w.changeAll(
    'promises',
    kept.map(({ id }) => ({ id, kept_on: null, changed_at: now })),
  );
}
