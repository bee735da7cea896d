/** The people on file who share an address or a name with those who write or invite. Method: M4, M5. */
import type { KnownPerson } from '#domain/outreach/match-reply.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { nameKeyOf } from '#store/new-person.ts';
import { emailsOf } from '../people/person-shape.ts';

export interface Writer {
  readonly name: string;
  readonly email: string;
}

/** Values of one list in a statement; databases take only so many. */
const atOnce = 400;

/** In the order of their ids; each once. */
export async function peopleLike(r: Reading, writers: readonly Writer[]): Promise<readonly Row<'people'>[]> {
  const emails = [...new Set(writers.map(({ email }) => email.trim().toLowerCase()).filter((email) => email !== ''))];
  const names = [...new Set(writers.flatMap(({ name, email }) => namesOf(name, email)))].map(nameKeyOf);
  const found = new Map<string, Row<'people'>>();
  for (const some of inParts(emails))
    for (const row of await r.from('people').selectAll().where('email', 'in', some).execute()) found.set(row.id, row);
  for (const some of inParts(names))
    for (const row of await r.from('people').selectAll().where('name_key', 'in', some).execute())
      found.set(row.id, row);
  if (emails.length > 0) {
    const wanted = new Set(emails);
    const more = await r.from('people').selectAll().where('other_emails', '!=', '[]').execute();
    for (const row of more) if (emailsOf(row).some((email) => wanted.has(email))) found.set(row.id, row);
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function toKnown(row: Row<'people'>): KnownPerson {
  return { id: row.id, name: row.name, emails: emailsOf(row) };
}

/** The name as written, turned round where the family name stands first, and the one that the address spells. */
function namesOf(name: string, email: string): readonly string[] {
  const plain = name
    .replace(/\([^)]*\)|"[^"]*"/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [family = '', given = ''] = plain.split(/,\s*/);
  const spelled = /^([a-z]+)[._-]([a-z]+)@/.exec(email.trim().toLowerCase());
  return [plain, given === '' ? '' : `${given} ${family}`, spelled ? `${spelled[1]} ${spelled[2]}` : ''].filter(
    (one) => one !== '',
  );
}

function inParts<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / atOnce) }, (_, n) => all.slice(n * atOnce, (n + 1) * atOnce));
}
