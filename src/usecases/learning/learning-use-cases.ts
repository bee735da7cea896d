/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { addInsight } from './add-insight.ts';
import { addQuestion } from './add-question.ts';
import { changeInsight } from './change-insight.ts';
import { changeQuestion } from './change-question.ts';
import { linkInsights } from './link-insights.ts';
import { listInsights } from './list-insights.ts';
import { listLinks } from './list-links.ts';
import { listQuestions } from './list-questions.ts';
import { listVoices } from './list-voices.ts';
import { proposeLinks } from './propose-links.ts';
import { removeInsight } from './remove-insight.ts';
import { removeQuestion } from './remove-question.ts';
import { unlinkInsights } from './unlink-insights.ts';

export const learningUseCases = {
  addInsight,
  addQuestion,
  changeInsight,
  changeQuestion,
  listInsights,
  listQuestions,
  removeInsight,
  removeQuestion,
  linkInsights,
  listLinks,
  listVoices,
  proposeLinks,
  unlinkInsights,
} satisfies Partial<UseCases>;
