/** Says how much each axis of fit counts for her. Method: M7. */
import { writeImportances } from '#domain/fit/weights.ts';
import { ok } from '#domain/result.ts';
import { ensureSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';
import { weightShapes } from './fit-shapes.ts';

export const setFitWeights: UseCase<'setFitWeights'> = async (importances, { store, now, newId }) =>
  store.write(async (w) => {
    const seeker = await ensureSeeker(w, now, newId);
    await w.change('seekers', seeker.id, { fit_weights: writeImportances(importances), changed_at: now });
    return ok(weightShapes(importances));
  });
