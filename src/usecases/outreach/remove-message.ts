/** Removes a draft, a sent record or an answer; for 30 days it can be brought back. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const removeMessage: UseCase<'removeMessage'> = async ({ messageId }, { store, now }) =>
  store.write(async (w) =>
    (await w.remove('messages', messageId, now)) > 0 ? ok({}) : fail({ kind: 'messageNotFound', messageId }),
  );
