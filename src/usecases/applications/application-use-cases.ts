/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { addApplication } from './add-application.ts';
import { changeApplication } from './change-application.ts';
import { listApplications } from './list-applications.ts';
import { removeApplication } from './remove-application.ts';

export const applicationUseCases = {
  addApplication,
  changeApplication,
  listApplications,
  removeApplication,
} satisfies Partial<UseCases>;
