/** Writes down an opening; one that grew out of an application takes over what it says, once. Method: M10, M0. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { fail, ok } from '#domain/result.ts';
import { checkFiled } from '../learning/check-filed.ts';
import type { UseCase } from '../use-case.ts';
import { carryApplication } from './carry-stage.ts';
import { notYet } from './days-possible.ts';
import { opportunityShape } from './opportunity-shapes.ts';

export const addOpportunity: UseCase<'addOpportunity'> = async (input, context) =>
  context.store.write(async (w) => {
    const { now, today, newId } = context;
    const { organizationId, conversationId, applicationId, roleId, stage } = input;
    const impossible = notYet('the day you heard of it', input.heardOn, today);
    if (impossible) return fail(impossible);
    const filed = await checkFiled(w, { organizationId, roleId });
    if (!filed.ok) return filed;
    const talk = conversationId === null ? null : await w.one('conversations', conversationId);
    if (talk === undefined) return fail({ kind: 'conversationNotFound', conversationId: conversationId ?? '' });
    // What was heard in a conversation was heard from whom it was with, on that day.
    const personId = input.personId ?? talk?.person_id ?? null;
    const person = personId === null ? null : await w.one('people', personId);
    if (person === undefined) return fail({ kind: 'personNotFound', personId: personId ?? '' });
    const application = applicationId === null ? null : await w.one('applications', applicationId);
    if (application === undefined) return fail({ kind: 'applicationNotFound', applicationId: applicationId ?? '' });
    if (application !== null) {
      const [there] = await w
        .from('opportunities')
        .select('opportunities.id')
        .where('application_id', '=', application.id)
        .execute();
      if (there) return ok(await opportunityShape(w, there.id, context));
    }
    const place = organizationId === null ? undefined : await w.one('organizations', organizationId);
    const organization = input.organization || place?.name || application?.organization || person?.organization || '';
    const title = input.title || application?.title || '';
    if (organization === '' && title === '') return fail({ kind: 'opportunityUnnamed' });
    const id = newId();
    await w.add('opportunities', {
      id,
      created_at: now,
      changed_at: now,
      organization,
      employer_key: place?.employer_key ?? employerKey(organization),
      organization_id: place?.id ?? null,
      role_id: roleId,
      title,
      posted: input.posted || (application ? 'posted' : ''),
      url: input.url || (application?.url ?? ''),
      heard_on: input.heardOn ?? talk?.held_on ?? today,
      person_id: personId,
      conversation_id: conversationId,
      application_id: applicationId,
      stage,
      stage_on: today,
      closed_because: '',
      notes: input.notes,
    });
    await carryApplication(w, applicationId, stage, context);
    return ok(await opportunityShape(w, id, context));
  });
