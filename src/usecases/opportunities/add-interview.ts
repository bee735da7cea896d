/** Notes an interview; the opening is interviewing from then on. Method: M10. */
import { fail, ok } from '#domain/result.ts';
import { toUtc } from '../conversations/agree-conversation.ts';
import type { UseCase } from '../use-case.ts';
import { carryStage } from './carry-stage.ts';
import { notYet } from './days-possible.ts';
import { interviewShape } from './opportunity-shapes.ts';

export const addInterview: UseCase<'addInterview'> = async (
  { opportunityId, name, at, on, withWhom, status, notes },
  context,
) =>
  context.store.write(async (w) => {
    const { now, today, newId, dayOf } = context;
    const onDay = at === null ? on : dayOf(toUtc(at));
    const impossible = status === 'held' ? notYet('an interview that was held', onDay ?? undefined, today) : null;
    if (impossible) return fail(impossible);
    const opportunity = await w.one('opportunities', opportunityId);
    if (!opportunity) return fail({ kind: 'opportunityNotFound', opportunityId });
    const id = newId();
    await w.add('interviews', {
      id,
      created_at: now,
      changed_at: now,
      opportunity_id: opportunityId,
      name,
      at: at === null ? null : toUtc(at),
      on_day: onDay,
      with_whom: withWhom,
      status,
      notes,
    });
    // One of long ago, written down for the record, opens nothing again.
    if (status === 'planned' || opportunity.stage !== 'closed')
      await carryStage(w, opportunity, 'interviewing', context);
    const row = await w.one('interviews', id);
    if (!row) throw new Error('An interview that was just written is not there.');
    return ok(interviewShape(row));
  });
