/** What the kept person's columns become when another entry of theirs is joined into it: nothing either says is lost. Method: M3. */
import { type MergeablePerson, mergePeople } from '#domain/people/merge-people.ts';
import type { Row } from '#store/kernel/store.ts';
import { columnsFor } from './person-fields.ts';
import { emailsOf } from './person-shape.ts';

type Person = Row<'people'>;

/** Only the columns that change. */
export function combinePeople(keep: Person, gone: Person): Partial<Person> {
  const { kept } = mergePeople(mergeable(keep), mergeable(gone));
  const columns: Partial<Person> = {
    ...columnsFor({ ...kept, name: undefined }),
    ...(kept.name !== keep.name && {
      name: kept.name,
      name_key: gone.name_key,
      given_name: gone.given_name,
      family_name: gone.family_name,
    }),
    credentials: keep.credentials || gone.credentials,
    connected_on: kept.connectedOn,
    zone: keep.zone || gone.zone,
    met_how: keep.met_how || gone.met_how,
    closeness: keep.closeness ?? gone.closeness,
    ...(keep.do_not_contact_on === null && {
      do_not_contact_on: gone.do_not_contact_on,
      do_not_contact_reason: gone.do_not_contact_reason,
    }),
    hand_set: union(keep.hand_set, gone.hand_set, ','),
    import_hash: union(keep.import_hash, gone.import_hash, ' '),
  };
  return Object.fromEntries(Object.entries(columns).filter(([name, value]) => Reflect.get(keep, name) !== value));
}

function mergeable(row: Person): MergeablePerson {
  return {
    name: row.name,
    title: row.title,
    organization: row.organization,
    emails: emailsOf(row),
    phone: row.phone,
    profileUrl: row.profile_url,
    city: row.city,
    connectedOn: row.connected_on,
    notes: row.notes,
  };
}

function union(a: string, b: string, between: string): string {
  return [...new Set([...a.split(between), ...b.split(between)])].filter((part) => part !== '').join(between);
}
