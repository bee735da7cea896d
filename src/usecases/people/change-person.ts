/** Changes what is written about a person; later imports leave these fields alone. Method: M3. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { columnsFor, handSet } from './person-fields.ts';
import { personShape } from './person-shape.ts';

export const changePerson: UseCase<'changePerson'> = ({ personId, ...fields }, { store, now }) =>
  store.write(async (writing) => {
    const row = await writing.one('people', personId);
    if (!row) return fail({ kind: 'personNotFound', personId });
    const columns = Object.fromEntries(
      Object.entries(columnsFor(fields)).filter(([name, value]) => Reflect.get(row, name) !== value),
    );
    if (Object.keys(columns).length > 0)
      await writing.change('people', personId, {
        ...columns,
        hand_set: handSet(row.hand_set, columns),
        changed_at: now,
      });
    return ok(await personShape(writing, (await writing.one('people', personId)) ?? row));
  });
