/** Everything that happened with a person, newest first. Method: M4, M5, M8. */
import type { OutputOf } from '#contract/contract.ts';
import type { Day } from '#domain/day.ts';
import type { Row } from '#store/kernel/store.ts';

export type TimelineItem = OutputOf<'getPerson'>['timeline'][number];

export interface TimelineGiven {
  readonly person: Row<'people'>;
  readonly tie: Row<'ties'> | undefined;
  readonly messages: readonly Row<'messages'>[];
  /** What each message began from, in words. */
  readonly versions: ReadonlyMap<string, string>;
  readonly conversations: readonly Row<'conversations'>[];
  readonly referredBy: readonly Row<'referrals'>[];
  readonly referredTo: readonly Row<'referrals'>[];
  readonly insights: readonly Row<'insights'>[];
  readonly promises: readonly Row<'promises'>[];
  readonly moves: readonly Row<'moves'>[];
  /** Names of the other people, by id. */
  nameOf(id: string): string;
  dayOf(instant: string): Day;
}

/** What has no day, a draft among it, stands on top: it is still ahead. */
export function timeline(given: TimelineGiven): TimelineItem[] {
  const items = [...aboutPerson(given), ...exchanged(given), ...talked(given), ...pointed(given), ...noted(given)];
  const when = (item: TimelineItem) => item.on ?? '9999';
  return items.sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : weight(a) - weight(b)));
}

/** On one day: the later part of a story first. */
const order: readonly TimelineItem['kind'][] = [
  'draft',
  'planned',
  'promise-kept',
  'promise',
  'referral-to',
  'insight',
  'conversation',
  'reply',
  'sent',
  'closed',
  'note',
  'moved',
  'referral-from',
  'archive-messages',
  'added',
  'connected',
];
function weight(item: TimelineItem): number {
  return order.indexOf(item.kind);
}

function item(
  kind: TimelineItem['kind'],
  id: string,
  on: Day | null,
  title: string,
  text = '',
  personId: string | null = null,
  detail = '',
): TimelineItem {
  return { id: `${kind}:${id}`, kind, on, title, text, detail, personId };
}

function aboutPerson({ person, tie, moves, dayOf }: TimelineGiven): TimelineItem[] {
  const items: TimelineItem[] = [];
  if (person.connected_on !== null)
    items.push(item('connected', person.id, person.connected_on, 'You connected on LinkedIn'));
  if (person.source === 'hand')
    items.push(item('added', person.id, dayOf(person.created_at), 'You added them', person.met_how));
  if (person.closed_on !== null)
    items.push(item('closed', person.id, person.closed_on, 'You let it rest', person.closed_because));
  if (person.do_not_contact_on !== null)
    items.push(
      item(
        'note',
        person.id,
        person.do_not_contact_on,
        'You marked them as not to write to',
        person.do_not_contact_reason,
      ),
    );
  const messages = (tie?.messages_sent ?? 0) + (tie?.messages_received ?? 0);
  if (tie && messages > 0) {
    const since = tie.first_message_on === null ? '' : `Since ${tie.first_message_on}: `;
    items.push(
      item(
        'archive-messages',
        person.id,
        tie.last_message_on,
        'You wrote to each other on LinkedIn',
        `${since}${tie.messages_sent} from you, ${tie.messages_received} from them.`,
      ),
    );
  }
  for (const move of moves) {
    const from = [move.from_title, move.from_organization].filter((part) => part !== '').join(', ');
    const to = [move.to_title, move.to_organization].filter((part) => part !== '').join(', ');
    items.push(item('moved', move.id, move.noticed_on, `Moved to ${to}`, from === '' ? '' : `Before: ${from}.`));
  }
  return items;
}

function exchanged({ messages, versions }: TimelineGiven): TimelineItem[] {
  return messages.map((message) => {
    const text = [message.subject, message.body].filter((part) => part !== '').join('\n\n');
    if (message.direction === 'in') return item('reply', message.id, message.sent_on, 'They answered', text);
    if (message.status === 'draft') return item('draft', message.id, null, 'A draft', text);
    const detail = [ways[message.channel] ?? '', versions.get(message.id) ?? '']
      .filter((part) => part !== '')
      .join(' ');
    const title = sentTitles[message.kind] ?? 'You wrote';
    return item('sent', message.id, message.sent_on, title, text, null, detail);
  });
}

const ways: Readonly<Record<string, string>> = {
  email: 'By e-mail.',
  'linkedin-message': 'On LinkedIn.',
  'linkedin-note': 'With a LinkedIn note.',
  phone: 'By phone.',
};

const sentTitles: Readonly<Record<string, string>> = {
  'follow-up': 'You followed up',
  'thank-you': 'You thanked them',
  'report-back': 'You reported back',
  'check-in': 'You sent a friendly word',
  'introduction-request': 'You asked for an introduction',
};

function talked({ conversations, dayOf }: TimelineGiven): TimelineItem[] {
  return conversations.map((row) => {
    const agreed = row.at === null ? null : dayOf(row.at);
    if (row.status === 'held') return item('conversation', row.id, row.held_on ?? agreed, 'You talked', row.notes);
    if (row.status === 'planned') return item('planned', row.id, agreed, 'A conversation is agreed', row.place);
    return item(
      'note',
      row.id,
      agreed,
      row.status === 'canceled' ? 'The conversation was canceled' : 'The conversation did not come about',
      row.notes,
    );
  });
}

function pointed({ referredBy, referredTo, nameOf }: TimelineGiven): TimelineItem[] {
  return [
    ...referredBy.map((row) =>
      item(
        'referral-from',
        row.id,
        row.on_day,
        `${nameOf(row.from_person_id)} suggested them`,
        row.note,
        row.from_person_id,
      ),
    ),
    ...referredTo.map((row) =>
      item('referral-to', row.id, row.on_day, `They suggested ${nameOf(row.to_person_id)}`, row.note, row.to_person_id),
    ),
  ];
}

function noted({ insights, promises, person, dayOf }: TimelineGiven): TimelineItem[] {
  return [
    ...insights.map((row) => item('insight', row.id, row.on_day, 'You learned', row.text)),
    ...promises.map((row) =>
      row.kept_on === null
        ? item('promise', row.id, dayOf(row.created_at), `To do by ${row.due_on}`, row.text)
        : item('promise-kept', row.id, row.kept_on, 'You kept your word', row.text),
    ),
    ...(person.notes === ''
      ? []
      : [item('note', `notes-${person.id}`, dayOf(person.changed_at), 'Your notes', person.notes)]),
  ];
}
