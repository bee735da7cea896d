/** Says that two things heard agree, contradict, or have nothing to do with each other. Method: M6. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { linkBetween, linkShapes, pairIds } from './link-shapes.ts';

export const linkInsights: UseCase<'linkInsights'> = async (
  { insightId, otherInsightId, kind },
  { store, now, newId },
) =>
  store.write(async (w) => {
    if (insightId === otherInsightId) return fail({ kind: 'sameInsightTwice' });
    for (const id of [insightId, otherInsightId])
      if (!(await w.one('insights', id))) return fail({ kind: 'insightNotFound', insightId: id });
    const there = await linkBetween(w, insightId, otherInsightId);
    if (there) await w.change('insight_links', there.id, { kind, changed_at: now });
    else
      await w.add('insight_links', {
        id: newId(),
        created_at: now,
        changed_at: now,
        kind,
        ...pairIds(insightId, otherInsightId),
      });
    const row = await linkBetween(w, insightId, otherInsightId);
    const [link] = row ? await linkShapes(w, [row]) : [];
    if (!link) throw new Error('A link that was just written is not there.');
    return ok(link);
  });
