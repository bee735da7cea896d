/** The use cases of where she stands, by operation, and of a practice's own figures. Method: M0, M9. */
import type { UseCases } from '../use-case.ts';
import { countClient } from './count-client.ts';
import { getStanding } from './get-standing.ts';
import { listBehind } from './list-behind.ts';
import { refitPriors } from './refit-priors.ts';

export const standingUseCases = { getStanding, listBehind, countClient, refitPriors } satisfies Partial<UseCases>;
