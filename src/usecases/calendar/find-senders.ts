/** Whose replies these are, and which message each answers. Method: M4. */
import { type KnownPerson, matchReply } from '#domain/outreach/match-reply.ts';
import { ok } from '#domain/result.ts';
import { namedPeople, nameOf } from '#store/named-people.ts';
import type { UseCase } from '../use-case.ts';
import { peopleLike, toKnown } from './people-like.ts';

export const findSenders: UseCase<'findSenders'> = ({ mails }, { store }) =>
  store.read(async (r) => {
    const known: readonly KnownPerson[] = (await peopleLike(r, mails)).map(toKnown);
    const sent = (await r.all('messages'))
      .filter((row) => row.direction === 'out' && row.status === 'sent')
      .map((row) => ({
        id: row.id,
        personId: row.person_id,
        messageId: row.header_id,
        sentAt: row.sent_at ?? row.created_at,
      }));
    const matches = mails.map((mail) => matchReply(mail, sent, known));
    const people = await namedPeople(
      r,
      matches.flatMap((match) => match?.personId ?? []),
    );
    return ok({
      senders: matches.map((match) => {
        if (!match) return null;
        const { personId, messageId, by, because } = match;
        return { person: nameOf(people, personId), messageId, by, because };
      }),
    });
  });
