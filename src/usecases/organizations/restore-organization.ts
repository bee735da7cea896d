/** Takes an organization back onto the list. Method: M2. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const restoreOrganization: UseCase<'restoreOrganization'> = async ({ organizationId }, { store, now }) =>
  store.write(async (w) => {
    const found = await w.change('organizations', organizationId, {
      archived_on: null,
      archive_reason: '',
      changed_at: now,
    });
    return found ? ok({}) : fail({ kind: 'organizationNotFound', organizationId });
  });
