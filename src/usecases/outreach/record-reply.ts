/** Records what they answered and what it meant; it clears the follow-up. Method: M4. */
import type { Instant } from '#domain/day.ts';
import { sayDay } from '#domain/outreach/cadence-words.ts';
import { countsTowardDay } from '#domain/outreach/caps.ts';
import type { MessageKind } from '#domain/outreach/draft.ts';
import { fail, ok } from '#domain/result.ts';
import type { Row } from '#store/kernel/store.ts';
import type { UseCase } from '../use-case.ts';
import { readDealings } from './dealings.ts';

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
  context,
) =>
  context.store.write(async (w) => {
    const { now, today, newId, dayOf } = context;
    const person = await w.one('people', personId);
    if (!person) return fail({ kind: 'personNotFound', personId });
    const said = repliedAt === undefined ? now : new Date(repliedAt).toISOString();
    const on = dayOf(said);
    if (on > today)
      return fail({ kind: 'dayNotPossible', day: on, because: 'an answer cannot have come in the future' });
    const passed = await w.from('messages').selectAll().where('person_id', '=', personId).execute();
    const at = afterWhatItAnswers(
      said,
      passed.filter((row) => row.sent_on === on),
    );
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
      starting_changed: 0,
      header_id: '',
      about_person_id: null,
    });
    const saidNoSince = passed.some((row) => row.meaning === 'declined' && (row.sent_at ?? '') > at);
    if (meaning === 'declined')
      await w.change('people', personId, { changed_at: now, closed_on: on, closed_because: 'declined' });
    // An absence is no answer, and an old letter found again does not take a later no back.
    else if (meaning !== 'out-of-office' && !saidNoSince)
      await w.change('people', personId, { changed_at: now, closed_on: null, closed_because: '' });
    else await w.change('people', personId, { changed_at: now });
    if (meaning === 'out-of-office') {
      const outreach = (await readDealings(w, context, [personId])).get(personId)?.outreach;
      const dueOn = outreach?.due === 'follow-up' ? outreach.dueOn : null;
      if (dueOn !== null) return ok({ messageId: id, next: `The follow-up waits until ${sayDay(dueOn)}.` });
    }
    if (meaning === 'later' && backOn === null) return ok({ messageId: id, next: laterWithoutDay });
    return ok({ messageId: id, next: nextSentences[meaning] });
  });

const laterWithoutDay = 'Thank them, and ask around which day you may come back to it.';

/** The moment of an answer: one that came on the day of a message of hers came after it, whatever the clocks of the two say. */
function afterWhatItAnswers(at: Instant, sameDay: readonly Row<'messages'>[]): Instant {
  const asked = sameDay.filter(
    (row) => row.direction === 'out' && row.status === 'sent' && countsTowardDay(row.kind as MessageKind),
  );
  const last = asked.reduce((latest, row) => ((row.sent_at ?? '') > latest ? (row.sent_at ?? '') : latest), '');
  return last >= at ? new Date(Date.parse(last) + 1).toISOString() : at;
}
