/** Moves an organization to a place by hand; the others keep their order around it. Method: M2. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const moveOrganization: UseCase<'moveOrganization'> = async (
  { organizationId, place, locked },
  { store, now },
) =>
  store.write(async (w) => {
    const found = await w.change('organizations', organizationId, {
      place,
      locked: place !== null && locked ? 1 : 0,
      changed_at: now,
    });
    return found ? ok({}) : fail({ kind: 'organizationNotFound', organizationId });
  });
