/** Changes a role: why it attracts, what must be true, what would rule it out. Method: M1. */
import type { Instant } from '#domain/day.ts';
import { fail, ok } from '#domain/result.ts';
import { movedConditions } from '#domain/roles/conditions.ts';
import type { Row, Writing } from '#store/kernel/store.ts';
import type { UseCase } from '../use-case.ts';
import { roleShapes } from './role-shapes.ts';

export const changeRole: UseCase<'changeRole'> = async (
  { roleId, name, why, mustBeTrue, ruledOutBy },
  { store, now },
) =>
  store.write(async (w) => {
    const before = await w.one('roles', roleId);
    await w.change('roles', roleId, {
      changed_at: now,
      ...(name !== undefined && { name }),
      ...(why !== undefined && { why }),
      ...(mustBeTrue !== undefined && { must_be_true: mustBeTrue }),
      ...(ruledOutBy !== undefined && { ruled_out_by: ruledOutBy }),
    });
    const row = await w.one('roles', roleId);
    if (before && row) await moveEvidence(w, before, row, now);
    const [shape] = row ? await roleShapes(w, [row], now) : [];
    return shape ? ok(shape) : fail({ kind: 'roleNotFound', roleId });
  });

/** What was said about a line goes with it when it is worded anew, and to the role as a whole when it is gone. */
async function moveEvidence(w: Writing, before: Row<'roles'>, after: Row<'roles'>, now: Instant): Promise<void> {
  const texts = (row: Row<'roles'>) => ({ mustBeTrue: row.must_be_true, ruledOutBy: row.ruled_out_by });
  const moved = movedConditions(texts(before), texts(after));
  if (moved.size === 0) return;
  for (const row of await w.from('evidences').selectAll().where('role_id', '=', after.id).execute()) {
    const about = moved.get(row.about);
    if (about !== undefined) await w.change('evidences', row.id, { about, changed_at: now });
  }
}
