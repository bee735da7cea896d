/** Says that another spelling is this organization. Method: M3. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const addAlias: UseCase<'addAlias'> = async ({ organizationId, name }, { store, now, newId }) =>
  store.write(async (w) => {
    if (!(await w.one('organizations', organizationId))) return fail({ kind: 'organizationNotFound', organizationId });
    const key = employerKey(name);
    const there = await w
      .from('aliases')
      .select('aliases.id')
      .where('organization_id', '=', organizationId)
      .where('employer_key', '=', key)
      .limit(1)
      .execute();
    if (there[0]) return ok({ aliasId: there[0].id });
    const id = newId();
    await w.add('aliases', {
      id,
      created_at: now,
      changed_at: now,
      organization_id: organizationId,
      name,
      employer_key: key,
    });
    return ok({ aliasId: id });
  });
