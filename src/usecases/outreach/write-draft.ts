/** Keeps the words of a message that is not sent yet: a new row, or the draft that is there. */
import type { CheckedInputOf } from '#contract/contract.ts';
import type { Problem } from '#contract/problems.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Row, Writing } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';

type Missing = Extract<Problem, { kind: 'personNotFound' | 'messageNotFound' | 'messageAlreadySent' }>;

export async function writeDraft(
  w: Writing,
  { personId, messageId, channel, kind, subject, body, ignoredChecks }: CheckedInputOf<'saveDraft'>,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<Result<{ person: Row<'people'>; messageId: string }, Missing>> {
  const person = await w.one('people', personId);
  if (!person) return fail({ kind: 'personNotFound', personId });
  const words = { changed_at: now, channel, kind, subject, body, ignored_checks: JSON.stringify(ignoredChecks) };
  if (messageId !== null) {
    const row = await w.one('messages', messageId);
    if (!row || row.person_id !== personId) return fail({ kind: 'messageNotFound', messageId });
    if (row.status !== 'draft') return fail({ kind: 'messageAlreadySent', messageId });
    await w.change('messages', messageId, words);
    return ok({ person, messageId });
  }
  const id = newId();
  await w.add('messages', {
    id,
    created_at: now,
    person_id: personId,
    direction: 'out',
    status: 'draft',
    sent_at: null,
    sent_on: null,
    meaning: null,
    back_on: null,
    starting_point: '',
    header_id: '',
    ...words,
  });
  return ok({ person, messageId: id });
}
