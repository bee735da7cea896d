/** Adds a kind of work to consider. Method: M1. */
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const addRole: UseCase<'addRole'> = async ({ name, why, mustBeTrue, ruledOutBy }, { store, now, newId }) =>
  store.write(async (w) => {
    const id = newId();
    await w.add('roles', {
      id,
      created_at: now,
      changed_at: now,
      name,
      why,
      must_be_true: mustBeTrue,
      ruled_out_by: ruledOutBy,
      dropped_on: null,
      drop_reason: '',
    });
    return ok({ roleId: id });
  });
