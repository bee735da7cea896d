/** Stops the monthly word to a person; she says when to take it up again. Method: M9; evidence 5, touch. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { turnTouch } from './turn-touch.ts';

export const stopTouch: UseCase<'stopTouch'> = async ({ personId }, context) =>
  context.store.write(async (w) =>
    (await turnTouch(w, personId, context.today, context.now)) ? ok({}) : fail({ kind: 'personNotFound', personId }),
  );
