/** Takes from messages.csv who wrote to whom and when, and nothing else: subject and text are never kept (law 2). */
import { profileKey } from '#domain/people/profile-key.ts';
import { findColumn, trimCell } from '../csv/columns.ts';
import type { TableCursor } from '../csv/read-table.ts';
import type { ReadContext } from '../file-reader.ts';
import { mendMojibake } from '../text/mojibake.ts';

export interface MessageRow {
  readonly line: number;
  readonly conversation: string;
  readonly senderKey: string;
  readonly senderName: string;
  readonly recipientKeys: readonly string[];
  /** As written: several names are joined by commas that names hold too. */
  readonly toNames: string;
  readonly dateText: string;
  readonly direction: 'sent' | 'received' | 'unknown';
  /** From a brand or an advertiser rather than a person. Tells who the owner is all the same. */
  readonly isSponsored: boolean;
}

export interface MessageRows {
  readonly rows: readonly MessageRow[];
  /** Records that are not blank, drafts too. */
  readonly count: number;
  readonly hasProfileUrls: boolean;
  readonly hasRecipientUrls: boolean;
}

const yes = /^(?:yes|true|1|y|oui|sí|si|ja|sim)$/i;

export async function readMessageRows(table: TableCursor, context: ReadContext): Promise<MessageRows> {
  const at = (...names: readonly string[]): number => findColumn(table.header, ...names);
  const columns = {
    conversation: at('CONVERSATION ID'),
    title: at('CONVERSATION TITLE'),
    from: at('FROM'),
    senderUrl: at('SENDER PROFILE URL'),
    to: at('TO'),
    recipientUrls: at('RECIPIENT PROFILE URLS', 'RECIPIENT PROFILE URL'),
    date: at('DATE'),
    content: at('CONTENT'),
    direction: at('DIRECTION'),
    draft: at('IS MESSAGE DRAFT'),
    conversationDraft: at('IS CONVERSATION DRAFT'),
  };
  const keys = keysByAddress();
  const rows: MessageRow[] = [];
  let count = 0;
  let hasProfileUrls = false;
  let hasRecipientUrls = false;
  for (let record = table.next(); record; record = table.next()) {
    count++;
    if (count % 2000 === 0) await context.step(2000, table.done());
    const cells = record.cells;
    const raw = (column: number): string => (column === -1 ? '' : (cells[column] ?? ''));
    const text = (column: number): string => mendMojibake(trimCell(raw(column)));
    if (yes.test(text(columns.draft)) || yes.test(text(columns.conversationDraft))) continue;
    const senderKey = keys(raw(columns.senderUrl));
    const recipientKeys = addresses(raw(columns.recipientUrls))
      .map(keys)
      .filter((key) => key !== '');
    if (senderKey !== '') hasProfileUrls = true;
    if (recipientKeys.length > 0) hasRecipientUrls = true;
    const isUnsigned = senderKey === '' && columns.senderUrl !== -1;
    rows.push({
      line: record.line,
      conversation: raw(columns.conversation),
      senderKey,
      senderName: text(columns.from),
      recipientKeys,
      toNames: text(columns.to),
      dateText: trimCell(raw(columns.date)),
      direction: directionOf(raw(columns.direction)),
      isSponsored: isUnsigned && (trimCell(raw(columns.title)) !== '' || raw(columns.content).includes('spinmail')),
    });
  }
  await context.step(count % 2000, 1);
  return { rows, count, hasProfileUrls, hasRecipientUrls };
}

function addresses(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(/[,;\s]+/).filter((part) => part !== '');
}

function directionOf(cell: string): MessageRow['direction'] {
  if (/^\s*(?:outgoing|sent)/i.test(cell)) return 'sent';
  return /^\s*(?:incoming|received)/i.test(cell) ? 'received' : 'unknown';
}

/** The same few thousand addresses stand in a hundred thousand rows. */
function keysByAddress(): (address: string) => string {
  const known = new Map<string, string>();
  return (address) => {
    if (address === '') return '';
    let key = known.get(address);
    if (key === undefined) {
      key = profileKey(address);
      known.set(address, key);
    }
    return key;
  };
}
