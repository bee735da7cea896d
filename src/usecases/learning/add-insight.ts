/** Writes down something learned, filed to an organization, a role, a person. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { insightShape } from './insight-shapes.ts';

export const addInsight: UseCase<'addInsight'> = async (
  { text, theme, isQuote, organizationId, roleId, personId, conversationId, on },
  { store, now, today, newId },
) =>
  store.write(async (w) => {
    if (personId !== null && !(await w.one('people', personId))) return fail({ kind: 'personNotFound', personId });
    if (organizationId !== null && !(await w.one('organizations', organizationId)))
      return fail({ kind: 'organizationNotFound', organizationId });
    if (roleId !== null && !(await w.one('roles', roleId))) return fail({ kind: 'roleNotFound', roleId });
    const id = newId();
    await w.add('insights', {
      id,
      created_at: now,
      changed_at: now,
      text,
      theme,
      is_quote: isQuote ? 1 : 0,
      on_day: on ?? today,
      person_id: personId,
      organization_id: organizationId,
      role_id: roleId,
      conversation_id: conversationId,
      question: '',
    });
    const shape = await insightShape(w, id);
    if (!shape) throw new Error('Something learned that was just written is not there.');
    return ok(shape);
  });
