/** Writes down a question of her own. Method: M6. */
import { themeGuess } from '#domain/learning/insight-themes.ts';
import type { UseCase } from '../use-case.ts';
import { checkFiled } from './check-filed.ts';
import { questionShape } from './question-shapes.ts';

export const addQuestion: UseCase<'addQuestion'> = async (
  { text, theme, organizationId, roleId },
  { store, now, newId, dayOf },
) =>
  store.write(async (w) => {
    const filed = await checkFiled(w, { organizationId, roleId });
    if (!filed.ok) return filed;
    const id = newId();
    await w.add('questions', {
      id,
      created_at: now,
      changed_at: now,
      text,
      theme: theme ?? themeGuess(text),
      organization_id: organizationId,
      role_id: roleId,
      answered_on: null,
    });
    const shape = await questionShape(w, id, dayOf);
    if (!shape.ok) throw new Error('A question that was just written is not there.');
    return shape;
  });
