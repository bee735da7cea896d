/** Takes another spelling off again. Method: M3. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const removeAlias: UseCase<'removeAlias'> = async ({ organizationId, aliasId }, { store, now }) =>
  store.write(async (w) => {
    if (!(await w.one('organizations', organizationId))) return fail({ kind: 'organizationNotFound', organizationId });
    await w.remove('aliases', aliasId, now);
    return ok({});
  });
