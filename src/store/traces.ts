/** What she has done with a person since they came: the reasons why an import's undoing leaves them here. */
import type { Reading } from './kernel/store.ts';

/** Each person with the first reason that holds, as a sentence; people without a trace are left out. */
export async function listTraces(
  reading: Reading,
  personIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const traces = new Map<string, string>();
  const note = (rows: readonly { readonly id: string | null }[], because: string) => {
    for (const { id } of rows) if (id !== null && personIds.has(id) && !traces.has(id)) traces.set(id, because);
  };
  note(
    await reading.from('conversations').select('conversations.person_id as id').execute(),
    'You have a conversation with them.',
  );
  note(await reading.from('messages').select('messages.person_id as id').execute(), 'You have written to them.');
  note(await reading.from('referrals').select('referrals.from_person_id as id').execute(), 'They suggested someone.');
  note(await reading.from('referrals').select('referrals.to_person_id as id').execute(), 'Someone suggested them.');
  note(await reading.from('promises').select('promises.person_id as id').execute(), 'You promised them something.');
  note(await reading.from('insights').select('insights.person_id as id').execute(), 'You learned something from them.');
  note(
    await reading.from('opportunities').select('opportunities.person_id as id').execute(),
    'They told you of an opening.',
  );
  note(
    await reading.from('fit_signals').select('fit_signals.person_id as id').execute(),
    'They said something about fit.',
  );
  note(
    await reading.from('merges').select('merges.kept_person_id as id').where('undone_at', 'is', null).execute(),
    'You joined two entries of theirs.',
  );
  const changed = await reading
    .from('people')
    .select('people.id')
    .where((is) =>
      is.or([
        is('hand_set', '<>', ''),
        is('do_not_contact_on', 'is not', null),
        is('closed_on', 'is not', null),
        is('skipped_until', 'is not', null),
        is('closeness', 'is not', null),
      ]),
    )
    .execute();
  note(changed, 'You changed something about them.');
  return traces;
}
