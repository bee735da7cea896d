/** One role as a hypothesis: where it stands and why. Method: M1. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { rolePage } from './role-page.ts';

export const getRole: UseCase<'getRole'> = async ({ roleId }, context) =>
  context.store.read(async (r) => {
    const row = await r.one('roles', roleId);
    return row ? ok(await rolePage(r, context, row)) : fail({ kind: 'roleNotFound', roleId });
  });
