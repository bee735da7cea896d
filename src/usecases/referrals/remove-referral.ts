/** Removes a referral; both people stay. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const removeReferral: UseCase<'removeReferral'> = async ({ referralId }, { store, now }) =>
  store.write(async (w) =>
    (await w.remove('referrals', referralId, now)) > 0 ? ok({}) : fail({ kind: 'referralNotFound', referralId }),
  );
