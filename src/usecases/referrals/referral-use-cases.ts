/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { addReferral } from './add-referral.ts';
import { changeReferral } from './change-referral.ts';
import { getChain } from './get-chain.ts';
import { removeReferral } from './remove-referral.ts';

export const referralUseCases = { addReferral, changeReferral, getChain, removeReferral } satisfies Partial<UseCases>;
