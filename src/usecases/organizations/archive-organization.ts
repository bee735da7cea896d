/** Puts an organization aside; the reason is kept. Method: M2. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const archiveOrganization: UseCase<'archiveOrganization'> = async (
  { organizationId, reason },
  { store, now, today },
) =>
  store.write(async (w) => {
    const found = await w.change('organizations', organizationId, {
      archived_on: today,
      archive_reason: reason,
      changed_at: now,
    });
    return found ? ok({}) : fail({ kind: 'organizationNotFound', organizationId });
  });
