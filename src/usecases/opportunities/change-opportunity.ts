/** Changes an opening, or says where it stands. Method: M10. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { fail, ok } from '#domain/result.ts';
import { checkFiled } from '../learning/check-filed.ts';
import type { UseCase } from '../use-case.ts';
import { carryApplication } from './carry-stage.ts';
import { notYet } from './days-possible.ts';
import { opportunityShape } from './opportunity-shapes.ts';

export const changeOpportunity: UseCase<'changeOpportunity'> = async (
  { opportunityId, organization, organizationId, roleId, personId, stage, stageOn, closedBecause, heardOn, ...rest },
  context,
) =>
  context.store.write(async (w) => {
    const { now, today } = context;
    const before = await w.one('opportunities', opportunityId);
    if (!before) return fail({ kind: 'opportunityNotFound', opportunityId });
    const filed = await checkFiled(w, { organizationId, roleId });
    if (!filed.ok) return filed;
    if (personId && !(await w.one('people', personId))) return fail({ kind: 'personNotFound', personId });
    const impossible =
      notYet('the day you heard of it', heardOn, today) ?? notYet('the day it came there', stageOn, today);
    if (impossible) return fail(impossible);
    const place = organizationId ? await w.one('organizations', organizationId) : undefined;
    const where = organization ?? place?.name;
    if ((where ?? before.organization) === '' && (rest.title ?? before.title) === '')
      return fail({ kind: 'opportunityUnnamed' });
    const isMoved = stage !== undefined && stage !== before.stage;
    const isClosed = (stage ?? before.stage) === 'closed';
    await w.change('opportunities', opportunityId, {
      changed_at: now,
      ...(where !== undefined && { organization: where, employer_key: place?.employer_key ?? employerKey(where) }),
      ...(organization !== undefined && organizationId === undefined && { organization_id: null }),
      ...(organizationId !== undefined && { organization_id: organizationId }),
      ...(roleId !== undefined && { role_id: roleId }),
      ...(personId !== undefined && { person_id: personId }),
      ...(heardOn !== undefined && { heard_on: heardOn }),
      ...(isMoved && { stage, stage_on: stageOn ?? today }),
      ...(!isMoved && stageOn !== undefined && { stage_on: stageOn }),
      closed_because: isClosed ? (closedBecause ?? before.closed_because) : '',
      ...(rest.title !== undefined && { title: rest.title }),
      ...(rest.posted !== undefined && { posted: rest.posted }),
      ...(rest.url !== undefined && { url: rest.url }),
      ...(rest.notes !== undefined && { notes: rest.notes }),
    });
    if (isMoved && stage !== 'closed') await carryApplication(w, before.application_id, stage, context);
    return ok(await opportunityShape(w, opportunityId, context));
  });
