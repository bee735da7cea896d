/** The use cases of where she stands, by operation. Method: M0, M9. */
import type { UseCases } from '../use-case.ts';
import { getStanding } from './get-standing.ts';
import { listBehind } from './list-behind.ts';

export const standingUseCases = { getStanding, listBehind } satisfies Partial<UseCases>;
