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

/** What was taken out carries an opening back to what still stands in it; one that is over stays over. */
export async function carryBack(
  w: Writing,
  opportunityId: string,
  { now, today }: Pick<Context, 'now' | 'today'>,
): Promise<void> {
  const row = await w.one('opportunities', opportunityId);
  if (row?.stage !== 'interviewing' && row?.stage !== 'offer') return;
  const of = async (table: 'interviews' | 'offers') =>
    (await w.from(table).selectAll().where('opportunity_id', '=', opportunityId).execute()).length > 0;
  if (await of('offers')) return;
  const stage = (await of('interviews')) ? 'interviewing' : 'forming';
  if (stage !== row.stage) await w.change('opportunities', row.id, { stage, stage_on: today, changed_at: now });
}

/** What came back carries its opening on again, as when it was new. */
export async function carryOnAgain(
  w: Writing,
  table: 'interviews' | 'offers',
  id: string,
  context: Pick<Context, 'now' | 'today'>,
): Promise<void> {
  const row = await w.one(table, id);
  const opening = row && (await w.one('opportunities', row.opportunity_id));
  if (opening && opening.stage !== 'closed')
    await carryStage(w, opening, table === 'offers' ? 'offer' : 'interviewing', context);
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
