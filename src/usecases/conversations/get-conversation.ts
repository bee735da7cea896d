/** One conversation. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { conversationShape } from './conversation-shapes.ts';

export const getConversation: UseCase<'getConversation'> = async ({ conversationId }, { store }) =>
  store.read(async (r) => {
    const found = await conversationShape(r, conversationId);
    return found ? ok(found) : fail({ kind: 'conversationNotFound', conversationId });
  });
