/** Puts a conversation into the calendar. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { newConversationRow } from './new-conversation-row.ts';

export const agreeConversation: UseCase<'agreeConversation'> = async (
  { personId, at, minutes, channel, place },
  { store, now, newId },
) =>
  store.write(async (w) => {
    if (!(await w.one('people', personId))) return fail({ kind: 'personNotFound', personId });
    const row = newConversationRow({
      id: newId(),
      now,
      personId,
      status: 'planned',
      at: toUtc(at),
      minutes,
      channel,
      place,
    });
    await w.add('conversations', row);
    return ok({ conversationId: row.id });
  });

/** The same moment as UTC text, so that moments sort as text. */
export function toUtc(at: string): string {
  return new Date(at).toISOString();
}
