/** What was said for and against roles. Method: M1. */
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { evidenceShapes } from './evidence-shapes.ts';

export const listEvidence: UseCase<'listEvidence'> = async ({ roleId, insightId }, { store }) =>
  store.read(async (r) => {
    const rows = (await r.all('evidences')).filter(
      (row) =>
        (roleId === undefined || row.role_id === roleId) && (insightId === undefined || row.insight_id === insightId),
    );
    return ok({ evidence: await evidenceShapes(r, rows) });
  });
