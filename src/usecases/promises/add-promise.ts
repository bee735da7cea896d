/** Writes down something she promised. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { promiseShape } from './promise-shapes.ts';

export const addPromise: UseCase<'addPromise'> = async (
  { personId, text, dueOn, conversationId },
  { store, now, newId },
) =>
  store.write(async (w) => {
    if (!(await w.one('people', personId))) return fail({ kind: 'personNotFound', personId });
    const id = newId();
    await w.add('promises', {
      id,
      created_at: now,
      changed_at: now,
      kind: 'promise',
      text,
      person_id: personId,
      conversation_id: conversationId,
      due_on: dueOn,
      kept_on: null,
    });
    const shape = await promiseShape(w, id);
    if (!shape) throw new Error('A promise that was just written is not there.');
    return ok(shape);
  });
