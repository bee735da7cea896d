/** Finds out whose messages these are: whoever takes part in most conversations (formats 1.3). */
import { displayName } from '#domain/people/display-name.ts';
import { fold } from '#domain/people/fold.ts';
import type { MessageRow, MessageRows } from './message-rows.ts';

export interface Owner {
  /** '' when the file names no profiles. */
  readonly key: string;
  /** Folded; '' when unknown. */
  readonly name: string;
  /** False when two people fit equally well and no other file tells. */
  readonly isSure: boolean;
}

/** LinkedIn's word for someone who closed the account, in its own languages. */
const gone =
  /^(?:linkedin[\s-](?:member|mitglied|medlem|lid)|(?:membre|miembro|membro|utente|usuario|usuário)(?: de| do| di)?(?: la)? linkedin|uczestnik linkedin)$/i;

export function isGone(name: string): boolean {
  return name === '' || gone.test(name);
}

export function foldedName(name: string): string {
  return fold(displayName('', name).name);
}

/** `seekerName` and `seekerKey` are what other files of the same archive told, '' when nothing. */
export function findOwner(messages: MessageRows, seekerName: string, seekerKey: string): Owner {
  if (!messages.hasProfileUrls && !messages.hasRecipientUrls) return ownerByName(messages.rows, seekerName);
  const names = namesByKey(messages.rows);
  if (!messages.hasRecipientUrls) {
    const owner = ownerByName(messages.rows, seekerName);
    const key = [...names].find(([, folded]) => folded === owner.name)?.[0] ?? '';
    return { ...owner, key };
  }
  const byKey = tally(messages.rows, (row, count) => {
    if (row.senderKey !== '') count(row.senderKey);
    for (const key of row.recipientKeys) count(key);
  });
  const nameOf = (key: string): string => names.get(key) ?? (key === seekerKey ? fold(seekerName) : '');
  if (seekerKey !== '' && byKey.has(seekerKey)) return { key: seekerKey, name: nameOf(seekerKey), isSure: true };
  const [first, second] = top(byKey);
  if (!first) return { key: '', name: fold(seekerName), isSure: true };
  const named =
    seekerName === ''
      ? undefined
      : [...byKey].filter(([key]) => nameOf(key) === fold(seekerName)).sort((a, b) => b[1] - a[1])[0];
  if (named && named[1] * 2 >= first[1]) return { key: named[0], name: nameOf(named[0]), isSure: true };
  return { key: first[0], name: nameOf(first[0]), isSure: second === undefined || second[1] < first[1] };
}

function ownerByName(rows: readonly MessageRow[], seekerName: string): Owner {
  if (seekerName !== '') return { key: '', name: fold(seekerName), isSure: true };
  const byName = tally(rows, (row, count) => {
    if (!isGone(row.senderName)) count(row.senderName);
    if (!isGone(row.toNames)) count(row.toNames);
  });
  const [first, second] = top(byName);
  return {
    key: '',
    name: first ? foldedName(first[0]) : '',
    isSure: second === undefined || second[1] < (first?.[1] ?? 0),
  };
}

/** In how many conversations each takes part; a conversation's messages stand together, so only the last one needs remembering. */
function tally(
  rows: readonly MessageRow[],
  countParts: (row: MessageRow, count: (part: string) => void) => void,
): ReadonlyMap<string, number> {
  const counts = new Map<string, { conversations: number; last: string }>();
  let conversation = '';
  const count = (part: string): void => {
    const known = counts.get(part);
    if (!known) counts.set(part, { conversations: 1, last: conversation });
    else if (known.last !== conversation) {
      known.conversations++;
      known.last = conversation;
    }
  };
  for (const [index, row] of rows.entries()) {
    conversation = row.conversation || String(index);
    countParts(row, count);
  }
  return new Map([...counts].map(([part, { conversations }]) => [part, conversations]));
}

function top(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2);
}

function namesByKey(rows: readonly MessageRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of rows) {
    if (row.senderKey !== '' && !names.has(row.senderKey)) names.set(row.senderKey, foldedName(row.senderName));
  }
  return names;
}
