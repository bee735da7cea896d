/** What happened carries an opening further, never back; the application it grew out of goes with it. Method: M10, M0. */
import { furtherStage, type OpportunityStage } from '#domain/search/opportunities.ts';
import type { Row, Writing } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';
import { toStage } from './opportunity-shapes.ts';

/** What came to an end opens again when something new happens in it. */
export async function carryStage(
  w: Writing,
  row: Row<'opportunities'>,
  reached: Exclude<OpportunityStage, 'closed'>,
  { now, today }: Pick<Context, 'now' | 'today'>,
): Promise<void> {
  const before = toStage(row.stage);
  const stage = before === 'closed' ? reached : furtherStage(before, reached);
  if (stage !== before)
    await w.change('opportunities', row.id, { stage, stage_on: today, closed_because: '', changed_at: now });
  await carryApplication(w, row.application_id, stage, { now, today });
}

/** An application that was answered is no longer silent; one she withdrew stays withdrawn. */
export async function carryApplication(
  w: Writing,
  applicationId: string | null,
  stage: OpportunityStage,
  { now, today }: Pick<Context, 'now' | 'today'>,
): Promise<void> {
  const application = applicationId === null ? undefined : await w.one('applications', applicationId);
  if (!application) return;
  const order = ['saved', 'applied', 'answered', 'interviewing', 'offer'];
  const status = stage === 'interviewing' || stage === 'offer' ? stage : 'answered';
  const at = order.indexOf(application.status);
  if (at < 0 || at >= order.indexOf(status)) return;
  await w.change('applications', application.id, { status, status_on: today, changed_at: now });
}
