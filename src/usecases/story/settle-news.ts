/** Says that a person need not be told how it ended, or should be after all. Method: M11. */
import { fail, ok } from '#domain/result.ts';
import { choosePerson } from '../people/person-choice.ts';
import type { UseCase } from '../use-case.ts';

export const settleNews: UseCase<'settleNews'> = async ({ personId, settled }, { store, now, today }) =>
  store.write(async (w) =>
    (await choosePerson(w, personId, { news_settled_on: settled ? today : null }, now))
      ? ok({})
      : fail({ kind: 'personNotFound', personId }),
  );
