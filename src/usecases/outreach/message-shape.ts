/** A message as the contract shows it. */
import type { OutputOf } from '#contract/contract.ts';
import type { Row } from '#store/kernel/store.ts';

export type Message = NonNullable<OutputOf<'getWritingDesk'>['draft']>;

export function messageShape(row: Row<'messages'>): Message {
  return {
    id: row.id,
    personId: row.person_id,
    direction: row.direction as Message['direction'],
    channel: row.channel as Message['channel'],
    kind: row.kind as Message['kind'],
    subject: row.subject,
    body: row.body,
    status: row.status as Message['status'],
    sentAt: row.sent_at,
    sentOn: row.sent_on,
    meaning: row.meaning as Message['meaning'],
    ignoredChecks: readList(row.ignored_checks),
  };
}

/** A JSON list of texts; anything else counts as none. */
export function readList(json: string): string[] {
  const value: unknown = json === '' ? [] : JSON.parse(json);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
