/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { addInsight } from './add-insight.ts';
import { addQuestion } from './add-question.ts';
import { changeInsight } from './change-insight.ts';
import { changeQuestion } from './change-question.ts';
import { listInsights } from './list-insights.ts';
import { listQuestions } from './list-questions.ts';
import { removeInsight } from './remove-insight.ts';
import { removeQuestion } from './remove-question.ts';

export const learningUseCases = {
  addInsight,
  addQuestion,
  changeInsight,
  changeQuestion,
  listInsights,
  listQuestions,
  removeInsight,
  removeQuestion,
} satisfies Partial<UseCases>;
