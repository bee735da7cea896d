/** The seeker: name, own words, pace, and how much is here. */
import { ok } from '#domain/result.ts';
import type { Reading } from '#store/kernel/store.ts';
import { findSeeker, newSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';

type Countable = 'people' | 'organizations' | 'roles' | 'conversations' | 'messages' | 'applications';

export const getSeeker: UseCase<'getSeeker'> = async (_input, { store, now }) =>
  store.read(async (r) => {
    const row = (await findSeeker(r)) ?? newSeeker('', now);
    const positions = await r.from('positions').selectAll().orderBy('started_on', 'desc').execute();
    const educations = await r.from('educations').selectAll().orderBy('started_on', 'desc').execute();
    return ok({
      name: row.name,
      headline: row.headline,
      about: row.about,
      country: row.country,
      zone: row.zone,
      noteLimit: row.note_limit === 300 ? 300 : 200,
      conversationsAWeek: row.conversations_a_week,
      messagesADay: row.messages_a_day,
      welcomed: row.welcomed === 1,
      hasSample: row.has_sample === 1,
      counts: {
        people: await count(r, 'people'),
        organizations: await count(r, 'organizations'),
        roles: await count(r, 'roles'),
        conversations: await count(r, 'conversations'),
        messages: await count(r, 'messages'),
        applications: await count(r, 'applications'),
      },
      positions: positions.map((p) => ({
        organization: p.organization,
        title: p.title,
        startedOn: p.started_on,
        finishedOn: p.finished_on,
      })),
      educations: educations.map((e) => ({
        school: e.school,
        degree: e.degree,
        startedOn: e.started_on,
        finishedOn: e.finished_on,
      })),
    });
  });

async function count(r: Reading, table: Countable): Promise<number> {
  const [row] = await r
    .from(table)
    .select((e) => e.fn.countAll<number>().as('n'))
    .execute();
  return Number(row?.n ?? 0);
}
