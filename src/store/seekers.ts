/** The one row that says who the seeker is and how she likes to work. */
import type { Instant } from '#domain/day.ts';
import type { NewRow, Reading, Row, Writing } from './kernel/store.ts';

export async function findSeeker(reading: Reading): Promise<Row<'seekers'> | undefined> {
  return (await reading.from('seekers').selectAll().orderBy('id').execute())[0];
}

/** The seeker's row, made with the usual settings when it is not there yet. */
export async function ensureSeeker(writing: Writing, now: Instant, newId: () => string): Promise<Row<'seekers'>> {
  const found = await findSeeker(writing);
  if (found) return found;
  const row = newSeeker(newId(), now);
  await writing.add('seekers', row);
  return { ...row, owner_id: writing.owner };
}

/** Two conversations a week and two messages a day are a pace that can be kept up; she chooses her own. 200 is LinkedIn's free note. */
export function newSeeker(id: string, now: Instant) {
  return {
    id,
    created_at: now,
    changed_at: now,
    deleted_at: null,
    name: '',
    headline: '',
    about: '',
    profile_key: '',
    country: '',
    zone: '',
    note_limit: 200,
    conversations_a_week: 2,
    messages_a_day: 2,
    welcomed: 0,
    has_sample: 0,
    fit_weights: '',
    feed_key: '',
    paused_from: null,
    paused_until: null,
    story_title: '',
    story_lessons: '',
    story_choices: '',
    landed_on: null,
  } as const satisfies NewRow<'seekers'>;
}
