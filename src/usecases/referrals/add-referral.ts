/** Records that one person suggested another, outside a conversation. */
import { fail } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { recordReferral } from './record-referral.ts';

export const addReferral: UseCase<'addReferral'> = async ({ fromPersonId, on, ...said }, context) =>
  context.store.write(async (w) => {
    if (!(await w.one('people', fromPersonId))) return fail({ kind: 'personNotFound', personId: fromPersonId });
    if (said.personId !== null && !(await w.one('people', said.personId)))
      return fail({ kind: 'personNotFound', personId: said.personId });
    return recordReferral(w, { fromPersonId, conversationId: null, on: on ?? context.today, said }, context);
  });
