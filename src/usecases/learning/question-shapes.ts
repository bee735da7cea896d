/** Her own questions as the contract shows them, with the names of what they are filed to. Method: M6. */
import type { OutputOf } from '#contract/contract.ts';
import { themeOf } from '#domain/learning/insight-themes.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';

export type QuestionShape = OutputOf<'addQuestion'>;

/** In the order of the rows given. */
export async function questionShapes(
  r: Reading,
  rows: readonly Row<'questions'>[],
  dayOf: Context['dayOf'],
): Promise<QuestionShape[]> {
  const organizations = new Map((await r.all('organizations', 'with')).map((row) => [row.id, row.name]));
  const roles = new Map((await r.all('roles', 'with')).map((row) => [row.id, row.name]));
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    theme: themeOf(row.theme),
    organizationId: row.organization_id,
    organizationName: row.organization_id === null ? null : (organizations.get(row.organization_id) ?? null),
    roleId: row.role_id,
    roleName: row.role_id === null ? null : (roles.get(row.role_id) ?? null),
    answeredOn: row.answered_on,
    askedOn: dayOf(row.created_at),
  }));
}

export async function questionShape(
  r: Reading,
  questionId: string,
  dayOf: Context['dayOf'],
): Promise<Result<QuestionShape, { readonly kind: 'questionNotFound'; readonly questionId: string }>> {
  const row = await r.one('questions', questionId);
  const [shape] = row ? await questionShapes(r, [row], dayOf) : [];
  return shape ? ok(shape) : fail({ kind: 'questionNotFound', questionId });
}
