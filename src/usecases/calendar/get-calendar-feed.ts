/** Whether her calendar has an address of its own. Method: M5. */
import { ok } from '#domain/result.ts';
import { findSeeker } from '#store/seekers.ts';
import type { UseCase } from '../use-case.ts';

export const getCalendarFeed: UseCase<'getCalendarFeed'> = (_input, { store }) =>
  store.read(async (r) => ok({ key: (await findSeeker(r))?.feed_key ?? '' }));
