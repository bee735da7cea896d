/** Changes a role: why it attracts, what must be true, what would rule it out. Method: M1. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { roleShapes } from './role-shapes.ts';

export const changeRole: UseCase<'changeRole'> = async (
  { roleId, name, why, mustBeTrue, ruledOutBy },
  { store, now },
) =>
  store.write(async (w) => {
    await w.change('roles', roleId, {
      changed_at: now,
      ...(name !== undefined && { name }),
      ...(why !== undefined && { why }),
      ...(mustBeTrue !== undefined && { must_be_true: mustBeTrue }),
      ...(ruledOutBy !== undefined && { ruled_out_by: ruledOutBy }),
    });
    const row = await w.one('roles', roleId);
    const [shape] = row ? await roleShapes(w, [row]) : [];
    return shape ? ok(shape) : fail({ kind: 'roleNotFound', roleId });
  });
