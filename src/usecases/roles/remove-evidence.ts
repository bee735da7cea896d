/** Takes evidence off a role again; what was heard stays. Method: M1. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

/** A mark on something heard, not a thing of its own: setting it again is the way back. */
export const removeEvidence: UseCase<'removeEvidence'> = async ({ evidenceId }, { store }) =>
  store.write(async (w) =>
    (await w.erase('evidences', evidenceId)) > 0 ? ok({}) : fail({ kind: 'evidenceNotFound', evidenceId }),
  );
