/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { addInsight } from './add-insight.ts';
import { changeInsight } from './change-insight.ts';
import { listInsights } from './list-insights.ts';
import { removeInsight } from './remove-insight.ts';

export const learningUseCases = { addInsight, changeInsight, listInsights, removeInsight } satisfies Partial<UseCases>;
