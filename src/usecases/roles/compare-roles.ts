/** Two roles side by side. Method: M1. */
import { fail, ok } from '#domain/result.ts';
import { sayComparison } from '#domain/roles/say-comparison.ts';
import type { UseCase } from '../use-case.ts';
import { type RolePage, rolePage } from './role-page.ts';

export const compareRoles: UseCase<'compareRoles'> = async ({ roleId, otherRoleId }, context) =>
  context.store.read(async (r) => {
    const [oneRow, otherRow] = [await r.one('roles', roleId), await r.one('roles', otherRoleId)];
    if (!oneRow) return fail({ kind: 'roleNotFound', roleId });
    if (!otherRow) return fail({ kind: 'roleNotFound', roleId: otherRoleId });
    const [one, other] = [await rolePage(r, context, oneRow), await rolePage(r, context, otherRow)];
    return ok({ one, other, sentence: sayComparison(facts(one), facts(other)) });
  });

function facts({ role, confidence, conditions }: RolePage) {
  return {
    name: role.name,
    confidence,
    unheard: conditions.filter((one) => one.confidence.level === 'nothing').length,
  };
}
