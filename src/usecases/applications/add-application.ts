/** Adds an application. Method: M0. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { applicationShapes } from './application-shapes.ts';

export const addApplication: UseCase<'addApplication'> = async (
  { organization, title, appliedOn, source, url, status, notes },
  { store, now, today, newId },
) =>
  store.write(async (w) => {
    const id = newId();
    await w.add('applications', {
      id,
      created_at: now,
      changed_at: now,
      organization,
      employer_key: employerKey(organization),
      title,
      applied_on: appliedOn ?? (status === 'saved' ? null : today),
      source,
      url,
      status,
      status_on: today,
      notes,
      import_id: '',
    });
    const row = await w.one('applications', id);
    const [shape] = row ? await applicationShapes(w, [row], today) : [];
    if (!shape) throw new Error('An application that was just written is not there.');
    return ok(shape);
  });
