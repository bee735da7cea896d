/** The organizations on her list by the four axes. Method: M7. */
import { orderByAxis } from '#domain/fit/order-by-axis.ts';
import { rollUp } from '#domain/fit/roll-up.ts';
import { sharesFor } from '#domain/fit/weights.ts';
import { fail, ok } from '#domain/result.ts';
import { rankedOrganizations } from '../organizations/ranked-organizations.ts';
import type { UseCase } from '../use-case.ts';
import { fitLines, fitShape, importancesOf, weightShapes } from './fit-shapes.ts';
import { isOfRole } from './read-fit.ts';

export const listFit: UseCase<'listFit'> = async ({ roleId, order }, context) =>
  context.store.read(async (r) => {
    if (roleId !== undefined && !(await r.one('roles', roleId))) return fail({ kind: 'roleNotFound', roleId });
    const { lines: places } = await rankedOrganizations(r, context);
    const importances = await importancesOf(r);
    const shares = sharesFor(importances);
    const rows = (await r.all('fit_signals')).filter((row) => isOfRole(row, roleId));
    const lines = await fitLines(r, rows);
    const fits = places.map(({ id, name }) => {
      const fit = rollUp(
        lines.filter((one) => one.line.organizationId === id),
        shares,
      );
      return { id, name, fit, axes: fit.axes };
    });
    const ordered = order === 'list' ? fits : orderByAxis(fits, order);
    return ok({
      organizations: ordered.map(({ id, name, fit }) => ({ id, name, ...fitShape(fit, shares) })),
      ...weightShapes(importances),
    });
  });
