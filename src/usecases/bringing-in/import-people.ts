/** Brings a batch in, in one transaction that can be undone. Method: M3. */
import { ok } from '#domain/result.ts';
import { type Image, imageOf } from '#store/images.ts';
import { addImages } from '#store/imports.ts';
import type { NewRow, Writing } from '#store/kernel/store.ts';
import type { UseCase } from '../use-case.ts';
import { bringSeeker } from './bring-seeker.ts';
import { bringTies } from './bring-ties.ts';
import { applicationRow, hintRows, moveRow, personRow, type Stamp } from './new-rows.ts';
import type { Nameable } from './plan-ties.ts';
import { sayImported } from './say-imported.ts';
import { newApplications, type Weighed, weighPeople } from './weigh-batch.ts';

/**
 * Twice adds nobody; the order of rows does not matter; new + same + changed + unsure are the rows with a name after joining duplicates
 * within the batch. `unsure` people are added or skipped as she says. What she wrote herself is never overwritten.
 */
export const importPeople: UseCase<'importPeople'> = (
  { batch, unsure, withApplications },
  { store, now, today, newId },
) =>
  store.write(async (writing) => {
    const stamp: Stamp = { importId: newId(), now, today, newId };
    const weighed = await weighPeople(writing, batch);
    const records =
      unsure === 'add'
        ? [...weighed.plan.fresh, ...weighed.plan.unsure.map(({ record }) => record)]
        : weighed.plan.fresh;
    const people = records.map((record) => personRow(record, stamp));
    await writing.addAll('people', people);
    const { images, moves } = await changePeople(writing, weighed, stamp);

    const tieImages = await bringTies(writing, batch, nameables(weighed, people), stamp);
    const applications = withApplications ? await newApplications(writing, batch) : [];
    await writing.addAll(
      'applications',
      applications.map((application) => applicationRow(application, stamp)),
    );
    await writing.addAll('hints', hintRows(batch, await writing.all('hints', 'with'), stamp));
    const seekerImages = await bringSeeker(writing, batch, stamp);

    await addImages(writing, stamp.importId, [...images, ...tieImages, ...seekerImages], now, newId);
    await writing.add('imports', {
      id: stamp.importId,
      created_at: now,
      changed_at: now,
      deleted_at: null,
      label: batch.label,
      counts: JSON.stringify(weighed.counts),
      undone_at: null,
    });
    return ok({
      importId: stamp.importId,
      people: weighed.counts,
      moved: moves,
      applications: applications.length,
      sentence: await sayImported(writing, people.length, moves.length),
    });
  });

/** Everybody a tie may be of, under the names and profiles they have now. */
function nameables({ known, changes }: Weighed, added: readonly NewRow<'people'>[]): readonly Nameable[] {
  const changed = new Map(changes.map(({ row, change }) => [row.id, change.after]));
  return [
    ...known
      .filter((person) => !person.removed)
      .map(({ id, nameKey, profileKey }) => {
        const after = changed.get(id);
        return { id, nameKey: after?.name_key ?? nameKey, profileKey: after?.profile_key ?? profileKey };
      }),
    ...added.map((row) => ({ id: row.id, nameKey: row.name_key, profileKey: row.profile_key })),
  ];
}

async function changePeople(writing: Writing, { changes }: Weighed, stamp: Stamp) {
  const images: Image[] = [];
  const moves = changes
    .filter(({ change }) => change.isMove)
    .map(({ row, change }) => moveRow(row, change.after, stamp));
  const patches = changes.map(({ row, change }) => {
    images.push(imageOf('people', row, change.after, stamp.now));
    return { ...change.after, changed_at: stamp.now, id: row.id };
  });
  await writing.changeAll('people', patches);
  await writing.addAll('moves', moves);
  const names = new Map(changes.map(({ row, change }) => [row.id, change.after.name ?? row.name]));
  return {
    images,
    moves: moves.map((move) => ({
      personId: move.person_id,
      name: names.get(move.person_id) ?? '',
      fromOrganization: move.from_organization,
      fromTitle: move.from_title,
      toOrganization: move.to_organization,
      toTitle: move.to_title,
    })),
  };
}
