/** Her own questions, open ones first. Method: M6. */
import { compareText } from '#domain/compare-text.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { questionShapes } from './question-shapes.ts';

export const listQuestions: UseCase<'listQuestions'> = async ({ organizationId, roleId, open }, { store, dayOf }) =>
  store.read(async (r) => {
    const rows = (await r.all('questions'))
      .filter(
        (row) =>
          (organizationId === undefined || row.organization_id === organizationId) &&
          (roleId === undefined || row.role_id === roleId) &&
          (!open || row.answered_on === null),
      )
      .sort(
        (a, b) =>
          Number(a.answered_on !== null) - Number(b.answered_on !== null) ||
          compareText(b.created_at, a.created_at) ||
          compareText(b.id, a.id),
      );
    return ok({ questions: await questionShapes(r, rows, dayOf) });
  });
