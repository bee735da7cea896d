/** Who could tell her about a role: people whose title fits it, and where they work. Method: M1, M3. */
import type { OutputOf } from '#contract/contract.ts';
import { titleFits } from '#domain/roles/roles-they-know.ts';
import { type TitleFit, tellingWords, titleFitsRole } from '#domain/roles/title-fits-role.ts';
import type { Reading } from '#store/kernel/store.ts';
import { peopleSnapshot } from '#store/search-cache.ts';
import { readDealings, type Standing } from '../outreach/dealings.ts';
import { employerMatches } from '../people/employer-matches.ts';
import { peopleInOrder } from '../people/people-order.ts';
import { personRows } from '../people/person-rows.ts';
import type { Context } from '../use-case.ts';

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
  const fits = new Map<string, TitleFit>();
  const wanted = new Set(tellingWords(roleName));
  const fitOf = (title: string): TitleFit => {
    const fit =
      fits.get(title) ??
      // Without a word in common it does not fit well enough, and need not be read in full.
      (tellingWords(title).some((word) => wanted.has(word)) ? titleFitsRole(title, roleName) : { fit: 0, because: '' });
    fits.set(title, fit);
    return fit;
  };
  const standing = (id: string): Standing => dealings.get(id)?.standing ?? 'not-yet';
  const fitting = peopleInOrder(snapshot, dealings, 'warmth', context.today).flatMap((id) => {
    const person = snapshot.people.get(id);
    if (!person || person.title === '' || person.do_not_contact_on !== null || closed.has(standing(id))) return [];
    return fitOf(person.title).fit >= titleFits ? [person] : [];
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
  return { people: rows.map((row) => ({ ...row, because: fitOf(row.title).because })), byOrganization };
}
