/** Marks a person as someone not to write to, or takes the mark off. Method: M4. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const setDoNotContact: UseCase<'setDoNotContact'> = (
  { personId, doNotContact, reason },
  { store, now, today },
) =>
  store.write(async (writing) => {
    if (!(await writing.one('people', personId))) return fail({ kind: 'personNotFound', personId });
    await writing.change('people', personId, {
      do_not_contact_on: doNotContact ? today : null,
      do_not_contact_reason: doNotContact ? reason : '',
      changed_at: now,
    });
    return ok({});
  });
