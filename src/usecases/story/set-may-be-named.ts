/** Says whether a person agreed to stand in the story by name. Method: M11. */
import { fail, ok } from '#domain/result.ts';
import { choosePerson } from '../people/person-choice.ts';
import type { UseCase } from '../use-case.ts';

export const setMayBeNamed: UseCase<'setMayBeNamed'> = async ({ personId, agreed }, { store, now }) =>
  store.write(async (w) =>
    (await choosePerson(w, personId, { may_be_named: agreed ? 1 : 0 }, now))
      ? ok({})
      : fail({ kind: 'personNotFound', personId }),
  );
