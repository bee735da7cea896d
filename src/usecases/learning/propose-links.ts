/** Pairs of things heard that may contradict or agree; she decides. Method: M6. */
import { pairKey, proposeLinks as propose } from '#domain/learning/propose-links.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { insightShapes } from './insight-shapes.ts';

export const proposeLinks: UseCase<'proposeLinks'> = async ({ organizationId, roleId, limit }, { store }) =>
  store.read(async (r) => {
    const rows = (await r.all('insights')).filter(
      (row) =>
        (organizationId === undefined || row.organization_id === organizationId) &&
        (roleId === undefined || row.role_id === roleId),
    );
    const decided = new Set((await r.all('insight_links')).map((row) => pairKey(row.a_insight_id, row.b_insight_id)));
    const all = propose(
      rows.map((row) => ({
        id: row.id,
        text: row.text,
        theme: row.theme,
        on: row.on_day,
        personId: row.person_id,
        organizationId: row.organization_id,
        roleId: row.role_id,
      })),
      decided,
    );
    const shown = all.slice(0, limit);
    const ids = new Set(shown.flatMap(({ a, b }) => [a, b]));
    const insights = new Map(
      (
        await insightShapes(
          r,
          rows.filter((row) => ids.has(row.id)),
        )
      ).map((one) => [one.id, one]),
    );
    return ok({
      proposals: shown.flatMap(({ kind, because, ...pair }) => {
        const [a, b] = [insights.get(pair.a), insights.get(pair.b)];
        return a && b ? [{ kind, because, a, b }] : [];
      }),
      total: all.length,
    });
  });
