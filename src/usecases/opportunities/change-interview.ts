/** Changes an interview, or keeps how it went. Method: M10. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { interviewShape } from './opportunity-shapes.ts';

export const changeInterview: UseCase<'changeInterview'> = async (
  { interviewId, name, at, on, withWhom, status, notes },
  { store, now, dayOf },
) =>
  store.write(async (w) => {
    await w.change('interviews', interviewId, {
      changed_at: now,
      ...(name !== undefined && { name }),
      ...(on !== undefined && { on_day: on }),
      ...(at !== undefined && { at }),
      ...(typeof at === 'string' && { on_day: dayOf(at) }),
      // A new day alone takes the hour of the old one away.
      ...(at === undefined && on !== undefined && { at: null }),
      ...(withWhom !== undefined && { with_whom: withWhom }),
      ...(status !== undefined && { status }),
      ...(notes !== undefined && { notes }),
    });
    const row = await w.one('interviews', interviewId);
    return row ? ok(interviewShape(row)) : fail({ kind: 'interviewNotFound', interviewId });
  });
