/** Writes down what she decided about a person that no import touches. Method: M9, M11. */
import type { Instant } from '#domain/day.ts';
import type { Row, Writing } from '#store/kernel/store.ts';

/** False when there is no such person. */
export async function choosePerson(
  w: Writing,
  personId: string,
  choice: Partial<Pick<Row<'person_choices'>, 'touch_stopped_on' | 'may_be_named' | 'news_settled_on'>>,
  now: Instant,
): Promise<boolean> {
  if (!(await w.one('people', personId))) return false;
  if (await w.one('person_choices', personId, 'with')) {
    await w.change('person_choices', personId, { ...choice, changed_at: now, deleted_at: null });
  } else {
    await w.add('person_choices', {
      id: personId,
      created_at: now,
      changed_at: now,
      touch_stopped_on: null,
      may_be_named: 0,
      news_settled_on: null,
      ...choice,
    });
  }
  return true;
}
