/** Joins two entries of the same person; nothing is lost, and it can be taken back. Method: M3. */
import { fail, ok } from '#domain/result.ts';
import { pairKey } from '#store/aparts.ts';
import { type Cells, cellsOf, type Image, imageOf } from '#store/images.ts';
import type { Writing } from '#store/kernel/store.ts';
import type { MergeJournal } from '#store/merges.ts';
import { idsNaming } from '#store/removed.ts';
import { addedTies, tieColumns } from '../bringing-in/plan-ties.ts';
import type { Context, UseCase } from '../use-case.ts';
import { combinePeople } from './combine-people.ts';
import { personShape } from './person-shape.ts';

export const mergePeople: UseCase<'mergePeople'> = ({ keepId, goneId }, context) =>
  context.store.write(async (writing) => {
    const keep = await writing.one('people', keepId);
    if (!keep) return fail({ kind: 'personNotFound', personId: keepId });
    if (keepId === goneId) return fail({ kind: 'samePersonTwice', name: keep.name });
    const gone = await writing.one('people', goneId);
    if (!gone) return fail({ kind: 'personNotFound', personId: goneId });

    const { now, newId } = context;
    const images: Image[] = [];
    const patch = combinePeople(keep, gone);
    images.push(imageOf('people', keep, patch as Cells, now), {
      table: 'people',
      id: goneId,
      before: cellsOf(gone),
      after: null,
    });
    await writing.change('people', keepId, { ...patch, changed_at: now });
    await writing.erase('people', goneId);
    images.push(
      ...(await joinTies(writing, keepId, goneId, now)),
      ...(await joinChoices(writing, keepId, goneId, now)),
    );
    images.push(...(await repoint(writing, keepId, goneId, now)));
    images.push(...(await moveAparts(writing, keepId, goneId, context)));

    const journal: MergeJournal = { images };
    const mergeId = newId();
    await writing.add('merges', {
      id: mergeId,
      created_at: now,
      changed_at: now,
      kept_person_id: keepId,
      gone_person_id: goneId,
      journal: JSON.stringify(journal),
    });
    const merged = await writing.one('people', keepId);
    return ok({ mergeId, person: await personShape(writing, merged ?? keep) });
  });

async function joinTies(writing: Writing, keepId: string, goneId: string, now: string): Promise<Image[]> {
  const [keep, gone] = [await writing.one('ties', keepId, 'with'), await writing.one('ties', goneId, 'with')];
  if (!gone) return [];
  await writing.erase('ties', goneId);
  const erased: Image = { table: 'ties', id: goneId, before: cellsOf(gone), after: null };
  if (keep) {
    const patch = addedTies(tieColumns(keep), tieColumns(gone));
    await writing.change('ties', keepId, { ...patch, changed_at: now });
    return [erased, imageOf('ties', keep, patch, now)];
  }
  const { owner_id: _, ...row } = { ...gone, id: keepId, changed_at: now };
  await writing.add('ties', row);
  return [erased, { table: 'ties', id: keepId, before: null, after: row }];
}

/** What she decided about either holds for the one they are: kept in touch with, named in her story, told the news. */
async function joinChoices(writing: Writing, keepId: string, goneId: string, now: string): Promise<Image[]> {
  const keep = await writing.one('person_choices', keepId, 'with');
  const gone = await writing.one('person_choices', goneId, 'with');
  if (!gone) return [];
  await writing.erase('person_choices', goneId);
  const erased: Image = { table: 'person_choices', id: goneId, before: cellsOf(gone), after: null };
  if (keep) {
    const patch = {
      touch_stopped_on: keep.touch_stopped_on ?? gone.touch_stopped_on,
      may_be_named: keep.may_be_named === 1 ? keep.may_be_named : gone.may_be_named,
      news_settled_on: keep.news_settled_on ?? gone.news_settled_on,
    };
    await writing.change('person_choices', keepId, { ...patch, changed_at: now });
    return [erased, imageOf('person_choices', keep, patch, now)];
  }
  const { owner_id: _, ...row } = { ...gone, id: keepId, changed_at: now };
  await writing.add('person_choices', row);
  return [erased, { table: 'person_choices', id: keepId, before: null, after: row }];
}

const naming = [
  ['moves', ['person_id']],
  ['messages', ['person_id', 'about_person_id']],
  ['conversations', ['person_id']],
  ['insights', ['person_id']],
  ['fit_signals', ['person_id']],
  ['opportunities', ['person_id']],
  ['promises', ['person_id']],
  ['referrals', ['from_person_id', 'to_person_id']],
] as const;

/** Everything that names the one now names the other, removed rows too; a referral between the two has nobody left to be between. */
async function repoint(writing: Writing, keepId: string, goneId: string, now: string): Promise<Image[]> {
  const images: Image[] = [];
  for (const [table, names] of naming) {
    for (const row of await writing.many(table, await idsNaming(writing, table, names, goneId), 'with')) {
      const patch = Object.fromEntries(
        names.filter((name) => Reflect.get(row, name) === goneId).map((name) => [name, keepId]),
      );
      const after = { ...row, ...patch };
      if (table === 'referrals' && Reflect.get(after, 'from_person_id') === Reflect.get(after, 'to_person_id')) {
        await writing.erase(table, row.id);
        images.push({ table, id: row.id, before: cellsOf(row), after: null });
      } else {
        await writing.change(table, row.id, { ...patch, changed_at: now });
        images.push(imageOf(table, row, patch, now));
      }
    }
  }
  return images;
}

/** Who was not the one is not the other either. */
async function moveAparts(
  writing: Writing,
  keepId: string,
  goneId: string,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Promise<Image[]> {
  const images: Image[] = [];
  const rows = await writing.all('aparts', 'with');
  const known = new Set(rows.map((row) => pairKey(row.a_person_id, row.b_person_id)));
  for (const row of rows) {
    if (row.a_person_id !== goneId && row.b_person_id !== goneId) continue;
    await writing.erase('aparts', row.id);
    images.push({ table: 'aparts', id: row.id, before: cellsOf(row), after: null });
    const other = row.a_person_id === goneId ? row.b_person_id : row.a_person_id;
    if (other === keepId || known.has(pairKey(keepId, other))) continue;
    known.add(pairKey(keepId, other));
    const [a = keepId, b = other] = [keepId, other].sort();
    const added = { id: newId(), created_at: now, changed_at: now, deleted_at: null, a_person_id: a, b_person_id: b };
    await writing.add('aparts', added);
    images.push({ table: 'aparts', id: added.id, before: null, after: added });
  }
  return images;
}
