/** Keeps the notes of a conversation as they stand. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const keepNotes: UseCase<'keepNotes'> = async ({ conversationId, notes }, { store, now }) =>
  store.write(async (w) => {
    const found = await w.change('conversations', conversationId, { notes, changed_at: now });
    return found ? ok({ keptAt: now }) : fail({ kind: 'conversationNotFound', conversationId });
  });
