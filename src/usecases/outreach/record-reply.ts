/** Records what they answered and what it meant; it clears the follow-up. Method: M4. */
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

/** What comes next after each meaning, one sentence. */
const nextSentences = {
  yes: 'Agree a time with them; two or three slots in your answer make it easy.',
  later: 'It comes back on the day they named; until then there is nothing to do.',
  declined: 'A no is an answer too. Thank them kindly, and write to someone else there.',
  'suggests-someone': 'Write down whom they suggested, and thank them for it.',
  question: 'Answer within a day, while it is warm.',
  'out-of-office': 'The follow-up waits until they are back.',
  other: 'Answer if it asks for one.',
} as const;

export const recordReply: UseCase<'recordReply'> = async (
  { personId, text, meaning, channel, repliedAt, backOn },
  { store, now, today, newId, dayOf },
) =>
  store.write(async (w) => {
    const person = await w.one('people', personId);
    if (!person) return fail({ kind: 'personNotFound', personId });
    const at = repliedAt === undefined ? now : new Date(repliedAt).toISOString();
    const on = dayOf(at);
    if (on > today)
      return fail({ kind: 'dayNotPossible', day: on, because: 'an answer cannot have come in the future' });
    const id = newId();
    await w.add('messages', {
      id,
      created_at: now,
      changed_at: now,
      person_id: personId,
      direction: 'in',
      channel,
      kind: 'answer',
      subject: '',
      body: text,
      status: 'received',
      sent_at: at,
      sent_on: on,
      meaning,
      back_on: backOn,
      ignored_checks: '[]',
      starting_point: '',
      header_id: '',
    });
    const closing =
      meaning === 'declined'
        ? { closed_on: on, closed_because: 'declined' }
        : meaning === 'out-of-office'
          ? {}
          : { closed_on: null, closed_because: '' };
    await w.change('people', personId, { changed_at: now, ...closing });
    return ok({ messageId: id, next: nextSentences[meaning] });
  });
