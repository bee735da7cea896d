/** Keeps a draft. */
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { writeDraft } from './write-draft.ts';

export const saveDraft: UseCase<'saveDraft'> = async (input, context) =>
  context.store.write(async (w) => {
    const kept = await writeDraft(w, input, context);
    return kept.ok ? ok({ messageId: kept.value.messageId }) : kept;
  });
