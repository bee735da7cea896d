/** Removes a question of her own; for 30 days it can be brought back. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const removeQuestion: UseCase<'removeQuestion'> = async ({ questionId }, { store, now }) =>
  store.write(async (w) =>
    (await w.remove('questions', questionId, now)) > 0 ? ok({}) : fail({ kind: 'questionNotFound', questionId }),
  );
