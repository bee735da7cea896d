/** Whether somebody written by hand is already here. Method: M3. */
import { type SameVerdict, samePerson } from '#domain/people/same-person.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { emailsOf } from './person-shape.ts';

export type Marked = Pick<
  Row<'people'>,
  'name' | 'name_key' | 'organization' | 'profile_key' | 'email' | 'other_emails'
>;

/** Namesakes in one search; a name more people have tells nobody apart. */
const namesakesAtMost = 50;

/** The first person who is the same beyond doubt; undefined when nobody is. */
export async function findSame(reading: Reading, written: Marked): Promise<Row<'people'> | undefined> {
  const candidates = await listCandidates(reading, written);
  return candidates.find((row) => verdictOn(written, row).verdict === 'same');
}

export function verdictOn(written: Marked, row: Marked): SameVerdict {
  return samePerson(marks(written), marks(row));
}

function marks(row: Marked) {
  return { name: row.name, organization: row.organization, profileKey: row.profile_key, emails: emailsOf(row) };
}

/** Everybody who shares the profile, the main address or the name. */
export async function listCandidates(reading: Reading, written: Marked): Promise<readonly Row<'people'>[]> {
  const rows = await reading
    .from('people')
    .selectAll()
    .where((is) =>
      is.or([
        is('name_key', '=', written.name_key),
        ...(written.profile_key === '' ? [] : [is('profile_key', '=', written.profile_key)]),
        ...emailsOf(written).map((email) => is('email', '=', email)),
      ]),
    )
    .orderBy('id')
    .limit(namesakesAtMost)
    .execute();
  return rows;
}
