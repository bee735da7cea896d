/** Whether she is away or will be, and whether her search is over. Method: M9. */
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { readAway } from './read-pauses.ts';

export const getPause: UseCase<'getPause'> = async (_input, { store, today }) =>
  store.read(async (r) => ok(await readAway(r, today)));
