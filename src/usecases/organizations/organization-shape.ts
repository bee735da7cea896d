/** One organization's own words as the contract shows them. Method: M2. */
import type { OutputOf } from '#contract/contract.ts';
import type { Reading, Row } from '#store/kernel/store.ts';

export type Organization = OutputOf<'changeOrganization'>;

export async function organizationShape(r: Reading, row: Row<'organizations'>): Promise<Organization> {
  const aliases = await r
    .from('aliases')
    .selectAll()
    .where('organization_id', '=', row.id)
    .orderBy('created_at')
    .execute();
  return {
    id: row.id,
    name: row.name,
    love: row.love,
    why: row.why,
    notes: row.notes,
    standing: row.standing,
    opening: row.opening as Organization['opening'],
    openingNote: row.opening_note,
    openingOn: row.opening_on,
    aliases: aliases.map((alias) => ({ id: alias.id, name: alias.name })),
    parentName: row.parent_name,
    locked: row.locked === 1,
    archived: row.archived_on === null ? null : { on: row.archived_on, reason: row.archive_reason },
  };
}
