/** Changes an application or where it stands. Method: M0. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { applicationShapes } from './application-shapes.ts';

export const changeApplication: UseCase<'changeApplication'> = async (
  { applicationId, organization, appliedOn, status, ...rest },
  { store, now, today },
) =>
  store.write(async (w) => {
    const before = await w.one('applications', applicationId);
    if (!before) return fail({ kind: 'applicationNotFound', applicationId });
    await w.change('applications', applicationId, {
      changed_at: now,
      ...(organization !== undefined && { organization, employer_key: employerKey(organization) }),
      ...(appliedOn !== undefined && { applied_on: appliedOn }),
      ...(status !== undefined && status !== before.status && { status, status_on: today }),
      ...(rest.title !== undefined && { title: rest.title }),
      ...(rest.source !== undefined && { source: rest.source }),
      ...(rest.url !== undefined && { url: rest.url }),
      ...(rest.notes !== undefined && { notes: rest.notes }),
    });
    const row = await w.one('applications', applicationId);
    const [shape] = row ? await applicationShapes(w, [row], today) : [];
    return shape ? ok(shape) : fail({ kind: 'applicationNotFound', applicationId });
  });
