/** Things learned as the contract shows them, with the names of what they are filed to. Method: M6. */
import type { OutputOf } from '#contract/contract.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { namedPeople } from '#store/named-people.ts';

export type Insight = OutputOf<'addInsight'>;

/** In the order of the rows given. */
export async function insightShapes(r: Reading, rows: readonly Row<'insights'>[]): Promise<Insight[]> {
  const people = await namedPeople(
    r,
    rows.flatMap((row) => (row.person_id === null ? [] : [row.person_id])),
  );
  const organizations = new Map((await r.all('organizations', 'with')).map((row) => [row.id, row.name]));
  const roles = new Map((await r.all('roles', 'with')).map((row) => [row.id, row.name]));
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    theme: row.theme,
    isQuote: row.is_quote === 1,
    on: row.on_day,
    personId: row.person_id,
    personName: row.person_id === null ? null : (people.get(row.person_id)?.name ?? null),
    organizationId: row.organization_id,
    organizationName: row.organization_id === null ? null : (organizations.get(row.organization_id) ?? null),
    roleId: row.role_id,
    roleName: row.role_id === null ? null : (roles.get(row.role_id) ?? null),
    conversationId: row.conversation_id,
  }));
}

export async function insightShape(r: Reading, id: string): Promise<Insight | undefined> {
  const row = await r.one('insights', id);
  return row && (await insightShapes(r, [row]))[0];
}
