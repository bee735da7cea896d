/** Who could tell her about a role: people whose title fits it, and where they work. Method: M1, M3. */
import type { OutputOf } from '#contract/contract.ts';
import type { Reading } from '#store/kernel/store.ts';
import { peopleSnapshot } from '#store/search-cache.ts';
import { readDealings, type Standing } from '../outreach/dealings.ts';
import { employerMatches } from '../people/employer-matches.ts';
import { peopleInOrder } from '../people/people-order.ts';
import { personRows } from '../people/person-rows.ts';
import type { Context } from '../use-case.ts';
import { titlesFitting } from './titles-fitting.ts';

type RolePage = OutputOf<'getRole'>;

const closed: ReadonlySet<Standing> = new Set(['declined', 'closed']);

export interface WhoDoesIt {
  readonly people: RolePage['people'];
  /** Organizations on her list to how many of these people work there for sure. */
  readonly byOrganization: ReadonlyMap<string, number>;
}

/** Those she has not written to first, those she talked with last, the closest first among equals; `limit` of them. Nobody whose door is closed. */
export async function whoDoesIt(r: Reading, context: Context, roleName: string, limit: number): Promise<WhoDoesIt> {
  const snapshot = await peopleSnapshot(r, context.now);
  const dealings = await readDealings(r, context);
  const fits = titlesFitting(snapshot, roleName);
  const standing = (id: string): Standing => dealings.get(id)?.standing ?? 'not-yet';
  const fitting = peopleInOrder(snapshot, dealings, 'warmth', context.today).flatMap((id) => {
    const person = snapshot.people.get(id);
    if (!person || !fits.has(person.title)) return [];
    return person.do_not_contact_on !== null || closed.has(standing(id)) ? [] : [person];
  });
  const asked = (id: string) => (standing(id) === 'not-yet' ? 0 : standing(id) === 'talked' ? 2 : 1);
  const first = [...fitting].sort((a, b) => asked(a.id) - asked(b.id)).slice(0, limit);
  const rows = await personRows(
    r,
    snapshot,
    dealings,
    first.map(({ id }) => id),
  );
  const matches = await employerMatches(r, new Set(fitting.map(({ organization }) => organization)));
  const byOrganization = new Map<string, number>();
  for (const { organization } of fitting) {
    const id = organization === '' ? undefined : matches.sure(organization)?.targetId;
    if (id !== undefined) byOrganization.set(id, (byOrganization.get(id) ?? 0) + 1);
  }
  return { people: rows.map((row) => ({ ...row, because: fits.get(row.title)?.because ?? '' })), byOrganization };
}
