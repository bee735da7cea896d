/** Writes one referral: finds or adds the person named, and keeps one referral for each pair. Method: M8. */
import { fail, ok, type Result } from '#domain/result.ts';
import type { Writing } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';
import { findOrAddPerson, type NamedByThem } from './find-or-add-person.ts';
import { type Referral, referralShapes } from './referral-shapes.ts';

export interface Given {
  readonly fromPersonId: string;
  readonly conversationId: string | null;
  readonly on: string;
  readonly said: NamedByThem;
}

type Recorded = Referral & { readonly already: boolean };

export async function recordReferral(
  w: Writing,
  { fromPersonId, conversationId, on, said }: Given,
  context: Pick<Context, 'now' | 'newId'>,
): Promise<Result<Recorded, { readonly kind: 'samePersonTwice'; readonly name: string }>> {
  const { personId, already } = await findOrAddPerson(w, said, context);
  if (personId === fromPersonId) return fail({ kind: 'samePersonTwice', name: said.name });
  const pair = await w
    .from('referrals')
    .selectAll()
    .where('from_person_id', '=', fromPersonId)
    .where('to_person_id', '=', personId)
    .limit(1)
    .execute();
  const row = {
    id: pair[0]?.id ?? context.newId(),
    created_at: pair[0]?.created_at ?? context.now,
    changed_at: context.now,
    deleted_at: null,
    from_person_id: fromPersonId,
    to_person_id: personId,
    conversation_id: conversationId ?? pair[0]?.conversation_id ?? null,
    on_day: pair[0]?.on_day ?? on,
    may_use_name: said.mayUseName,
    who_writes: said.whoWrites,
    note: said.note || (pair[0]?.note ?? ''),
  };
  await w.putAll('referrals', [row]);
  const [shape] = await referralShapes(w, [{ owner_id: w.owner, ...row }]);
  if (!shape) throw new Error('A referral that was just written is not there.');
  return ok({ ...shape, already });
}
