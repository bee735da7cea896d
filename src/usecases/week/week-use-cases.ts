/** The use cases of this folder, by operation. */
import type { UseCases } from '../use-case.ts';
import { endPause } from './end-pause.ts';
import { endSearch } from './end-search.ts';
import { getPause } from './get-pause.ts';
import { getWeek } from './get-week.ts';
import { keepWeek } from './keep-week.ts';
import { listMilestones } from './list-milestones.ts';
import { resumeSearch } from './resume-search.ts';
import { takePause } from './take-pause.ts';

export const weekUseCases = {
  endPause,
  endSearch,
  getPause,
  getWeek,
  keepWeek,
  listMilestones,
  resumeSearch,
  takePause,
} satisfies Partial<UseCases>;
