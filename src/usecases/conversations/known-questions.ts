/** What is known and still open about a place: her own questions, what contradicts, the axes nobody has spoken on. Method: M5, M6, M7. */
import type { OwnQuestion } from '#domain/conversations/choose-questions.ts';
import { type Axis, axisIds } from '#domain/fit/axes.ts';
import { themeOf } from '#domain/learning/insight-themes.ts';
import type { Reading } from '#store/kernel/store.ts';

interface KnownRole {
  readonly id: string;
  readonly name: string;
}

/** The kinds of work she considers, in the order she wrote them down. */
export async function consideredRoles(r: Reading): Promise<readonly KnownRole[]> {
  const open = r.from('roles').select(['roles.id', 'name']).where('dropped_on', 'is', null);
  return open.orderBy('created_at').orderBy('roles.id').execute();
}

/** Her open questions for this organization, for a role she considers, and for everyone; in the order she wrote them, the same words once. Those for a role that is not among `theirs` are for others. */
export async function ownQuestions(
  r: Reading,
  organizationId: string | null,
  theirs: readonly KnownRole[] | null,
): Promise<readonly OwnQuestion[]> {
  const roles = await consideredRoles(r);
  const roleNames = new Map(roles.map((row) => [row.id, row.name]));
  const place = organizationId === null ? undefined : await r.one('organizations', organizationId);
  const rows = await r.from('questions').selectAll().where('answered_on', 'is', null).orderBy('created_at').execute();
  const open = rows.filter(
    (row) =>
      (row.organization_id === null || row.organization_id === organizationId) &&
      (row.role_id === null || roleNames.has(row.role_id)),
  );
  const words = open.map((row) => row.text.trim().toLowerCase());
  return open
    .filter((_, at) => words.indexOf(words[at] ?? '') === at)
    .map((row) => ({
      id: row.id,
      theme: themeOf(row.theme),
      question: row.text,
      about: (row.organization_id === null ? roleNames.get(row.role_id ?? '') : place?.name) ?? '',
      isForOthers:
        theirs !== null &&
        row.organization_id === null &&
        row.role_id !== null &&
        !theirs.some(({ id }) => id === row.role_id),
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
