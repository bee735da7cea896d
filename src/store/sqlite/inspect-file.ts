/** Looks at a SQLite file before anything is written to it: is it ours, whole, and not newer than this program? */
import { closeSync, openSync, readSync } from 'node:fs';
import type { StoreProblemKind } from '../kernel/store-problem.ts';
import { fileSize } from './data-folder.ts';
import type { SqliteLink } from './sqlite-link.ts';

/** `WhEl`: marks the file as ours (SQLite's `application_id`). */
export const applicationId = 0x5768456c;

export type Found =
  | { readonly is: 'nothing' }
  | { readonly is: 'ours'; readonly version: number; readonly storeId: string }
  | { readonly is: 'wrong'; readonly kind: StoreProblemKind; readonly because: string };

/** What the bytes alone say; undefined when the file must be opened to know more. */
export function inspectBytes(file: string): Found | undefined {
  const size = fileSize(file);
  if (size === 0) return { is: 'nothing' };
  const start = Buffer.alloc(16);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, start, 0, 16, 0);
  } finally {
    closeSync(descriptor);
  }
  if (start.toString('latin1') === 'SQLite format 3\0') return undefined;
  return { is: 'wrong', kind: 'storeDamaged', because: 'the file does not begin as a database does' };
}

/** What the open file says; reads all pages once (SQLite's `quick_check`) when `whole`. Errors of SQLite are thrown. */
export function inspectOpen(link: SqliteLink, latest: number, whole: boolean): Found {
  const number = (pragma: string): number =>
    Object.values(link.rows<Record<string, number>>(`pragma ${pragma}`)[0] ?? {})[0] ?? 0;
  const mark = number('application_id');
  const tables = link.rows<{ name: string }>('select name from sqlite_schema').map((row) => row.name);
  if (mark === 0 && tables.length === 0) return { is: 'nothing' };
  if (mark !== applicationId) return { is: 'wrong', kind: 'storeSwapped', because: `application_id is ${mark}` };
  const version = number('user_version');
  if (version > latest)
    return { is: 'wrong', kind: 'storeNewer', because: `the schema is ${version}, this program knows ${latest}` };
  const complaint = whole ? firstComplaint(link) : undefined;
  if (complaint !== undefined) return { is: 'wrong', kind: 'storeDamaged', because: complaint };
  const [identity] = link.rows<{ id: string }>('select id from store_identity');
  return identity
    ? { is: 'ours', version, storeId: identity.id }
    : { is: 'wrong', kind: 'storeDamaged', because: 'the store has no identity' };
}

function firstComplaint(link: SqliteLink): string | undefined {
  const [row] = link.rows<{ quick_check: string }>('pragma quick_check(1)');
  return row?.quick_check === 'ok' ? undefined : (row?.quick_check ?? 'quick_check said nothing');
}
