/** Says that something heard speaks for or against a role, or one line of it. Method: M1. */
import { fail, ok } from '#domain/result.ts';
import { conditionsOf } from '#domain/roles/conditions.ts';
import type { UseCase } from '../use-case.ts';
import { evidenceShapes } from './evidence-shapes.ts';

export const setEvidence: UseCase<'setEvidence'> = async (
  { roleId, insightId, stance, about },
  { store, now, newId },
) =>
  store.write(async (w) => {
    const role = await w.one('roles', roleId);
    if (!role) return fail({ kind: 'roleNotFound', roleId });
    if (!(await w.one('insights', insightId))) return fail({ kind: 'insightNotFound', insightId });
    const lines = conditionsOf({ mustBeTrue: role.must_be_true, ruledOutBy: role.ruled_out_by });
    if (about !== '' && !lines.some(({ text }) => text === about))
      return fail({ kind: 'lineNotInRole', line: about, roleName: role.name });
    const there = (await w.from('evidences').selectAll().where('role_id', '=', roleId).execute()).find(
      (row) => row.insight_id === insightId && row.about === about,
    );
    const id = there?.id ?? newId();
    if (there) await w.change('evidences', id, { stance, changed_at: now });
    else
      await w.add('evidences', {
        id,
        created_at: now,
        changed_at: now,
        role_id: roleId,
        insight_id: insightId,
        stance,
        about,
      });
    const [evidence] = await evidenceShapes(w, await w.many('evidences', [id]));
    if (!evidence) throw new Error('Evidence that was just written is not there.');
    return ok(evidence);
  });
