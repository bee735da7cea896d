/** Changes an interview, or keeps how it went. Method: M10. */
import { fail, ok } from '#domain/result.ts';
import { toUtc } from '../conversations/agree-conversation.ts';
import type { UseCase } from '../use-case.ts';
import { notYet } from './days-possible.ts';
import { interviewShape } from './opportunity-shapes.ts';

export const changeInterview: UseCase<'changeInterview'> = async (
  { interviewId, name, at, on, withWhom, status, notes },
  { store, now, today, dayOf },
) =>
  store.write(async (w) => {
    const before = await w.one('interviews', interviewId);
    if (!before) return fail({ kind: 'interviewNotFound', interviewId });
    const onDay = typeof at === 'string' ? dayOf(toUtc(at)) : on === undefined ? before.on_day : on;
    const impossible =
      (status ?? before.status) === 'held' ? notYet('an interview that was held', onDay ?? undefined, today) : null;
    if (impossible) return fail(impossible);
    await w.change('interviews', interviewId, {
      changed_at: now,
      on_day: onDay,
      ...(name !== undefined && { name }),
      ...(typeof at === 'string' && { at: toUtc(at) }),
      // A new day alone takes the hour of the old one away.
      ...((at === null || (at === undefined && on !== undefined)) && { at: null }),
      ...(withWhom !== undefined && { with_whom: withWhom }),
      ...(status !== undefined && { status }),
      ...(notes !== undefined && { notes }),
    });
    const row = await w.one('interviews', interviewId);
    return row ? ok(interviewShape(row)) : fail({ kind: 'interviewNotFound', interviewId });
  });
