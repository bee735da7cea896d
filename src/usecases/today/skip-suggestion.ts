/** Does not suggest this person until a day. Method: M9. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const skipSuggestion: UseCase<'skipSuggestion'> = async ({ personId, untilOn }, { store, now }) =>
  store.write(async (w) => {
    const found = await w.change('people', personId, { skipped_until: untilOn, changed_at: now });
    return found ? ok({}) : fail({ kind: 'personNotFound', personId });
  });
