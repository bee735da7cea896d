/** Makes a conversation of a calendar file, or changes the one it belongs to; all of it or nothing. Method: M5. */
import type { CheckedInputOf } from '#contract/contract.ts';
import { fail, ok } from '#domain/result.ts';
import type { Writing } from '#store/kernel/store.ts';
import { newConversationRow } from '../conversations/new-conversation-row.ts';
import { addOrFind } from '../people/add-person.ts';
import type { Context, UseCase } from '../use-case.ts';
import { isOurs, uidKey, versionText } from './known-talk.ts';
import { type InvitationPlan, planInvitation, sayPlan } from './plan-invitation.ts';

type Input = CheckedInputOf<'takeInvitation'>;

const missing = { person: 'who it is with', clock: 'whose clock its time is on', time: 'at what hour it is' } as const;

export const takeInvitation: UseCase<'takeInvitation'> = ({ newPerson, ...asked }, context) =>
  context.store.write(async (w) => {
    const added = newPerson && asked.personId === null ? await add(w, newPerson, context) : asked.personId;
    const planned = await planInvitation(w, { ...asked, personId: added }, context);
    if (!planned.ok) return planned;
    const plan = planned.value;
    const { row, person, asks } = plan;
    if (asks[0] !== undefined) return fail({ kind: 'invitationOpen', missing: missing[asks[0]] });
    if (!person || (!row && plan.change !== 'new'))
      return fail({ kind: 'invitationOpen', missing: 'which talk on your list it speaks of' });
    const conversationId = row ? row.id : context.newId();
    if (row) await change(w, plan, asked, context);
    else
      await w.add('conversations', {
        ...newConversationRow({ id: conversationId, now: context.now, personId: person.id, status: 'planned' }),
        ...fieldsOf(plan),
        ...versionOf(asked),
      });
    return ok({ conversationId, personId: person.id, sentence: sayPlan(plan, context) });
  });

async function add(w: Writing, { name, email }: NonNullable<Input['newPerson']>, context: Context): Promise<string> {
  const unsaid = { title: '', organization: '', phone: '', profileUrl: '', city: '', zone: '', metHow: '', notes: '' };
  const emails = email === '' ? [] : [email];
  return (await addOrFind(w, { ...unsaid, name, emails, closeness: null }, context)).personId;
}

async function change(
  w: Writing,
  plan: InvitationPlan,
  asked: Omit<Input, 'newPerson'>,
  { now }: Context,
): Promise<void> {
  const { row } = plan;
  if (!row || plan.change === 'same' || plan.change === 'older' || plan.change === 'answered') return;
  const kept = {
    changed_at: now,
    // Her own calendar file of it, when she took one, is replaced by one with a higher number (RFC 5545, SEQUENCE).
    sequence: row.sequence + (plan.change === 'agreed' ? 0 : 1),
    ...(asked.event.method !== 'COUNTER' && asked.event.method !== 'REPLY' && versionOf(asked)),
  };
  await w.change(
    'conversations',
    row.id,
    plan.change === 'canceled' ? { ...kept, status: 'canceled' } : { ...kept, ...fieldsOf(plan), status: 'planned' },
  );
}

function fieldsOf({ at, minutes, place, channel, theirZone, row }: InvitationPlan) {
  return {
    at,
    minutes,
    ...(place === '' ? {} : { place, channel }),
    join_url: channel === 'video' ? place : (row?.join_url ?? ''),
    zone: theirZone || (row?.zone ?? ''),
  };
}

/** What came from here and comes back keeps our own place in every calendar. */
function versionOf({ event }: Pick<Input, 'event'>) {
  return isOurs(event.uid) ? {} : { uid: uidKey(event), uid_version: versionText(event) };
}
