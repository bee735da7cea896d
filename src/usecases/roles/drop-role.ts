/** Drops a role, keeping the reason, or takes it up again. Method: M1. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const dropRole: UseCase<'dropRole'> = async ({ roleId, dropped, reason }, { store, now, today }) =>
  store.write(async (w) => {
    const found = await w.change('roles', roleId, {
      changed_at: now,
      dropped_on: dropped ? today : null,
      drop_reason: dropped ? reason : '',
    });
    return found ? ok({}) : fail({ kind: 'roleNotFound', roleId });
  });
