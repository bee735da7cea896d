/** The lines about fit of one place rolled up; with a role, those said of it or of the place as a whole. Method: M7. */
import { type Fit, rollUp } from '#domain/fit/roll-up.ts';
import { type Shares, sharesFor } from '#domain/fit/weights.ts';
import type { Reading } from '#store/kernel/store.ts';
import { fitLines, importancesOf, type LineSignal } from './fit-shapes.ts';

export interface ReadFit {
  readonly fit: Fit<LineSignal>;
  readonly shares: Shares;
}

export async function readFit(r: Reading, organizationId: string, roleId?: string): Promise<ReadFit> {
  const rows = await r.from('fit_signals').selectAll().where('organization_id', '=', organizationId).execute();
  const shares = sharesFor(await importancesOf(r));
  const lines = await fitLines(
    r,
    rows.filter((row) => isOfRole(row, roleId)),
  );
  return { fit: rollUp(lines, shares), shares };
}

export function isOfRole(row: { readonly role_id: string | null }, roleId: string | undefined): boolean {
  return roleId === undefined || row.role_id === null || row.role_id === roleId;
}
