/** Says that two people are not the same, so that they are not offered again. Method: M3. */
import { fail, ok } from '#domain/result.ts';
import { addApart } from '#store/aparts.ts';
import type { UseCase } from '../use-case.ts';

export const keepApart: UseCase<'keepApart'> = ({ aId, bId }, { store, now, newId }) =>
  store.write(async (writing) => {
    for (const personId of [aId, bId])
      if (!(await writing.one('people', personId))) return fail({ kind: 'personNotFound', personId });
    const [person] = await writing.many('people', [aId]);
    if (aId === bId) return fail({ kind: 'samePersonTwice', name: person?.name ?? '' });
    await addApart(writing, aId, bId, now, newId());
    return ok({});
  });
