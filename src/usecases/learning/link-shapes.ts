/** Which two things heard she linked, and how, as the contract shows them. Method: M6. */
import type { OutputOf } from '#contract/contract.ts';
import { compareText } from '#domain/compare-text.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { type Insight, insightShapes } from './insight-shapes.ts';

export type InsightLink = OutputOf<'linkInsights'>;

/** Newest first; links to something that was removed are left out. */
export async function linkShapes(r: Reading, rows: readonly Row<'insight_links'>[]): Promise<InsightLink[]> {
  const ids = new Set(rows.flatMap((row) => [row.a_insight_id, row.b_insight_id]));
  const insights = new Map((await insightShapes(r, await r.many('insights', [...ids]))).map((one) => [one.id, one]));
  return rows
    .flatMap((row): InsightLink[] => {
      const [a, b] = [insights.get(row.a_insight_id), insights.get(row.b_insight_id)];
      if (!a || !b) return [];
      return [{ id: row.id, kind: row.kind as InsightLink['kind'], ...inTime(a, b) }];
    })
    .sort((x, y) => compareText(y.b.on, x.b.on) || compareText(x.id, y.id));
}

/** The earlier first. */
export function inTime(a: Insight, b: Insight): { readonly a: Insight; readonly b: Insight } {
  return (compareText(a.on, b.on) || compareText(a.id, b.id)) <= 0 ? { a, b } : { a: b, b: a };
}

/** The two ids as they are kept, in the order of their ids. */
export function pairIds(one: string, other: string) {
  const [a, b] = compareText(one, other) < 0 ? [one, other] : [other, one];
  return { a_insight_id: a, b_insight_id: b };
}

export async function linkBetween(r: Reading, one: string, other: string): Promise<Row<'insight_links'> | undefined> {
  const { a_insight_id, b_insight_id } = pairIds(one, other);
  return r
    .from('insight_links')
    .selectAll()
    .where('a_insight_id', '=', a_insight_id)
    .where('b_insight_id', '=', b_insight_id)
    .executeTakeFirst();
}
