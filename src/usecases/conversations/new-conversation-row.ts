/** A new conversation's row, everything unsaid left blank. */
import type { Instant } from '#domain/day.ts';
import type { NewRow } from '#store/kernel/store.ts';

type Given = Pick<NewRow<'conversations'>, 'id' | 'status'> & {
  readonly now: Instant;
  readonly personId: string;
} & Partial<
    Pick<
      NewRow<'conversations'>,
      | 'at'
      | 'held_on'
      | 'minutes'
      | 'channel'
      | 'place'
      | 'uid'
      | 'uid_version'
      | 'zone'
      | 'join_url'
      | 'sequence'
      | 'want_to_know'
    >
  >;

/** Twenty minutes unless said otherwise (evidence 5, ask.minutes). */
export function newConversationRow({ now, personId, ...given }: Given): NewRow<'conversations'> {
  return {
    created_at: now,
    changed_at: now,
    person_id: personId,
    at: null,
    held_on: null,
    minutes: 20,
    channel: 'other',
    place: '',
    notes: '',
    surprised: '',
    next: '',
    asked_who_else: null,
    sequence: 0,
    debriefed: 0,
    uid: '',
    uid_version: '',
    zone: '',
    join_url: '',
    want_to_know: '',
    questions: '',
    ...given,
  };
}
