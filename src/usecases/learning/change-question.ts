/** Changes a question of her own, files it elsewhere, or says that it is answered. Method: M6. */
import type { UseCase } from '../use-case.ts';
import { checkFiled } from './check-filed.ts';
import { questionShape } from './question-shapes.ts';

export const changeQuestion: UseCase<'changeQuestion'> = async (
  { questionId, text, theme, organizationId, roleId, answeredOn },
  { store, now, dayOf },
) =>
  store.write(async (w) => {
    const filed = await checkFiled(w, { organizationId, roleId });
    if (!filed.ok) return filed;
    await w.change('questions', questionId, {
      changed_at: now,
      ...(text !== undefined && { text }),
      ...(theme !== undefined && { theme }),
      ...(organizationId !== undefined && { organization_id: organizationId }),
      ...(roleId !== undefined && { role_id: roleId }),
      ...(answeredOn !== undefined && { answered_on: answeredOn }),
    });
    return questionShape(w, questionId, dayOf);
  });
