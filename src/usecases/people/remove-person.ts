/** Removes a person, with what belongs to them; 30 days to bring them back. */
import { addDays } from '#domain/day.ts';
import { fail, ok } from '#domain/result.ts';
import { removePersonRows } from '#store/removed.ts';
import { restorableDays } from '../keeping/removed-kinds.ts';
import type { UseCase } from '../use-case.ts';

export const removePerson: UseCase<'removePerson'> = ({ personId }, { store, now, today }) =>
  store.write(async (writing) => {
    if (!(await writing.one('people', personId))) return fail({ kind: 'personNotFound', personId });
    await removePersonRows(writing, personId, now);
    return ok({ restorableUntil: addDays(today, restorableDays) });
  });
