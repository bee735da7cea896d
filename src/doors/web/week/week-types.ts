/** The shapes the week's parts are given. */
import type { OutputOf } from '#contract/contract.ts';

export type Week = OutputOf<'getWeek'>;
export type Line = Week['happened'][number];
export type Milestone = OutputOf<'listMilestones'>['milestones'][number];
export type Away = OutputOf<'getPause'>;
export type Pause = NonNullable<Away['pause']>;
