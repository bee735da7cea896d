/** Referrals as the contract shows them, with both people's names. Method: M8. */
import type { OutputOf } from '#contract/contract.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { namedPeople, nameOf } from '#store/named-people.ts';

export type Referral = OutputOf<'changeReferral'>;

/** In the order of the rows given. */
export async function referralShapes(r: Reading, rows: readonly Row<'referrals'>[]): Promise<Referral[]> {
  const people = await namedPeople(
    r,
    rows.flatMap((row) => [row.from_person_id, row.to_person_id]),
  );
  return rows.map((row) => ({
    id: row.id,
    from: nameOf(people, row.from_person_id),
    to: nameOf(people, row.to_person_id),
    conversationId: row.conversation_id,
    on: row.on_day,
    mayUseName: row.may_use_name as Referral['mayUseName'],
    whoWrites: row.who_writes as Referral['whoWrites'],
    note: row.note,
  }));
}
