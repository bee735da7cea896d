/** Takes the made-up search out again; whatever she entered of her own stays. */
import { ok } from '#domain/result.ts';
import type { Writing } from '#store/kernel/store.ts';
import { tableNames } from '#store/schema.ts';
import { findSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';
import { isSampleId } from './sample-ids.ts';

/** Tables whose rows speak of a person by these columns. */
const speaking = {
  messages: ['person_id'],
  conversations: ['person_id'],
  promises: ['person_id'],
  moves: ['person_id'],
  insights: ['person_id', 'organization_id', 'role_id'],
  insight_links: ['a_insight_id', 'b_insight_id'],
  evidences: ['role_id', 'insight_id'],
  fit_signals: ['organization_id', 'role_id', 'person_id'],
  questions: ['organization_id', 'role_id'],
  referrals: ['from_person_id', 'to_person_id'],
  opportunities: ['organization_id', 'person_id', 'application_id'],
  interviews: ['opportunity_id'],
  offers: ['opportunity_id'],
  aliases: ['organization_id'],
  aparts: ['a_person_id', 'b_person_id'],
  merges: ['kept_person_id', 'gone_person_id'],
} as const;

export const removeSample: UseCase<'removeSample'> = async (_input, { store, now }) =>
  store.write(async (w) => {
    const people = (await w.from('people').select('people.id').execute()).filter((row) => isSampleId(row.id)).length;
    let removed = 0;
    for (const table of tableNames) {
      if (table === 'seekers') continue;
      const ids = (await w.all(table, 'with'))
        .filter((row) => isSampleId(row.id) || speaksOfSample(table, row))
        .map((row) => row.id);
      removed += await w.erase(table, ids);
    }
    await restoreSeeker(w, now);
    return ok({ removed: people || removed });
  });

function speaksOfSample(table: string, row: object): boolean {
  if (!Object.hasOwn(speaking, table)) return false;
  const columns: readonly string[] = speaking[table as keyof typeof speaking];
  return columns.some((column) => isSampleId(String(Reflect.get(row, column) ?? '')));
}

/** Her own name and words come back blank if the sample had put its own there. */
async function restoreSeeker(w: Writing, now: string): Promise<void> {
  const seeker = await findSeeker(w);
  if (seeker?.has_sample !== 1) return;
  const own =
    seeker.profile_key === 'sample'
      ? { name: '', headline: '', about: '', profile_key: '', story_title: '', story_lessons: '' }
      : {};
  await w.change('seekers', seeker.id, { ...own, has_sample: 0, changed_at: now });
}
