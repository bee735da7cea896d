/** Adds a person from one line, and who sent her to them. Method: M3, M8. */
import { NewPerson } from '#contract/people.ts';
import { readPersonLine } from '#domain/people/read-person-line.ts';
import { fail, ok } from '#domain/result.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { nameKeyOf } from '#store/new-person.ts';
import { recordReferral } from '../referrals/record-referral.ts';
import type { UseCase } from '../use-case.ts';
import { addOrFind } from './add-person.ts';

/** `via Tom` becomes a referral when exactly one person here can be meant, else a note of how she heard of them. */
export const addPersonByLine: UseCase<'addPersonByLine'> = async ({ line }, context) => {
  const read = readPersonLine(line);
  const written = NewPerson.safeParse({
    name: read.name,
    title: read.title.slice(0, 300),
    organization: read.organization.slice(0, 300),
    emails: read.email === '' ? [] : [read.email],
    profileUrl: read.profileUrl,
  });
  if (!written.success) return fail({ kind: 'lineNotUnderstood', line });
  return context.store.write(async (writing) => {
    const sender = read.via === '' ? undefined : await findSender(writing, read.via);
    const metHow = read.via !== '' && !sender ? `via ${read.via}` : '';
    const { personId, already } = await addOrFind(writing, { ...written.data, metHow }, context);
    const { name, title, organization } = written.data;
    const added = { personId, already, name, title, organization, via: read.via === '' ? null : read.via };
    if (!sender || sender.id === personId) return ok({ ...added, referralId: null });
    const said = {
      name,
      title,
      organization,
      email: read.email,
      mayUseName: 'ask' as const,
      whoWrites: 'seeker' as const,
      note: '',
      personId,
    };
    const referral = await recordReferral(
      writing,
      { fromPersonId: sender.id, conversationId: null, on: context.today, said },
      context,
    );
    return ok({ ...added, via: sender.name, referralId: referral.ok ? referral.value.id : null });
  });
};

/** The one person of that name, whole or given; someone she has talked with before others. */
async function findSender(reading: Reading, via: string): Promise<Row<'people'> | undefined> {
  const key = nameKeyOf(via);
  const named = await reading.from('people').selectAll().where('name_key', '=', key).limit(2).execute();
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const begun = await reading
    .from('people')
    .selectAll()
    .where('name_key', '>=', `${key} `)
    .where('name_key', '<', `${key}!`)
    .limit(200)
    .execute();
  if (begun.length === 1) return begun[0];
  const talked = new Set(
    (await reading.from('conversations').select('conversations.person_id').where('status', '=', 'held').execute()).map(
      (row) => row.person_id,
    ),
  );
  const close = begun.filter((person) => talked.has(person.id));
  return close.length === 1 ? close[0] : undefined;
}
