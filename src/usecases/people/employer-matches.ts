/** Which of her organizations an employer's name means, remembered from one question to the next. Method: M2, M3. */
import { type EmployerMatch, type EmployerTarget, matchEmployers } from '#domain/organizations/match-employers.ts';
import type { Reading } from '#store/kernel/store.ts';

export interface EmployerMatches {
  /** The best exact or strong match; null when it is none of hers. Weak matches never count as known. */
  sure(employer: string): EmployerMatch | null;
  /** All matches, weak ones too; none when it is none of hers. */
  all(employer: string): readonly EmployerMatch[];
  /** The organizations they were matched with. */
  readonly targets: readonly EmployerTarget[];
}

interface Remembered {
  readonly targets: string;
  readonly known: Map<string, readonly EmployerMatch[]>;
}
/** The latest question's answers, one owner each; a changed list of organizations starts anew. */
const remembered = new Map<string, Remembered>();
const ownersAtMost = 8;
const none: readonly EmployerMatch[] = [];

/** Matches for the given employers with the organizations on her list (archived ones left out). */
export async function employerMatches(reading: Reading, employers: Iterable<string>): Promise<EmployerMatches> {
  const targets = await listTargets(reading);
  const known = recall(reading.owner, targets);
  const fresh: string[] = [];
  for (const employer of employers) {
    if (known.has(employer)) continue;
    known.set(employer, none);
    if (employer !== '') fresh.push(employer);
  }
  for (const match of targets.length === 0 ? [] : matchEmployers(targets, fresh)) {
    known.set(match.employer, [...(known.get(match.employer) ?? none), match]);
  }
  const all = (employer: string) => known.get(employer) ?? none;
  return {
    targets,
    all,
    sure: (employer) =>
      all(employer).find((m) => m.tier === 'exact') ?? all(employer).find((m) => m.tier === 'strong') ?? null,
  };
}

/** How many people she knows at how many of her organizations, by exact and strong matches. */
export async function countKnownAtTargets(
  reading: Reading,
): Promise<{ readonly people: number; readonly organizations: number }> {
  const anywhere = await reading
    .from('organizations')
    .select('organizations.id')
    .where('archived_on', 'is', null)
    .limit(1)
    .execute();
  if (anywhere.length === 0) return { people: 0, organizations: 0 };
  const rows = await reading
    .from('people')
    .select((is) => ['people.organization', is.fn.countAll().as('n')])
    .groupBy('people.organization')
    .execute();
  const matches = await employerMatches(
    reading,
    rows.map((row) => row.organization),
  );
  const organizations = new Set<string>();
  let people = 0;
  for (const { organization, n } of rows) {
    const match = matches.sure(organization);
    if (!match) continue;
    people += Number(n);
    organizations.add(match.targetId);
  }
  return { people, organizations: organizations.size };
}

async function listTargets(reading: Reading): Promise<readonly EmployerTarget[]> {
  const organizations = await reading
    .from('organizations')
    .select(['organizations.id', 'organizations.name', 'organizations.parent_name'])
    .where('archived_on', 'is', null)
    .orderBy('organizations.id')
    .execute();
  const aliases = await reading
    .from('aliases')
    .select(['aliases.organization_id', 'aliases.name'])
    .orderBy('aliases.id')
    .execute();
  return organizations.map(({ id, name, parent_name }) => ({
    id,
    name,
    aliases: aliases.filter((alias) => alias.organization_id === id).map((alias) => alias.name),
    ...(parent_name !== '' && { parentName: parent_name }),
  }));
}

function recall(owner: string, targets: readonly EmployerTarget[]): Map<string, readonly EmployerMatch[]> {
  const key = JSON.stringify(targets);
  const found = remembered.get(owner);
  const now = found?.targets === key ? found : { targets: key, known: new Map() };
  remembered.delete(owner);
  remembered.set(owner, now);
  if (remembered.size > ownersAtMost) remembered.delete(remembered.keys().next().value ?? '');
  return now.known;
}
