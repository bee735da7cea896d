/** Roles as the contract shows them: hypotheses with how much speaks of them. Method: M1. */
import type { OutputOf } from '#contract/contract.ts';
import type { Instant } from '#domain/day.ts';
import { confidence } from '#domain/roles/confidence.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { peopleSnapshot } from '#store/search-cache.ts';
import { peopleFitting } from './titles-fitting.ts';

export type Role = OutputOf<'changeRole'>;

/** In the order of the rows given. */
export async function roleShapes(r: Reading, rows: readonly Row<'roles'>[], now: Instant): Promise<Role[]> {
  const insights = await r.from('insights').select('role_id').where('role_id', 'is not', null).execute();
  const evidence = await r.all('evidences');
  const said = new Map(
    (await r.many('insights', [...new Set(evidence.map((one) => one.insight_id))])).map((one) => [
      one.id,
      one.person_id,
    ]),
  );
  const snapshot = await peopleSnapshot(r, now);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    why: row.why,
    mustBeTrue: row.must_be_true,
    ruledOutBy: row.ruled_out_by,
    dropped: row.dropped_on === null ? null : { on: row.dropped_on, reason: row.drop_reason },
    insights: insights.filter((insight) => insight.role_id === row.id).length,
    confidence: confidence(
      evidence.flatMap(({ role_id, insight_id, stance }) => {
        const personId = role_id === row.id ? said.get(insight_id) : undefined;
        return personId === undefined ? [] : [{ stance: stance === 'against' ? 'against' : 'for', personId } as const];
      }),
    ),
    people: peopleFitting(snapshot, row.name),
  }));
}
