/** Takes back what was said of two things heard. Method: M6. */
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { linkBetween } from './link-shapes.ts';

/** A mark between two insights, not a thing of its own: linking them again is the way back. */
export const unlinkInsights: UseCase<'unlinkInsights'> = async ({ insightId, otherInsightId }, { store }) =>
  store.write(async (w) => {
    const there = await linkBetween(w, insightId, otherInsightId);
    if (there) await w.erase('insight_links', there.id);
    return ok({});
  });
