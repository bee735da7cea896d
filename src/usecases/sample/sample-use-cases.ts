/** The use cases of the made-up search, by operation. */
import type { UseCases } from '../use-case.ts';
import { addSample } from './add-sample.ts';
import { removeSample } from './remove-sample.ts';

export const sampleUseCases = { addSample, removeSample } satisfies Partial<UseCases>;
