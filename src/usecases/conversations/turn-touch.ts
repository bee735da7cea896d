/** Writes down whether a person is to be kept in touch with. Method: M9. */
import type { Day, Instant } from '#domain/day.ts';
import type { Writing } from '#store/kernel/store.ts';

/** False when there is no such person. */
export async function turnTouch(w: Writing, personId: string, stoppedOn: Day | null, now: Instant): Promise<boolean> {
  if (!(await w.one('people', personId))) return false;
  const there = await w.one('person_choices', personId, 'with');
  if (there) {
    await w.change('person_choices', personId, {
      touch_stopped_on: stoppedOn,
      changed_at: now,
      deleted_at: null,
    });
  } else {
    await w.add('person_choices', {
      id: personId,
      created_at: now,
      changed_at: now,
      touch_stopped_on: stoppedOn,
      may_be_named: 0,
      news_settled_on: null,
    });
  }
  return true;
}
