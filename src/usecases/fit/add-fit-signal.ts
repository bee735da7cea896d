/** Writes down a line about fit, with its voice; who people are does not enter. Method: M7. */
import { fail, ok } from '#domain/result.ts';
import { checkFiled } from '../learning/check-filed.ts';
import type { UseCase } from '../use-case.ts';
import { fitLine } from './fit-shapes.ts';
import { refusedLine } from './refused-line.ts';

export const addFitSignal: UseCase<'addFitSignal'> = async (
  { organizationId, roleId, personId, conversationId, axis, about, score, quote, on },
  { store, now, today, newId },
) =>
  store.write(async (w) => {
    const refused = refusedLine(quote);
    if (refused) return fail(refused);
    const filed = await checkFiled(w, { organizationId, roleId });
    if (!filed.ok) return filed;
    if (personId !== null && !(await w.one('people', personId))) return fail({ kind: 'personNotFound', personId });
    if (conversationId !== null && !(await w.one('conversations', conversationId)))
      return fail({ kind: 'conversationNotFound', conversationId });
    const id = newId();
    await w.add('fit_signals', {
      id,
      created_at: now,
      changed_at: now,
      organization_id: organizationId,
      role_id: roleId,
      person_id: personId,
      conversation_id: conversationId,
      axis,
      about: axis === 'chemistry' ? about : '',
      score,
      quote,
      on_day: on ?? today,
    });
    return ok(await fitLine(w, id));
  });
