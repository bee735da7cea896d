/** Erases a person at once and everywhere, with every message, note and referral of theirs. */
import { fail, ok } from '#domain/result.ts';
import { erasePerson } from '#store/forget.ts';
import type { UseCase } from '../use-case.ts';

/**
 * Someone already removed can be forgotten too. What cannot be changed: backups and exports made before still hold the person until they
 * are thrown away, and a name written into another person's notes stays, because it belongs to that note.
 */
export const forgetPerson: UseCase<'forgetPerson'> = ({ personId }, { store }) =>
  store.write(async (writing) => {
    if (!(await writing.one('people', personId, 'with'))) return fail({ kind: 'personNotFound', personId });
    return ok({ erased: await erasePerson(writing, personId) });
  });
