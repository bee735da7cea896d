/** Changes how much she would love it, why, notes, where she stands, and signs of an opening. Method: M2. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { organizationShape } from './organization-shape.ts';

export const changeOrganization: UseCase<'changeOrganization'> = async (
  { organizationId, ...input },
  { store, now, today },
) =>
  store.write(async (w) => {
    const row = await w.one('organizations', organizationId);
    if (!row) return fail({ kind: 'organizationNotFound', organizationId });
    if (input.name !== undefined && employerKey(input.name) !== row.employer_key) {
      const same = await w
        .from('organizations')
        .selectAll()
        .where('employer_key', '=', employerKey(input.name))
        .limit(1)
        .execute();
      if (same[0]) return fail({ kind: 'organizationKnown', organizationId: same[0].id, name: same[0].name });
    }
    await w.change('organizations', organizationId, {
      changed_at: now,
      ...(input.name !== undefined && { name: input.name, employer_key: employerKey(input.name) }),
      ...(input.love !== undefined && { love: input.love }),
      ...(input.why !== undefined && { why: input.why }),
      ...(input.notes !== undefined && { notes: input.notes }),
      ...(input.standing !== undefined && { standing: input.standing }),
      ...(input.opening !== undefined &&
        input.opening !== row.opening && {
          opening: input.opening,
          opening_on: input.opening === 'none' ? null : today,
        }),
      ...(input.openingNote !== undefined && { opening_note: input.openingNote }),
      ...(input.parentName !== undefined && { parent_name: input.parentName }),
    });
    const changed = await w.one('organizations', organizationId);
    if (!changed) throw new Error('An organization that was just changed is not there.');
    return ok(await organizationShape(w, changed));
  });
