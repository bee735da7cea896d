/** The use case of the network, by operation. Method: M3, M8. */
import type { UseCases } from '../use-case.ts';
import { getNetwork } from './get-network.ts';

export const networkUseCases = { getNetwork } satisfies Partial<UseCases>;
