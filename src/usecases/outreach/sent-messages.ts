/** What she sent and what came back, to everybody: her best words to start from again, and what went to one organization. Method: M4. */
import { compareText } from '#domain/compare-text.ts';
import type { EarlierMessage } from '#domain/outreach/draft.ts';
import type { Outcome, SentMessage } from '#domain/outreach/own-starting-points.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { organizationKeys } from '#store/organization-keys.ts';
import { groupBy } from './dealings.ts';

/** Messages that went out with their words kept, newest first. An answer counts for the last message before it; an absence is none. */
export async function sentMessages(r: Reading): Promise<readonly SentMessage[]> {
  const rows = (await r.all('messages')).filter((row) => row.sent_on !== null && row.status !== 'draft');
  const byPerson = groupBy(rows.toSorted(inTime), (row) => row.person_id);
  const people = new Map((await r.many('people', [...byPerson.keys()])).map((row) => [row.id, row]));
  const sent = [...byPerson].flatMap(([personId, passed]) => {
    const person = people.get(personId);
    const recipient = {
      name: person?.name ?? '',
      givenName: person?.given_name ?? '',
      organization: person?.organization ?? '',
    };
    return passed.flatMap((row, at) =>
      row.direction === 'out' && row.body.trim() !== ''
        ? [sentMessage(row, recipient, outcomeOf(passed.slice(at + 1)))]
        : [],
    );
  });
  return sent.toSorted((a, b) => compareText(b.sentOn, a.sentOn) || compareText(b.id, a.id));
}

/** What went to other people at the person's organization, under any name it goes by on her list, newest first; 200 at most. */
export async function earlierThere(r: Reading, person: Row<'people'>): Promise<readonly EarlierMessage[]> {
  if (person.employer_key === '') return [];
  const keys = await organizationKeys(r);
  const placeOf = (key: string) => keys.get(key) ?? key;
  const place = placeOf(person.employer_key);
  const written = new Set(
    (await r.from('messages').select('person_id').where('direction', '=', 'out').execute()).map((row) => row.person_id),
  );
  written.delete(person.id);
  const there = (await r.many('people', [...written])).filter(
    (row) => row.employer_key !== '' && placeOf(row.employer_key) === place,
  );
  if (there.length === 0) return [];
  const names = new Map(there.map((row) => [row.id, row.name]));
  const rows = await r
    .from('messages')
    .selectAll()
    .where('person_id', 'in', [...names.keys()])
    .where('direction', '=', 'out')
    .where('status', '=', 'sent')
    .execute();
  return rows
    .toSorted((a, b) => inTime(b, a))
    .flatMap((row) =>
      row.sent_on === null || row.body.trim() === ''
        ? []
        : [{ personName: names.get(row.person_id) ?? '', text: row.body, on: row.sent_on }],
    )
    .slice(0, 200);
}

/** The first answer before she wrote again. */
function outcomeOf(after: readonly Row<'messages'>[]): Outcome {
  const wroteAgain = after.findIndex((row) => row.direction === 'out');
  const answers = wroteAgain < 0 ? after : after.slice(0, wroteAgain);
  const meaning = answers.find((row) => row.direction === 'in' && row.meaning !== 'out-of-office')?.meaning;
  return (meaning ?? 'none') as Outcome;
}

function sentMessage(row: Row<'messages'>, recipient: SentMessage['recipient'], outcome: Outcome): SentMessage {
  return {
    id: row.id,
    kind: row.kind as SentMessage['kind'],
    channel: row.channel as SentMessage['channel'],
    subject: row.subject,
    body: row.body,
    sentOn: row.sent_on ?? '',
    recipient,
    outcome,
    startingPoint: row.starting_point,
  };
}

function inTime(a: Row<'messages'>, b: Row<'messages'>): number {
  return (
    compareText(a.sent_on ?? '', b.sent_on ?? '') ||
    compareText(a.sent_at ?? a.created_at, b.sent_at ?? b.created_at) ||
    compareText(a.id, b.id)
  );
}
