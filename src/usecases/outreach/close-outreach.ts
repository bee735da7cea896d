/** Lets it rest with a person, kindly, or opens it again. Method: M4. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const closeOutreach: UseCase<'closeOutreach'> = async ({ personId, because, open }, { store, now, today }) =>
  store.write(async (w) => {
    const found = await w.change('people', personId, {
      changed_at: now,
      closed_on: open ? null : today,
      closed_because: open ? '' : because,
    });
    return found ? ok({}) : fail({ kind: 'personNotFound', personId });
  });
