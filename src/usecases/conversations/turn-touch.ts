/** Writes down whether a person is to be kept in touch with. Method: M9. */
import type { Day, Instant } from '#domain/day.ts';
import type { Writing } from '#store/kernel/store.ts';
import { choosePerson } from '../people/person-choice.ts';

/** False when there is no such person. */
export function turnTouch(w: Writing, personId: string, stoppedOn: Day | null, now: Instant): Promise<boolean> {
  return choosePerson(w, personId, { touch_stopped_on: stoppedOn }, now);
}
