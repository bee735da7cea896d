/** What is known and still open about a place: her own questions, what contradicts, the axes nobody has spoken on. Method: M5, M6, M7. */
import type { OwnQuestion } from '#domain/conversations/choose-questions.ts';
import { type Axis, axisIds } from '#domain/fit/axes.ts';
import { themeOf } from '#domain/learning/insight-themes.ts';
import type { Reading } from '#store/kernel/store.ts';

/** Her open questions for this organization, for a role she considers, and for everyone; in the order she wrote them. */
export async function ownQuestions(r: Reading, organizationId: string | null): Promise<readonly OwnQuestion[]> {
  const roles = await r.from('roles').select('roles.id').where('dropped_on', 'is', null).execute();
  const roleIds = new Set(roles.map((row) => row.id));
  const rows = await r.from('questions').selectAll().where('answered_on', 'is', null).orderBy('created_at').execute();
  return rows
    .filter(
      (row) =>
        (row.organization_id === null || row.organization_id === organizationId) &&
        (row.role_id === null || roleIds.has(row.role_id)),
    )
    .map((row) => ({
      id: row.id,
      theme: themeOf(row.theme),
      question: row.text,
      isForHere: row.organization_id !== null || row.role_id !== null,
    }));
}

/** Pairs of these insights that contradict each other, as she said. */
export async function contradictionsAmong(
  r: Reading,
  insightIds: ReadonlySet<string>,
): Promise<readonly (readonly [string, string])[]> {
  const links = await r.from('insight_links').selectAll().where('kind', '=', 'contradicts').execute();
  return links
    .filter((link) => insightIds.has(link.a_insight_id) && insightIds.has(link.b_insight_id))
    .map((link) => [link.a_insight_id, link.b_insight_id]);
}

/** All four for a place that is not on her list. */
export async function unknownAxes(r: Reading, organizationId: string | null): Promise<readonly Axis[]> {
  if (organizationId === null) return axisIds;
  const rows = await r.from('fit_signals').select('axis').where('organization_id', '=', organizationId).execute();
  const known = new Set(rows.map((row) => row.axis));
  return axisIds.filter((axis) => !known.has(axis));
}
