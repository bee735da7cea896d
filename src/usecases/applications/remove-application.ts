/** Removes an application; for 30 days it can be brought back. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const removeApplication: UseCase<'removeApplication'> = async ({ applicationId }, { store, now }) =>
  store.write(async (w) =>
    (await w.remove('applications', applicationId, now)) > 0
      ? ok({})
      : fail({ kind: 'applicationNotFound', applicationId }),
  );
