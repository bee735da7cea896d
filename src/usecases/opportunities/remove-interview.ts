/** Removes an interview; for 30 days it can be brought back. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { carryBack } from './carry-stage.ts';

export const removeInterview: UseCase<'removeInterview'> = async ({ interviewId }, context) =>
  context.store.write(async (w) => {
    const row = await w.one('interviews', interviewId);
    if (!row) return fail({ kind: 'interviewNotFound', interviewId });
    await w.remove('interviews', interviewId, context.now);
    await carryBack(w, row.opportunity_id, context);
    return ok({});
  });
