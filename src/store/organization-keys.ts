/** Which organization on her list an employer's key belongs to, by name or by another spelling she gave. Method: M3. */
import type { Reading } from './kernel/store.ts';

/** Employer key to organization id; organizations put aside are among them, removed ones are not. */
export async function organizationKeys(r: Reading): Promise<ReadonlyMap<string, string>> {
  const organizations = await r.from('organizations').select(['organizations.id', 'employer_key']).execute();
  const aliases = await r.from('aliases').select(['organization_id', 'employer_key']).execute();
  const known = new Set(organizations.map((row) => row.id));
  const keys = new Map<string, string>();
  for (const row of aliases)
    if (row.employer_key !== '' && known.has(row.organization_id)) keys.set(row.employer_key, row.organization_id);
  for (const row of organizations) if (row.employer_key !== '') keys.set(row.employer_key, row.id);
  return keys;
}
