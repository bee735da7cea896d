/** What was removed in the last 30 days and can be brought back, newest first. */
import { addDays } from '#domain/day.ts';
import { ok } from '#domain/result.ts';
import type { Reading } from '#store/kernel/store.ts';
import type { Context, UseCase } from '../use-case.ts';
import { type RemovedKind, restorableDays } from './removed-kinds.ts';

interface Removed {
  readonly kind: RemovedKind;
  readonly id: string;
  readonly title: string;
  readonly at: string;
}

/** What went together with a person is not listed by itself: it comes back with them. */
export const listDeleted: UseCase<'listDeleted'> = (_, context) =>
  context.store.read(async (reading) => {
    const removed = await listRemoved(reading);
    return ok({
      items: removed
        .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
        .map((item) => withDays(item, context))
        .filter((item) => item.goneOn >= context.today),
    });
  });

function withDays({ kind, id, title, at }: Removed, { dayOf }: Context) {
  const removedOn = dayOf(at);
  return { kind, id, title, removedOn, goneOn: addDays(removedOn, restorableDays) };
}

async function listRemoved(reading: Reading): Promise<Removed[]> {
  const people = await reading.all('people', 'only');
  const wentAt = new Map(people.map((row) => [row.id, row.deleted_at]));
  const messages = await reading.all('messages', 'only');
  const conversations = await reading.all('conversations', 'only');
  const referrals = await reading.all('referrals', 'only');
  const promises = await reading.all('promises', 'only');
  const ids = [...messages, ...conversations]
    .map((row) => row.person_id)
    .concat(referrals.flatMap((row) => [row.from_person_id, row.to_person_id]));
  const names = new Map((await reading.many('people', [...new Set(ids)], 'with')).map((row) => [row.id, row.name]));
  const name = (id: string) => names.get(id) ?? 'someone';
  const isOwn = (row: { readonly deleted_at: string | null }, ...personIds: string[]) =>
    personIds.every((id) => wentAt.get(id) !== row.deleted_at);
  const item = (
    kind: RemovedKind,
    row: { readonly id: string; readonly deleted_at: string | null },
    title: string,
  ): Removed => ({
    kind,
    id: row.id,
    title,
    at: row.deleted_at ?? '',
  });
  const openings = new Map((await reading.all('opportunities', 'with')).map((row) => [row.id, row]));
  const wentAlone = (row: { readonly opportunity_id: string; readonly deleted_at: string | null }) =>
    openings.has(row.opportunity_id) && openings.get(row.opportunity_id)?.deleted_at !== row.deleted_at;
  const opening = (id: string) => {
    const row = openings.get(id);
    return [row?.title ?? '', row?.organization ?? ''].filter((part) => part !== '').join(', ');
  };
  return [
    ...people.map((row) => item('person', row, row.name)),
    ...messages
      .filter((row) => isOwn(row, row.person_id))
      .map((row) =>
        item(
          'message',
          row,
          row.direction === 'in' ? `Reply from ${name(row.person_id)}` : `Message to ${name(row.person_id)}`,
        ),
      ),
    ...conversations
      .filter((row) => isOwn(row, row.person_id))
      .map((row) => item('conversation', row, `Conversation with ${name(row.person_id)}`)),
    ...referrals
      .filter((row) => isOwn(row, row.from_person_id, row.to_person_id))
      .map((row) => item('referral', row, `${name(row.from_person_id)} suggested ${name(row.to_person_id)}`)),
    ...promises.filter((row) => isOwn(row, row.person_id)).map((row) => item('promise', row, row.text)),
    ...(await reading.all('organizations', 'only')).map((row) => item('organization', row, row.name)),
    ...(await reading.all('roles', 'only')).map((row) => item('role', row, row.name)),
    ...(await reading.all('insights', 'only')).map((row) => item('insight', row, row.text)),
    ...(await reading.all('questions', 'only')).map((row) => item('question', row, row.text)),
    ...(await reading.all('fit_signals', 'only')).map((row) => item('fitSignal', row, row.quote)),
    ...[...openings.values()]
      .filter((row) => row.deleted_at !== null)
      .map((row) => item('opportunity', row, opening(row.id))),
    ...(await reading.all('interviews', 'only'))
      .filter(wentAlone)
      .map((row) => item('interview', row, [row.name, opening(row.opportunity_id)].join(', '))),
    ...(await reading.all('offers', 'only'))
      .filter(wentAlone)
      .map((row) => item('offer', row, `Offer: ${opening(row.opportunity_id)}`)),
    ...(await reading.all('applications', 'only')).map((row) =>
      item('application', row, [row.title, row.organization].filter((part) => part !== '').join(', ')),
    ),
  ];
}
