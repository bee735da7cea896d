/** A new organization's row, everything unsaid left blank. */
import type { Instant } from '#domain/day.ts';
import { employerKey } from '#domain/organizations/employer-name.ts';
import type { NewRow } from '#store/kernel/store.ts';

export function newOrganizationRow(
  id: string,
  now: Instant,
  name: string,
  love: number | null,
): NewRow<'organizations'> {
  return {
    id,
    created_at: now,
    changed_at: now,
    name,
    employer_key: employerKey(name),
    love,
    why: '',
    notes: '',
    standing: '',
    opening: 'none',
    opening_note: '',
    opening_on: null,
    parent_name: '',
    place: null,
    locked: 0,
    archived_on: null,
    archive_reason: '',
  };
}
