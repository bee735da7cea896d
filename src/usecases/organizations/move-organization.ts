/** Moves an organization to a place by hand; the others keep their order around it. Method: M2. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { rankedOrganizations } from './ranked-organizations.ts';

/** Those locked elsewhere move along by one where the moved one comes in, so that it stands exactly where she put it, and back when it is let go. */
export const moveOrganization: UseCase<'moveOrganization'> = async ({ organizationId, place, locked }, context) =>
  context.store.write(async (w) => {
    const { lines } = await rankedOrganizations(w, context);
    const found = await w.change('organizations', organizationId, {
      place,
      locked: place !== null && locked ? 1 : 0,
      changed_at: context.now,
    });
    if (!found) return fail({ kind: 'organizationNotFound', organizationId });
    const order = lines.filter((line) => line.id !== organizationId);
    if (place !== null) order.splice(place - 1, 0, ...lines.filter((line) => line.id === organizationId));
    for (const [at, line] of order.entries()) {
      if (line.locked && line.id !== organizationId && line.place !== at + 1)
        await w.change('organizations', line.id, { place: at + 1, changed_at: context.now });
    }
    return ok({});
  });
