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
    const passes = await filter(reading, snapshot, dealings, input);
    const { offset, limit } = input;
    if (input.search.trim() !== '') {
      const { ids, total } = searchSnapshot(snapshot, input.search, offset + limit, passes);
      return ok({ total, items: await personRows(reading, snapshot, dealings, ids.slice(offset)) });
    }
    const ids = peopleInOrder(snapshot, dealings, input.order, context.today).filter(passes);
    return ok({
      total: ids.length,
      items: await personRows(reading, snapshot, dealings, ids.slice(offset, offset + limit)),
    });
  });

async function filter(
  reading: Reading,
  snapshot: PeopleSnapshot,
  dealings: Dealings,
  { standing, source, organizationId, atTargets }: CheckedInputOf<'listPeople'>,
): Promise<(id: string) => boolean> {
  const isAtTarget =
    organizationId !== undefined || atTargets ? await atTarget(reading, snapshot, organizationId) : null;
  return (id) =>
    (standing === undefined || (dealings.get(id)?.standing ?? 'not-yet') === standing) &&
    (source === undefined || snapshot.people.get(id)?.source === source) &&
    (isAtTarget === null || isAtTarget(snapshot.people.get(id)?.organization ?? ''));
}

/** Whether an employer is the given organization of hers; any of hers when none is given. */
async function atTarget(
  reading: Reading,
  snapshot: PeopleSnapshot,
  organizationId: string | undefined,
): Promise<(employer: string) => boolean> {
  const employers = snapshot.once(
    'employers',
    () => new Set([...snapshot.people.values()].map((person) => person.organization)),
  );
  const matches = await employerMatches(reading, employers);
  return (employer) => {
    const match = matches.sure(employer);
    return match !== null && (organizationId === undefined || match.targetId === organizationId);
  };
}
