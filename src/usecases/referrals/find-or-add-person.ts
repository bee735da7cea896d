/** The person someone named: already here, or added with what was said of them. Method: M8. */
import type { CheckedInputOf } from '#contract/contract.ts';
import { employerKey } from '#domain/organizations/employer-name.ts';
import type { Row, Writing } from '#store/kernel/store.ts';
import { nameKeyOf, newPersonRow } from '#store/new-person.ts';
import type { Context } from '../use-case.ts';

export type NamedByThem = CheckedInputOf<'logConversation'>['whoElse'][number];

export interface FoundOrAdded {
  readonly personId: string;
  readonly already: boolean;
}

/**
 * By id when she says who it is; else by e-mail address; else by name, when the employers do not speak against it
 * and no second person of that name could be meant. What was said fills gaps and never overwrites.
 */
export async function findOrAddPerson(
  w: Writing,
  said: NamedByThem,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<FoundOrAdded> {
  const found = await findPerson(w, said);
  if (!found) {
    const row = newPersonRow({
      id: newId(),
      now,
      name: said.name,
      title: said.title,
      organization: said.organization,
      email: said.email,
      source: 'referral',
    });
    await w.add('people', row);
    return { personId: row.id, already: false };
  }
  const gaps = {
    ...(found.title === '' && said.title !== '' && { title: said.title }),
    ...(found.organization === '' &&
      said.organization !== '' && { organization: said.organization, employer_key: employerKey(said.organization) }),
    ...(found.email === '' && said.email !== '' && { email: said.email.toLowerCase() }),
  };
  // A door that was closed opens again when someone points to it.
  await w.change('people', found.id, { ...gaps, closed_on: null, closed_because: '', changed_at: now });
  return { personId: found.id, already: true };
}

async function findPerson(w: Writing, said: NamedByThem): Promise<Row<'people'> | undefined> {
  if (said.personId !== null) return w.one('people', said.personId);
  if (said.email !== '') {
    const byEmail = await w.from('people').selectAll().where('email', '=', said.email.toLowerCase()).limit(1).execute();
    if (byEmail[0]) return byEmail[0];
  }
  const sameName = await w.from('people').selectAll().where('name_key', '=', nameKeyOf(said.name)).limit(20).execute();
  const key = said.organization === '' ? '' : employerKey(said.organization);
  if (key !== '') {
    const sameWork = sameName.find((person) => person.employer_key === key);
    if (sameWork) return sameWork;
  }
  const possible = sameName.filter((person) => key === '' || person.employer_key === '');
  return possible.length === 1 ? possible[0] : undefined;
}
