/** What happened for the first time, and how far the conversations have come. Method: M9. */
import { ok } from '#domain/result.ts';
import { readDealings } from '../outreach/dealings.ts';
import type { UseCase } from '../use-case.ts';
import { readMilestones } from './read-milestones.ts';

export const listMilestones: UseCase<'listMilestones'> = async (_input, context) =>
  context.store.read(async (r) =>
    ok({ milestones: await readMilestones(r, await readDealings(r, context), context.today) }),
  );
