/** Keeps the notes of a conversation as they stand; when they had changed elsewhere meanwhile, both are kept. Method: M5. */
import { reconcileNotes } from '#domain/conversations/reconcile-notes.ts';
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const keepNotes: UseCase<'keepNotes'> = async ({ conversationId, notes, knownAs }, { store, now }) =>
  store.write(async (w) => {
    const row = await w.one('conversations', conversationId);
    if (!row) return fail({ kind: 'conversationNotFound', conversationId });
    const isExpected = knownAs === undefined || knownAs.includes(row.notes);
    const kept = isExpected ? notes : reconcileNotes(knownAs[0] ?? null, notes, row.notes).notes;
    await w.change('conversations', conversationId, { notes: kept, changed_at: now });
    return ok({ keptAt: now, notes: kept });
  });
