/** Keeps the words of a message that is not sent yet: a new row, or the draft that is there. */
import type { CheckedInputOf } from '#contract/contract.ts';
import type { Problem } from '#contract/problems.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Row, Writing } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';

type Missing = Extract<Problem, { kind: 'personNotFound' | 'messageNotFound' | 'messageAlreadySent' }>;

export async function writeDraft(
  w: Writing,
  draft: CheckedInputOf<'saveDraft'>,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<Result<{ person: Row<'people'>; messageId: string }, Missing>> {
  const { personId, messageId, channel, kind, subject, body, startingPoint, aboutPersonId } = draft;
  const person = await w.one('people', personId);
  if (!person) return fail({ kind: 'personNotFound', personId });
  if (aboutPersonId !== null && !(await w.one('people', aboutPersonId)))
    return fail({ kind: 'personNotFound', personId: aboutPersonId });
  const words = {
    changed_at: now,
    channel,
    kind,
    subject,
    body,
    ignored_checks: JSON.stringify(draft.ignoredChecks),
    starting_point: startingPoint,
    starting_changed: startingPoint !== '' && draft.startingChanged ? (1 as const) : (0 as const),
    about_person_id: kind === 'introduction-request' ? aboutPersonId : null,
  };
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
    header_id: '',
    ...words,
  });
  return ok({ person, messageId: id });
}
