/** Changes whether the name may be used, who writes first, and the note. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { referralShapes } from './referral-shapes.ts';

export const changeReferral: UseCase<'changeReferral'> = async (
  { referralId, mayUseName, whoWrites, note },
  { store, now },
) =>
  store.write(async (w) => {
    const found = await w.change('referrals', referralId, {
      changed_at: now,
      ...(mayUseName !== undefined && { may_use_name: mayUseName }),
      ...(whoWrites !== undefined && { who_writes: whoWrites }),
      ...(note !== undefined && { note }),
    });
    const row = found ? await w.one('referrals', referralId) : undefined;
    const [shape] = row ? await referralShapes(w, [row]) : [];
    return shape ? ok(shape) : fail({ kind: 'referralNotFound', referralId });
  });
