/** One role with everything that speaks of it. Method: M1. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import { fold } from '#domain/people/fold.ts';
import { conditionsOf } from '#domain/roles/conditions.ts';
import { confidence } from '#domain/roles/confidence.ts';
import { openQuestions } from '#domain/roles/open-questions.ts';
import { sayStanding } from '#domain/roles/say-standing.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { insightShapes } from '../learning/insight-shapes.ts';
import { questionShapes } from '../learning/question-shapes.ts';
import type { Context } from '../use-case.ts';
import { type Evidence, evidenceShapes } from './evidence-shapes.ts';
import { roleShapes } from './role-shapes.ts';
import { whoDoesIt } from './who-does-it.ts';

export type RolePage = OutputOf<'getRole'>;

/** As many people as fit on the page; the list of people has them all. */
const peopleShown = 6;

export async function rolePage(r: Reading, context: Context, row: Row<'roles'>): Promise<RolePage> {
  const [role] = await roleShapes(r, [row], context.now);
  if (!role) throw new Error('A role that was just read has no shape.');
  const evidence = await evidenceShapes(
    r,
    await r.from('evidences').selectAll().where('role_id', '=', row.id).execute(),
  );
  const conditions = conditionsOf(role).map((condition) => {
    const those = evidence.filter((one) => one.about === condition.text);
    return { ...condition, confidence: confidence(those.map(spoken), condition.kind), evidence: those };
  });
  const lines = new Set(conditions.map(({ text }) => text));
  const overall = confidence(evidence.map(spoken));
  const questionRows = (await r.all('questions'))
    .filter((question) => question.role_id === row.id && question.answered_on === null)
    .sort((a, b) => compareText(b.created_at, a.created_at) || compareText(b.id, a.id));
  const asked = new Set(questionRows.map(({ text }) => fold(text)));
  const { people, byOrganization } = await whoDoesIt(r, context, row.name, peopleShown);
  const filed = await r.from('insights').selectAll().where('role_id', '=', row.id).execute();
  const weighed = new Set(evidence.map(({ insight }) => insight.id));
  const unweighed = await insightShapes(
    r,
    filed.filter(({ id }) => !weighed.has(id)),
  );
  return {
    role,
    confidence: overall,
    sentence: sayStanding({
      confidence: overall,
      conditions: conditions.map((one) => one.confidence),
      dropped: role.dropped !== null,
    }),
    conditions,
    whole: evidence.filter(({ about }) => !lines.has(about)),
    unweighed: unweighed.sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id)),
    questions: await questionShapes(r, questionRows, context.dayOf),
    suggestedQuestions: openQuestions(conditions).filter(({ question }) => !asked.has(fold(question))),
    people,
    organizations: await organizationsOf(r, evidence, filed, byOrganization),
  };
}

function spoken({ stance, insight }: Evidence) {
  return { stance, personId: insight.personId };
}

/** On her list, not put aside; where most such people work first. */
async function organizationsOf(
  r: Reading,
  evidence: readonly Evidence[],
  filed: readonly Row<'insights'>[],
  people: ReadonlyMap<string, number>,
): Promise<RolePage['organizations']> {
  const spokenOf = new Set([
    ...evidence.map(({ insight }) => insight.organizationId),
    ...filed.map((row) => row.organization_id),
  ]);
  return (await r.all('organizations'))
    .filter(({ id, archived_on }) => archived_on === null && (people.has(id) || spokenOf.has(id)))
    .map(({ id, name }) => ({ id, name, people: people.get(id) ?? 0 }))
    .sort((a, b) => b.people - a.people || compareText(a.name, b.name));
}
