/** Changes the seeker's name, own words, country, zone, limits, pace, and her own past. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { ok } from '#domain/result.ts';
import { ensureSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';

export const changeSeeker: UseCase<'changeSeeker'> = async (input, { store, now, newId }) =>
  store.write(async (w) => {
    const seeker = await ensureSeeker(w, now, newId);
    await w.change('seekers', seeker.id, {
      changed_at: now,
      ...(input.name !== undefined && { name: input.name }),
      ...(input.headline !== undefined && { headline: input.headline }),
      ...(input.about !== undefined && { about: input.about }),
      ...(input.country !== undefined && { country: input.country }),
      ...(input.zone !== undefined && { zone: input.zone }),
      ...(input.noteLimit !== undefined && { note_limit: input.noteLimit }),
      ...(input.conversationsAWeek !== undefined && { conversations_a_week: input.conversationsAWeek }),
      ...(input.messagesADay !== undefined && { messages_a_day: input.messagesADay }),
      ...(input.welcomed !== undefined && { welcomed: input.welcomed ? 1 : 0 }),
    });
    const kept = { created_at: now, changed_at: now };
    if (input.positions) {
      await w.remove(
        'positions',
        (await w.all('positions')).map((row) => row.id),
        now,
      );
      await w.addAll(
        'positions',
        input.positions.map((p) => ({
          ...kept,
          id: newId(),
          organization: p.organization,
          employer_key: employerKey(p.organization),
          title: p.title,
          started_on: p.startedOn,
          finished_on: p.finishedOn,
        })),
      );
    }
    if (input.educations) {
      await w.remove(
        'educations',
        (await w.all('educations')).map((row) => row.id),
        now,
      );
      await w.addAll(
        'educations',
        input.educations.map((e) => ({
          ...kept,
          id: newId(),
          school: e.school,
          degree: e.degree,
          started_on: e.startedOn,
          finished_on: e.finishedOn,
        })),
      );
    }
    return ok({});
  });
