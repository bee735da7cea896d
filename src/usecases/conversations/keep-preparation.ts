/** Keeps what she wants to know and ask in a conversation, as it stands. Method: M5. */
import { whoElse } from '#domain/conversations/choose-questions.ts';
import { writeChosen } from '#domain/conversations/chosen-by-her.ts';
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const keepPreparation: UseCase<'keepPreparation'> = async (
  { conversationId, wantToKnow, questions },
  { store, now },
) =>
  store.write(async (w) => {
    const found = await w.change('conversations', conversationId, {
      changed_at: now,
      ...(wantToKnow !== undefined && { want_to_know: wantToKnow }),
      // Who else comes by itself, after whatever she chose.
      ...(questions !== undefined && {
        questions: writeChosen(questions?.filter(({ id }) => id !== whoElse.id) ?? null),
      }),
    });
    return found ? ok({ keptAt: now }) : fail({ kind: 'conversationNotFound', conversationId });
  });
