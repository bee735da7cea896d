/** Brings back something that was removed; a person comes with everything that went with them. */
import { fail, ok } from '#domain/result.ts';
import type { Writing } from '#store/kernel/store.ts';
import { restoreOpportunityRows, restorePersonRows } from '#store/removed.ts';
import { carryOnAgain } from '../opportunities/carry-stage.ts';
import type { Context, UseCase } from '../use-case.ts';
import { removedKinds } from './removed-kinds.ts';

export const restoreDeleted: UseCase<'restoreDeleted'> = ({ id }, context) =>
  context.store.write(async (writing) =>
    (await restore(writing, id, context)) ? ok({}) : fail({ kind: 'nothingToRestore', id }),
  );

async function restore(writing: Writing, id: string, context: Context): Promise<boolean> {
  const person = await writing.one('people', id, 'only');
  if (person) {
    await restorePersonRows(writing, person, context.now);
    return true;
  }
  const opportunity = await writing.one('opportunities', id, 'only');
  if (opportunity) {
    await restoreOpportunityRows(writing, opportunity);
    return true;
  }
  for (const table of Object.values(removedKinds)) {
    if ((await writing.restore(table, id)) === 0) continue;
    if (table === 'interviews' || table === 'offers') await carryOnAgain(writing, table, id, context);
    return true;
  }
  return false;
}
