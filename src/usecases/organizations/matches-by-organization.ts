/** Which people work at which organizations on her list: exact and strong ones count as known, weak ones are shown apart. Method: M3. */
import { type EmployerMatch, matchEmployers } from '#domain/organizations/match-employers.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { employerMatches } from '../people/employer-matches.ts';

export interface MatchesByOrganization {
  /** Employer as written to the organization it is for sure (exact or strong). */
  readonly organizationIdOf: ReadonlyMap<string, string>;
  /** Organization id to all its matches, weak ones too. */
  readonly byOrganization: ReadonlyMap<string, readonly EmployerMatch[]>;
}

/** Matches of every employer on file with the organizations on her list; an employer goes to one of them, the surer first. */
export async function matchesByOrganization(r: Reading): Promise<MatchesByOrganization> {
  const employers = await employersOnFile(r);
  const known = await employerMatches(r, employers);
  return settle(employers.flatMap((employer) => known.all(employer)));
}

/** The same for organizations that were put aside, which are not remembered. */
export async function matchesOfArchived(
  r: Reading,
  archived: readonly Row<'organizations'>[],
): Promise<MatchesByOrganization> {
  const aliases = await r.all('aliases');
  const targets = archived.map(({ id, name }) => ({
    id,
    name,
    aliases: aliases.filter((alias) => alias.organization_id === id).map((alias) => alias.name),
  }));
  return settle(targets.length === 0 ? [] : matchEmployers(targets, await employersOnFile(r)));
}

async function employersOnFile(r: Reading): Promise<readonly string[]> {
  const rows = await r.from('people').select('organization').where('organization', '<>', '').distinct().execute();
  return rows.map((row) => row.organization);
}

function settle(matches: readonly EmployerMatch[]): MatchesByOrganization {
  const order = { exact: 0, strong: 1, weak: 2 };
  const organizationIdOf = new Map<string, string>();
  for (const match of [...matches].sort((a, b) => order[a.tier] - order[b.tier])) {
    if (match.tier !== 'weak' && !organizationIdOf.has(match.employer))
      organizationIdOf.set(match.employer, match.targetId);
  }
  const byOrganization = new Map<string, EmployerMatch[]>();
  for (const match of matches) {
    // Someone known to work at one organization is not a maybe at another.
    const elsewhere = organizationIdOf.get(match.employer);
    if (elsewhere !== undefined && elsewhere !== match.targetId) continue;
    const list = byOrganization.get(match.targetId) ?? [];
    list.push(match);
    byOrganization.set(match.targetId, list);
  }
  return { organizationIdOf, byOrganization };
}
