/** Which people work at which organizations on her list: exact and strong ones count as known, weak ones are shown apart. Method: M3. */
import { type EmployerMatch, matchEmployers } from '#domain/organizations/match-employers.ts';
import type { Reading, Row } from '#store/kernel/store.ts';

export interface EmployerMatches {
  /** Employer as written to the organization it is for sure (exact or strong). */
  readonly organizationIdOf: ReadonlyMap<string, string>;
  /** Organization id to all its matches, weak ones too. */
  readonly byOrganization: ReadonlyMap<string, readonly EmployerMatch[]>;
}

/** Matches of every employer on file with the given organizations; an employer goes to one organization, the surer first. */
export async function employerMatches(
  r: Reading,
  organizations: readonly Row<'organizations'>[],
): Promise<EmployerMatches> {
  const aliases = await r.all('aliases');
  const employers = await r.from('people').select('organization').where('organization', '<>', '').distinct().execute();
  const targets = organizations.map((row) => ({
    id: row.id,
    name: row.name,
    aliases: aliases.filter((alias) => alias.organization_id === row.id).map((alias) => alias.name),
    ...(row.parent_name !== '' && { parentName: row.parent_name }),
  }));
  return settle(
    matchEmployers(
      targets,
      employers.map((row) => row.organization),
    ),
  );
}

function settle(matches: readonly EmployerMatch[]): EmployerMatches {
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
