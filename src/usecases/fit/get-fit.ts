/** How she and one organization fit, and what to ask next there. Method: M7. */
import { fail, ok } from '#domain/result.ts';
import { checkFiled } from '../learning/check-filed.ts';
import { peopleThere } from '../organizations/people-there.ts';
import { rankedOrganizations } from '../organizations/ranked-organizations.ts';
import type { UseCase } from '../use-case.ts';
import { fitShape } from './fit-shapes.ts';
import { questionsThere } from './questions-there.ts';
import { readFit } from './read-fit.ts';

export const getFit: UseCase<'getFit'> = async ({ organizationId, roleId }, context) =>
  context.store.read(async (r) => {
    const row = await r.one('organizations', organizationId);
    if (!row) return fail({ kind: 'organizationNotFound', organizationId });
    const filed = await checkFiled(r, { roleId });
    if (!filed.ok) return filed;
    const { fit, shares } = await readFit(r, organizationId, roleId);
    const ranked = await rankedOrganizations(r, context, row.archived_on !== null);
    const known = (await peopleThere(r, ranked, row, context.today)).filter((person) => person.tier !== 'weak');
    return ok({ ...fitShape(fit, shares), questions: questionsThere(fit.axes, known) });
  });
