/** Names for ids: people, organizations and roles as other shapes mention them. */
import type { Reading, Row } from './kernel/store.ts';

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly organization: string;
}

/** The people with these ids, removed ones too: what happened with them is still told. */
export async function namedPeople(r: Reading, ids: Iterable<string>): Promise<ReadonlyMap<string, NamedPerson>> {
  const rows = await r.many('people', [...new Set(ids)], 'with');
  return new Map(rows.map((row) => [row.id, toNamed(row)]));
}

export function toNamed(row: Row<'people'>): NamedPerson {
  return { id: row.id, name: row.name, title: row.title, organization: row.organization };
}

/** The named person, or a stand-in for one who was erased. */
export function nameOf(people: ReadonlyMap<string, NamedPerson>, id: string): NamedPerson {
  return people.get(id) ?? { id, name: 'Someone', title: '', organization: '' };
}
