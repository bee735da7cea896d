/** Records that a message was sent; the follow-up day follows from that. Method: M4. */
import { fail, ok } from '#domain/result.ts';
import type { Writing } from '#store/kernel/store.ts';
import type { UseCase } from '../use-case.ts';
import { readDealings } from './dealings.ts';
import { writeDraft } from './write-draft.ts';

export const recordSent: UseCase<'recordSent'> = async ({ sentAt, headerId, ...draft }, context) =>
  context.store.write(async (w) => {
    const { now, today, dayOf } = context;
    const at = sentAt === undefined ? now : new Date(sentAt).toISOString();
    const on = dayOf(at);
    if (on > today)
      return fail({ kind: 'dayNotPossible', day: on, because: 'a message cannot have been sent in the future' });
    const kept = await writeDraft(w, draft, context);
    if (!kept.ok) return kept;
    const { person, messageId } = kept.value;
    if (person.do_not_contact_on !== null) return fail({ kind: 'doNotContact', name: person.name });
    await w.change('messages', messageId, { status: 'sent', sent_at: at, sent_on: on, header_id: headerId });
    if (isThanksOrReport(draft.kind)) await keepWhatItKept(w, person.id, draft.kind, on, now);
    await w.change('people', person.id, { changed_at: now, closed_on: null, closed_because: '' });
    const outreach = (await readDealings(w, context, [person.id])).get(person.id)?.outreach;
    return ok({
      messageId,
      followUp:
        outreach?.due === 'follow-up'
          ? { on: outreach.dueOn, because: outreach.because }
          : { on: null, because: outreach?.because ?? 'Recorded.' },
    });
  });

/** Kinds of messages that are owed after a conversation. */
export function isThanksOrReport(kind: string): boolean {
  return kind === 'thank-you' || kind === 'report-back';
}

/** A thank-you sent keeps every thank-you owed to that person, a report back every report: nothing is due twice. */
async function keepWhatItKept(w: Writing, personId: string, kind: string, on: string, now: string): Promise<void> {
  const owed = await w
    .from('promises')
    .select('promises.id')
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('kept_on', 'is', null)
    .execute();
  await w.changeAll(
    'promises',
    owed.map(({ id }) => ({ id, kept_on: on, changed_at: now })),
  );
}
