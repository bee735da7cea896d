/** Removes an interview; for 30 days it can be brought back. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const removeInterview: UseCase<'removeInterview'> = async ({ interviewId }, { store, now }) =>
  store.write(async (w) =>
    (await w.remove('interviews', interviewId, now)) > 0 ? ok({}) : fail({ kind: 'interviewNotFound', interviewId }),
  );
