/** Every use case by the name of its operation. */
import type { UseCases } from './use-case.ts';

export const useCases = {} as const satisfies Partial<UseCases>;
