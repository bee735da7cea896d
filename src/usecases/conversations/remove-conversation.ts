/** Removes a conversation; for 30 days it can be brought back. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const removeConversation: UseCase<'removeConversation'> = async ({ conversationId }, { store, now }) =>
  store.write(async (w) =>
    (await w.remove('conversations', conversationId, now)) > 0
      ? ok({})
      : fail({ kind: 'conversationNotFound', conversationId }),
  );
