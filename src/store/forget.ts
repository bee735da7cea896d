/** Erasing a person from every table, journals included. */
import type { Image } from './images.ts';
import type { Writing } from './kernel/store.ts';
import { readJournal } from './merges.ts';
import { idsNaming } from './removed.ts';
import type { TableName } from './schema.ts';
import { unnameOpenings } from './unname-openings.ts';
import { unnameStory } from './unname-story.ts';
import { unnameWeeks } from './unname-weeks.ts';

const naming = [
  ['ties', ['id']],
  ['moves', ['person_id']],
  ['messages', ['person_id']],
  ['conversations', ['person_id']],
  ['insights', ['person_id']],
  ['fit_signals', ['person_id']],
  ['person_choices', ['id']],
  ['promises', ['person_id']],
  ['referrals', ['from_person_id', 'to_person_id']],
  ['aparts', ['a_person_id', 'b_person_id']],
] as const satisfies readonly (readonly [TableName, readonly string[]])[];

/** Returns how many rows are gone. Entries that were joined into the person, and kept only to be taken apart again, go too. */
export async function erasePerson(writing: Writing, personId: string): Promise<number> {
  const gone = new Set([personId]);
  const person = await writing.one('people', personId, 'with');
  const conversations = await idsNaming(writing, 'conversations', ['person_id'], personId);
  let erased = await writing.erase('people', personId);
  for (const [table, names] of naming) {
    const ids = await idsNaming(writing, table, names, personId);
    for (const id of ids) gone.add(id);
    erased += await writing.erase(table, ids);
  }
  for (const id of conversations) {
    const learned = await idsNaming(writing, 'insights', ['conversation_id'], id);
    for (const one of learned) gone.add(one);
    erased += await writing.erase('insights', learned);
    const fit = await idsNaming(writing, 'fit_signals', ['conversation_id'], id);
    for (const one of fit) gone.add(one);
    erased += await writing.erase('fit_signals', fit);
  }
  if (person) {
    await unnameOpenings(writing, person);
    await unnameWeeks(writing, person);
    await unnameStory(writing, person);
  }
  erased += await eraseOpenings(writing, personId, new Set(conversations), gone);
  // A request for an introduction to them is the message of someone else: it stays, and leads to nobody.
  for (const id of await idsNaming(writing, 'messages', ['about_person_id'], personId))
    await writing.change('messages', id, { about_person_id: null });
  return (
    erased +
    (await eraseMarks(writing, gone)) +
    (await eraseJoins(writing, personId, gone)) +
    (await eraseImages(writing, gone)) +
    (await eraseSnoozes(writing, gone))
  );
}

/** An opening only heard of from them goes; one that became more is her own, and no longer says who told her. */
async function eraseOpenings(
  writing: Writing,
  personId: string,
  conversations: ReadonlySet<string>,
  gone: Set<string>,
): Promise<number> {
  const theirs = (await writing.all('opportunities', 'with')).filter(
    (row) => row.person_id === personId || (row.conversation_id !== null && conversations.has(row.conversation_id)),
  );
  if (theirs.length === 0) return 0;
  const steps = [...(await writing.all('interviews', 'with')), ...(await writing.all('offers', 'with'))];
  const begun = new Set(steps.map((row) => row.opportunity_id));
  let erased = 0;
  for (const row of theirs) {
    if (begun.has(row.id) || row.application_id !== null) {
      await writing.change('opportunities', row.id, { person_id: null, conversation_id: null, notes: '' });
      continue;
    }
    gone.add(row.id);
    erased += await writing.erase('opportunities', row.id);
  }
  return erased;
}

/** What she said of things they told her: links between them, and evidence for or against a role. */
async function eraseMarks(writing: Writing, gone: ReadonlySet<string>): Promise<number> {
  const links = (await writing.all('insight_links', 'with')).filter(
    (row) => gone.has(row.a_insight_id) || gone.has(row.b_insight_id),
  );
  const evidence = (await writing.all('evidences', 'with')).filter((row) => gone.has(row.insight_id));
  const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
  return (await writing.erase('insight_links', ids(links))) + (await writing.erase('evidences', ids(evidence)));
}

async function eraseJoins(writing: Writing, personId: string, gone: Set<string>): Promise<number> {
  let erased = 0;
  for (const merge of await writing.all('merges', 'with')) {
    if (merge.kept_person_id === personId || merge.gone_person_id === personId) {
      gone.add(merge.gone_person_id);
      erased += await writing.erase('merges', merge.id);
      continue;
    }
    const { images } = readJournal(merge);
    const kept = images.filter((image) => !concerns(image, gone));
    if (kept.length < images.length)
      await writing.change('merges', merge.id, { journal: JSON.stringify({ images: kept }) });
  }
  return erased;
}

async function eraseImages(writing: Writing, gone: ReadonlySet<string>): Promise<number> {
  const ids: string[] = [];
  for (const row of await writing
    .from('import_changes', 'with')
    .select(['import_changes.id', 'import_changes.row_id'])
    .execute()) {
    if (gone.has(row.row_id)) ids.push(row.id);
  }
  return writing.erase('import_changes', ids);
}

async function eraseSnoozes(writing: Writing, gone: ReadonlySet<string>): Promise<number> {
  const rows = await writing.all('snoozes', 'with');
  return writing.erase(
    'snoozes',
    rows.filter((row) => [...gone].some((id) => row.act_key.includes(id))).map((row) => row.id),
  );
}

function concerns(image: Image, gone: ReadonlySet<string>): boolean {
  const values = [image.id, ...Object.values(image.before ?? {}), ...Object.values(image.after ?? {})];
  return values.some((value) => typeof value === 'string' && gone.has(value));
}
