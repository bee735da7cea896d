/** Files what came out of one conversation: insights and fit signals. Logging it again adds what is new and repeats nothing. Method: M6, M7. */
import type { CheckedInputOf } from '#contract/contract.ts';
import type { Row, Writing } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';

export interface FiledTo {
  readonly person: Row<'people'>;
  readonly conversationId: string;
  /** Where the person works, when that is on her list. */
  readonly organizationId: string | null;
}

type Log = CheckedInputOf<'logConversation'>;

/** To the organization she named, else to the person's own when it is on her list. */
export async function keepLearned(
  w: Writing,
  input: Log,
  { person, conversationId, organizationId }: FiledTo,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<void> {
  const there = await w.from('insights').select('text').where('conversation_id', '=', conversationId).execute();
  const known = new Set(there.map((row) => row.text));
  await w.addAll(
    'insights',
    input.learned
      .filter(({ text }) => !known.has(text) && known.add(text))
      .map((learned) => ({
        id: newId(),
        created_at: now,
        changed_at: now,
        text: learned.text,
        theme: learned.theme,
        is_quote: learned.isQuote ? (1 as const) : (0 as const),
        on_day: input.heldOn,
        person_id: person.id,
        organization_id: learned.organizationId ?? organizationId,
        role_id: learned.roleId,
        conversation_id: conversationId,
        question: learned.question,
      })),
  );
}

/** False, and nothing filed, when a signal is about a place that is not on her list. */
export async function keepFitSignals(
  w: Writing,
  input: Log,
  { person, conversationId, organizationId }: FiledTo,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<boolean> {
  const there = await w.from('fit_signals').selectAll().where('conversation_id', '=', conversationId).execute();
  const known = new Set(there.map((row) => `${row.axis} ${row.quote}`));
  const rows = input.fitSignals
    .filter(({ axis, quote }) => !known.has(`${axis} ${quote}`) && known.add(`${axis} ${quote}`))
    .map((signal) => ({ signal, placeId: signal.organizationId ?? organizationId }));
  if (rows.some(({ placeId }) => placeId === null)) return false;
  await w.addAll(
    'fit_signals',
    rows.flatMap(({ signal, placeId }) =>
      placeId === null
        ? []
        : [
            {
              id: newId(),
              created_at: now,
              changed_at: now,
              organization_id: placeId,
              role_id: signal.roleId,
              person_id: signal.isOwn ? null : person.id,
              conversation_id: conversationId,
              axis: signal.axis,
              about: signal.axis === 'chemistry' ? signal.about : '',
              score: signal.score,
              quote: signal.quote,
              on_day: input.heldOn,
            },
          ],
    ),
  );
  return true;
}
