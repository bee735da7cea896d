/** The conversation on file that an invitation speaks of. Method: M5. */
import type { CheckedInputOf } from '#contract/contract.ts';
import { type InvitationVersion, type VersionChange, versionChange } from '#domain/conversations/invitation-change.ts';
import type { Instant } from '#domain/day.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';

type Event = CheckedInputOf<'previewInvitation'>['event'];

/** The end of the UIDs that our own calendar files carry. */
const ours = '@whoelse.invalid';

export function isOurs(uid: string): boolean {
  return uid.endsWith(ours);
}

/** One time of a repeated event is an event of its own. */
export function uidKey({ uid, recurrenceId }: Event): string {
  return uid === '' || recurrenceId === '' ? uid : `${uid}#${recurrenceId}`;
}

/** By the UID it came with, or by our own; undefined when there is none. */
export async function talkOfUid(r: Reading, event: Event): Promise<Row<'conversations'> | undefined> {
  if (isOurs(event.uid)) {
    const id = event.uid.slice(0, -ours.length).replace(/^conversation-/, '');
    const own = await r.one('conversations', id);
    if (own) return own;
  }
  const key = uidKey(event);
  if (key === '') return undefined;
  return (await r.from('conversations').selectAll().where('uid', '=', key).orderBy('id').execute())[0];
}

/** The one talk with them that she agreed by hand for that day, and that no calendar has spoken of; undefined when there is none, or several. */
export async function talkAgreed(
  r: Reading,
  personId: string,
  at: Instant,
  { dayOf }: Pick<Context, 'dayOf'>,
): Promise<Row<'conversations'> | undefined> {
  const rows = await r.from('conversations').selectAll().where('person_id', '=', personId).execute();
  const planned = rows.filter((row) => row.status === 'planned' && row.uid === '');
  const [only, other] = planned.filter((row) => row.at !== null && dayOf(row.at) === dayOf(at));
  return other ? undefined : only;
}

/** What the invitation's version does to the talk's: what is older changes nothing. */
export function changeOf(row: Row<'conversations'>, event: Event): VersionChange {
  return versionChange(versionOf(row), event);
}

export function versionText({ sequence, lastModified, dtstamp }: Event): string {
  return JSON.stringify({ sequence, lastModified, dtstamp });
}

function versionOf(row: Row<'conversations'>): InvitationVersion {
  const status = row.status === 'canceled' ? 'canceled' : 'confirmed';
  if (row.uid_version === '') return { sequence: -1, lastModified: '', dtstamp: '', status };
  const read = JSON.parse(row.uid_version) as Omit<InvitationVersion, 'status'>;
  return { ...read, status };
}
