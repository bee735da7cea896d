/** Removes a line about fit; for 30 days it can be brought back. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const removeFitSignal: UseCase<'removeFitSignal'> = async ({ fitSignalId }, { store, now }) =>
  store.write(async (w) =>
    (await w.remove('fit_signals', fitSignalId, now)) > 0 ? ok({}) : fail({ kind: 'fitSignalNotFound', fitSignalId }),
  );
