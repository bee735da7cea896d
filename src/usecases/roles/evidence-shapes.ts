/** What was said for and against roles, as the contract shows it. Method: M1. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { insightShapes } from '../learning/insight-shapes.ts';

export type Evidence = OutputOf<'setEvidence'>;

/** Newest first; what rests on something removed is left out. */
export async function evidenceShapes(r: Reading, rows: readonly Row<'evidences'>[]): Promise<Evidence[]> {
  const roles = new Map((await r.all('roles')).map((row) => [row.id, row.name]));
  const said = await insightShapes(r, await r.many('insights', [...new Set(rows.map((row) => row.insight_id))]));
  const insights = new Map(said.map((one) => [one.id, one]));
  return rows
    .flatMap((row): Evidence[] => {
      const [insight, roleName] = [insights.get(row.insight_id), roles.get(row.role_id)];
      if (!insight || roleName === undefined) return [];
      return [
        {
          id: row.id,
          roleId: row.role_id,
          roleName,
          stance: row.stance === 'against' ? 'against' : 'for',
          about: row.about,
          insight,
        },
      ];
    })
    .sort((a, b) => compareText(b.insight.on, a.insight.on) || compareText(a.id, b.id));
}
