/** Changes a line about fit. Method: M7. */
import { fail, ok } from '#domain/result.ts';
import { checkFiled } from '../learning/check-filed.ts';
import type { UseCase } from '../use-case.ts';
import { fitLine } from './fit-shapes.ts';
import { refusedLine } from './refused-line.ts';

export const changeFitSignal: UseCase<'changeFitSignal'> = async (
  { fitSignalId, axis, score, quote, about, roleId, personId, on },
  { store, now },
) =>
  store.write(async (w) => {
    const row = await w.one('fit_signals', fitSignalId);
    if (!row) return fail({ kind: 'fitSignalNotFound', fitSignalId });
    const refused = quote === undefined ? null : refusedLine(quote);
    if (refused) return fail(refused);
    const filed = await checkFiled(w, { roleId });
    if (!filed.ok) {
      if (filed.problem.kind === 'roleNotFound') return fail(filed.problem);
      throw new Error('Only a role was asked for.');
    }
    if (personId && !(await w.one('people', personId))) return fail({ kind: 'personNotFound', personId });
    const isChemistry = (axis ?? row.axis) === 'chemistry';
    await w.change('fit_signals', fitSignalId, {
      changed_at: now,
      ...(axis !== undefined && { axis }),
      ...(score !== undefined && { score }),
      ...(quote !== undefined && { quote }),
      ...(roleId !== undefined && { role_id: roleId }),
      ...(personId !== undefined && { person_id: personId }),
      ...(on !== undefined && { on_day: on }),
      about: isChemistry ? (about ?? row.about) : '',
    });
    return ok(await fitLine(w, fitSignalId));
  });
