/** Adds organizations from a pasted list. Method: M2. */
import { employerKey } from '#domain/organizations/employer-name.ts';
import { readPastedList } from '#domain/organizations/read-pasted-list.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { newOrganizationRow } from './new-organization-row.ts';

export const addOrganizations: UseCase<'addOrganizations'> = async ({ text, love }, { store, now, newId }) =>
  store.write(async (w) => {
    const existing = await w.all('organizations');
    const byKey = new Map(existing.map((row) => [row.employer_key, row]));
    for (const alias of await w.all('aliases')) {
      const owner = existing.find((row) => row.id === alias.organization_id);
      if (owner && !byKey.has(alias.employer_key)) byKey.set(alias.employer_key, owner);
    }
    const added: { id: string; name: string }[] = [];
    const already: { id: string; name: string }[] = [];
    for (const { name, note } of readPastedList(text)) {
      const there = byKey.get(employerKey(name));
      if (there) {
        already.push({ id: there.id, name: there.name });
        // One that was put aside comes back when she names it again.
        if (there.archived_on !== null)
          await w.change('organizations', there.id, { archived_on: null, changed_at: now });
        continue;
      }
      const row = { ...newOrganizationRow(newId(), now, name, love), notes: note };
      await w.add('organizations', row);
      byKey.set(row.employer_key, {
        ...row,
        owner_id: w.owner,
        deleted_at: null,
        love,
        place: null,
        opening_on: null,
        archived_on: null,
      });
      added.push({ id: row.id, name });
    }
    return ok({ added, already });
  });
