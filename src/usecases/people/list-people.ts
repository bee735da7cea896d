/** People, searched, filtered and ordered, a page at a time; 30,000 are no more work than 30. Method: M3, M8. */
import type { CheckedInputOf } from '#contract/contract.ts';
import { ok } from '#domain/result.ts';
import type { Reading } from '#store/kernel/store.ts';
import { type PeopleSnapshot, peopleSnapshot, searchSnapshot } from '#store/search-cache.ts';
import { readDealings } from '../outreach/dealings.ts';
import type { UseCase } from '../use-case.ts';
import { employerMatches } from './employer-matches.ts';
import { peopleInOrder } from './people-order.ts';
import { type Dealings, personRows } from './person-rows.ts';

/** With a search, the best fit comes first whatever the order asked for. */
export const listPeople: UseCase<'listPeople'> = (input, context) =>
  context.store.read(async (reading) => {
    const snapshot = await peopleSnapshot(reading, context.now);
    const dealings = await readDealings(reading, context);
    const found = input.search.trim() === '' ? peopleInOrder(snapshot, dealings, input.order, context.today) : searchSnapshot(snapshot, input.search);
    const ids = await filtered(reading, snapshot, dealings, found, input);
    const page = ids.slice(input.offset, input.offset + input.limit);
    return ok({ total: ids.length, items: await personRows(reading, snapshot, dealings, page) });
  });

async function filtered(
  reading: Reading,
  snapshot: PeopleSnapshot,
  dealings: Dealings,
  ids: readonly string[],
  { standing, source, organizationId, atTargets }: CheckedInputOf<'listPeople'>,
): Promise<readonly string[]> {
  let left = ids;
  if (standing) left = left.filter((id) => (dealings.get(id)?.standing ?? 'not-yet') === standing);
  if (source) left = left.filter((id) => snapshot.people.get(id)?.source === source);
  if (organizationId !== undefined || atTargets) {
    const employers = snapshot.once('employers', () => new Set([...snapshot.people.values()].map((person) => person.organization)));
    const matches = await employerMatches(reading, employers);
    left = left.filter((id) => {
      const match = matches.sure(snapshot.people.get(id)?.organization ?? '');
      return match !== null && (organizationId === undefined || match.targetId === organizationId);
    });
  }
  return left;
}
