/** Changes something learned, or files it elsewhere. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { insightShape } from './insight-shapes.ts';

export const changeInsight: UseCase<'changeInsight'> = async (
  { insightId, text, theme, isQuote, organizationId, roleId },
  { store, now },
) =>
  store.write(async (w) => {
    await w.change('insights', insightId, {
      changed_at: now,
      ...(text !== undefined && { text }),
      ...(theme !== undefined && { theme }),
      ...(isQuote !== undefined && { is_quote: isQuote ? 1 : 0 }),
      ...(organizationId !== undefined && { organization_id: organizationId }),
      ...(roleId !== undefined && { role_id: roleId }),
    });
    const shape = await insightShape(w, insightId);
    return shape ? ok(shape) : fail({ kind: 'insightNotFound', insightId });
  });
