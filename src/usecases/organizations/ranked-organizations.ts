/** The organizations on her list in their order, with whom she knows there. Method: M2, M3. */
import type { OutputOf } from '#contract/contract.ts';
import { rankOrganizations } from '#domain/organizations/rank-organizations.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { type Dealing, readDealings } from '../outreach/dealings.ts';
import type { Context } from '../use-case.ts';
import { type MatchesByOrganization, matchesByOrganization, matchesOfArchived } from './matches-by-organization.ts';

export type OrganizationLine = OutputOf<'listOrganizations'>['organizations'][number];

export interface Ranked {
  readonly lines: readonly OrganizationLine[];
  readonly rows: readonly Row<'organizations'>[];
  readonly matches: MatchesByOrganization;
  readonly dealings: ReadonlyMap<string, Dealing>;
}

/** In order of place. With `archived`, those that were put aside instead. */
export async function rankedOrganizations(
  r: Reading,
  context: Pick<Context, 'today' | 'holidays'>,
  archived = false,
): Promise<Ranked> {
  const rows = await r
    .from('organizations')
    .selectAll()
    .where('archived_on', archived ? 'is not' : 'is', null)
    .execute();
  const matches = archived ? await matchesOfArchived(r, rows) : await matchesByOrganization(r);
  const dealings = await readDealings(r, context);
  const counted = await countPeople(r, matches);
  const progress = progressAt(dealings, matches);
  const ranked = rankOrganizations(
    rows.map((row) => ({
      id: row.id,
      name: row.name,
      love: toLove(row.love),
      peopleKnown: counted.get(row.id)?.known ?? 0,
      hasReferral: (progress.get(row.id)?.referred ?? 0) > 0,
      openingSign: openingSign(row),
      lockedPlace: row.place,
      movedAfter: null,
    })),
  );
  const rowsById = new Map(rows.map((row) => [row.id, row]));
  const lines = ranked.flatMap(({ id, place, because }) => {
    const row = rowsById.get(id);
    if (!row) return [];
    return [
      {
        id,
        name: row.name,
        love: row.love,
        why: row.why,
        opening: row.opening as OrganizationLine['opening'],
        known: counted.get(id)?.known ?? 0,
        maybe: counted.get(id)?.maybe ?? 0,
        talked: progress.get(id)?.talked ?? 0,
        waiting: progress.get(id)?.waiting ?? 0,
        place,
        locked: row.place !== null,
        because,
      },
    ];
  });
  return { lines, rows, matches, dealings };
}

/** People at exact and strong matches, and at weak ones, for each organization. */
async function countPeople(
  r: Reading,
  { byOrganization }: MatchesByOrganization,
): Promise<ReadonlyMap<string, { known: number; maybe: number }>> {
  const employed = await r
    .from('people')
    .select(['organization', (e) => e.fn.countAll<number>().as('n')])
    .where('organization', '<>', '')
    .groupBy('organization')
    .execute();
  const counts = new Map(employed.map((row) => [row.organization, Number(row.n)]));
  const found = new Map<string, { known: number; maybe: number }>();
  for (const [id, matches] of byOrganization) {
    const sum = (weak: boolean) =>
      matches.filter((m) => (m.tier === 'weak') === weak).reduce((n, m) => n + (counts.get(m.employer) ?? 0), 0);
    found.set(id, { known: sum(false), maybe: sum(true) });
  }
  return found;
}

function progressAt(
  dealings: ReadonlyMap<string, Dealing>,
  { organizationIdOf }: MatchesByOrganization,
): ReadonlyMap<string, { talked: number; waiting: number; referred: number }> {
  const progress = new Map<string, { talked: number; waiting: number; referred: number }>();
  for (const { person, standing, conversations, referredBy } of dealings.values()) {
    const id = organizationIdOf.get(person.organization);
    if (id === undefined) continue;
    const at = progress.get(id) ?? { talked: 0, waiting: 0, referred: 0 };
    if (conversations.some((c) => c.status === 'held')) at.talked += 1;
    if (standing === 'waiting') at.waiting += 1;
    if (referredBy.length > 0) at.referred += 1;
    progress.set(id, at);
  }
  return progress;
}

function openingSign(row: Row<'organizations'>): string {
  if (row.opening === 'posted') return 'Something is posted there.';
  return row.opening === 'heard' ? 'You heard of an opening there.' : '';
}

function toLove(love: number | null): 0 | 1 | 2 | 3 | null {
  return love === 0 || love === 1 || love === 2 || love === 3 ? love : null;
}
