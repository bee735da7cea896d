/** Records a conversation: what was learned, promised, and who else; thanks and a word back follow from it. Method: M5, M6, M8. */
import type { CheckedInputOf } from '#contract/contract.ts';
import { promisesFrom } from '#domain/conversations/promises.ts';
import { fail, ok } from '#domain/result.ts';
import type { Row, Writing } from '#store/kernel/store.ts';
import { organizationKeys } from '#store/organization-keys.ts';
import { refusedLine } from '../fit/refused-line.ts';
import { recordOpportunity } from '../opportunities/record-opportunity.ts';
import { recordReferral } from '../referrals/record-referral.ts';
import { actsWith } from '../today/acts-with.ts';
import type { Context, UseCase } from '../use-case.ts';
import { inOrderHeld } from './conversation-shapes.ts';
import { keepFitSignals, keepLearned } from './keep-learned.ts';
import { newConversationRow } from './new-conversation-row.ts';

type Log = CheckedInputOf<'logConversation'>;

/** A talk that led nowhere leaves thanks and nothing else. */
const nothing = {
  learned: [],
  fitSignals: [],
  surprised: '',
  promised: [],
  whoElse: [],
  next: '',
  heardOfOpening: '',
} satisfies Partial<Log>;

export const logConversation: UseCase<'logConversation'> = async (given, context) =>
  context.store.write(async (w) => {
    const input = given.nothingCame ? { ...given, ...nothing } : given;
    const { personId, heldOn } = input;
    const refused = refusedLine(...input.fitSignals.map(({ quote }) => quote));
    if (refused) return fail(refused);
    if (heldOn > context.today)
      return fail({
        kind: 'dayNotPossible',
        day: heldOn,
        because: 'a conversation that was held cannot lie in the future',
      });
    const person = await w.one('people', personId);
    if (!person) return fail({ kind: 'personNotFound', personId });
    const conversationId = await keepConversation(w, input, context);
    if (conversationId === null)
      return fail({ kind: 'conversationNotFound', conversationId: input.conversationId ?? '' });
    const organizationId = (await organizationKeys(w)).get(person.employer_key) ?? null;
    const filedTo = { person, conversationId, organizationId };
    await keepLearned(w, input, filedTo, context);
    if (!(await keepFitSignals(w, input, filedTo, context)))
      return fail({ kind: 'organizationNotFound', organizationId: '' });
    const referrals = [];
    for (const said of input.whoElse) {
      const recorded = await recordReferral(w, { fromPersonId: personId, conversationId, on: heldOn, said }, context);
      // Someone who names themselves is no referral; the name stays in the notes.
      if (recorded.ok) referrals.push(recorded.value);
    }
    await keepPromises(
      w,
      input,
      { person, conversationId, referrals: referrals.map((r) => ({ name: r.to.name, whoWrites: r.whoWrites })) },
      context,
    );
    if (input.heardOfOpening !== '' && organizationId !== null) {
      await w.change('organizations', organizationId, {
        opening: 'heard',
        opening_note: input.heardOfOpening,
        opening_on: heldOn,
        changed_at: context.now,
      });
    }
    const heard = { person, conversationId, organizationId, heardOn: heldOn, text: input.heardOfOpening };
    const opportunityId = await recordOpportunity(w, heard, context);
    await w.change('people', personId, { closed_on: null, closed_because: '', changed_at: context.now });
    const number = inOrderHeld(await w.all('conversations')).findIndex((row) => row.id === conversationId) + 1;
    const nextActs = await actsWith(w, context, [personId, ...referrals.map((r) => r.to.id)]);
    return ok({ conversationId, number, referrals, opportunityId, nextActs });
  });

/** The row of the conversation, made when there is none; null when the one named is gone. */
async function keepConversation(w: Writing, input: Log, { now, newId }: Context): Promise<string | null> {
  const held = {
    status: 'held',
    held_on: input.heldOn,
    changed_at: now,
    surprised: input.surprised,
    next: input.next,
    asked_who_else: input.askedWhoElse === null ? null : input.askedWhoElse ? (1 as const) : (0 as const),
    debriefed: 1 as const,
    ...(input.notes !== undefined && { notes: input.notes }),
    ...(input.channel !== undefined && { channel: input.channel }),
  };
  if (input.conversationId !== null) {
    const row = await w.one('conversations', input.conversationId);
    if (!row || row.person_id !== input.personId) return null;
    await w.change('conversations', row.id, row.debriefed ? { ...held, ...keptWords(row, held) } : held);
    return row.id;
  }
  const id = newId();
  await w.add('conversations', {
    ...newConversationRow({ id, now, personId: input.personId, status: 'held' }),
    ...held,
  });
  return id;
}

/** What was written down before stays where nothing new is said. */
function keptWords(
  row: Row<'conversations'>,
  said: Pick<Row<'conversations'>, 'surprised' | 'next' | 'asked_who_else'>,
) {
  return {
    surprised: said.surprised || row.surprised,
    next: said.next || row.next,
    asked_who_else: said.asked_who_else ?? row.asked_who_else,
  };
}

interface Where {
  readonly person: Row<'people'>;
  readonly conversationId: string;
}

/** Logging the same conversation again adds what is new and repeats nothing. */
async function keepPromises(
  w: Writing,
  input: Log,
  {
    person,
    conversationId,
    referrals,
  }: Where & { referrals: readonly { name: string; whoWrites: 'seeker' | 'them' }[] },
  { now, newId }: Context,
): Promise<void> {
  const due = promisesFrom({
    personName: person.given_name || person.name,
    heldOn: input.heldOn,
    tookAdvice: input.learned.some((l) => l.theme === 'advice'),
    referrals,
    promised: input.promised,
  });
  const there = await w.from('promises').selectAll().where('conversation_id', '=', conversationId).execute();
  const isThere = (kind: string, text: string) =>
    there.some((row) => row.kind === kind && (kind === 'thank-you' || row.text === text));
  await w.addAll(
    'promises',
    due
      .filter((promise) => !isThere(promise.kind, promise.text))
      .map((promise) => ({
        id: newId(),
        created_at: now,
        changed_at: now,
        kind: promise.kind,
        text: promise.text,
        person_id: person.id,
        conversation_id: conversationId,
        due_on: promise.dueOn,
        kept_on: null,
      })),
  );
}
