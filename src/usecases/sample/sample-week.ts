/** A week of the made-up search that she looked back on, so that earlier ones can be read. */
import { addDays, mondayOf } from '#domain/day.ts';
import type { Writing } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';
import { sampleId } from './sample-ids.ts';

export async function addSampleWeek(w: Writing, { now, today }: Context): Promise<void> {
  await w.add('reviews', {
    id: sampleId('review', 'earlier'),
    created_at: now,
    changed_at: now,
    // The one before the last: the last is hers to look back on.
    monday: addDays(mondayOf(today), -14),
    went_well: 'I asked a stranger for twenty minutes and got forty.',
    learned: 'People talk most freely about what nearly made them quit.',
    conversations_next: 2,
  });
}
