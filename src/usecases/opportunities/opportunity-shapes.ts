/** Openings as the contract shows them, each with the one thing that comes next. Method: M10. */
import type { OutputOf } from '#contract/contract.ts';
import {
  type Decision,
  nextStep,
  type OpportunityFacts,
  type OpportunityStage,
  opportunityStages,
} from '#domain/search/opportunities.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { namedPeople } from '#store/named-people.ts';
import { organizationKeys } from '#store/organization-keys.ts';
import type { Context } from '../use-case.ts';

export type Opportunity = OutputOf<'addOpportunity'>;
export type Interview = OutputOf<'addInterview'>;

/** In the order of the rows given. */
export async function opportunityShapes(
  r: Reading,
  rows: readonly Row<'opportunities'>[],
  { today }: Pick<Context, 'today'>,
): Promise<Opportunity[]> {
  const placeOf = await placesOf(r);
  const roles = new Map((await r.all('roles', 'with')).map((row) => [row.id, row.name]));
  const people = await namedPeople(
    r,
    rows.flatMap((row) => row.person_id ?? []),
  );
  // Only whoever is still here and open to a word is said to be asked.
  const askable = new Map(
    (await r.many('people', [...people.keys()]))
      .filter((row) => row.do_not_contact_on === null && row.closed_on === null)
      .map((row) => [row.id, row.given_name || row.name]),
  );
  const interviews = await r.all('interviews');
  const offers = await r.all('offers');
  return rows.map((row) => {
    const from = row.person_id === null ? null : (people.get(row.person_id) ?? null);
    const theirs = interviews.filter((one) => one.opportunity_id === row.id);
    const made = offers.filter((one) => one.opportunity_id === row.id);
    const stage = toStage(row.stage);
    const facts: OpportunityFacts = {
      stage,
      heardOn: row.heard_on,
      from: askable.get(from?.id ?? '') ?? '',
      closedBecause: row.closed_because,
      interviews: theirs.map((one) => ({ ...interviewShape(one), on: one.on_day })),
      offers: made.map((one) => ({ id: one.id, decision: one.decision as Decision, answerBy: one.answer_by })),
    };
    return {
      id: row.id,
      organization: row.organization,
      organizationId: placeOf(row),
      title: row.title,
      posted: row.posted as Opportunity['posted'],
      url: row.url,
      heardOn: row.heard_on,
      from,
      conversationId: row.conversation_id,
      applicationId: row.application_id,
      roleId: row.role_id,
      roleName: row.role_id === null ? null : (roles.get(row.role_id) ?? null),
      stage,
      stageOn: row.stage_on,
      closedBecause: row.closed_because,
      notes: row.notes,
      next: { ...nextStep(facts, today), personId: from && askable.has(from.id) ? from.id : null },
      interviews: theirs.length,
      offers: made.length,
    };
  });
}

export async function opportunityShape(r: Reading, id: string, context: Pick<Context, 'today'>): Promise<Opportunity> {
  const row = await r.one('opportunities', id);
  const [shape] = row ? await opportunityShapes(r, [row], context) : [];
  if (!shape) throw new Error('An opening that was just written is not there.');
  return shape;
}

/** Finds the organization on her list that an opening is at, by what she said or by its name. */
export async function placesOf(
  r: Reading,
): Promise<(row: Pick<Row<'opportunities'>, 'organization_id' | 'employer_key'>) => string | null> {
  const keys = await organizationKeys(r);
  const known = new Set(keys.values());
  return ({ organization_id, employer_key }) =>
    organization_id !== null && known.has(organization_id) ? organization_id : (keys.get(employer_key) ?? null);
}

export function toStage(text: string): OpportunityStage {
  return opportunityStages.find((stage) => stage === text) ?? 'heard';
}

export function interviewShape(row: Row<'interviews'>): Interview {
  return {
    id: row.id,
    opportunityId: row.opportunity_id,
    name: row.name,
    at: row.at,
    on: row.on_day,
    withWhom: row.with_whom,
    status: row.status as Interview['status'],
    notes: row.notes,
  };
}
