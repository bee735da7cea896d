/** Undoes an import: what it added goes, what it changed is as it was; whom she has since written to or about stays. Method: M3. */
import { fail, ok } from '#domain/result.ts';
import { takeBack } from '#store/images.ts';
import { listBrought, listImages } from '#store/imports.ts';
import type { Writing } from '#store/kernel/store.ts';
import { lookClosely } from '#store/search-cache.ts';
import { listTraces } from '#store/traces.ts';
import type { UseCase } from '../use-case.ts';

export const undoImport: UseCase<'undoImport'> = ({ importId }, { store, now }) =>
  store.write(async (writing) => {
    const found = await writing.one('imports', importId);
    if (!found) return fail({ kind: 'importNotFound', importId });
    if (found.undone_at !== null) return fail({ kind: 'importAlreadyUndone', importId });

    const brought = await listBrought(writing, 'people', importId);
    const traces = await listTraces(writing, new Set(brought));
    const going = brought.filter((id) => !traces.has(id));
    const names = new Map((await writing.many('people', [...traces.keys()])).map((row) => [row.id, row.name]));

    await eraseBrought(writing, importId, going, traces);
    const back = await takeBack(writing, await listImages(writing, importId), now);
    await writing.change('imports', importId, { undone_at: now, changed_at: now });
    lookClosely(writing.owner);
    return ok({
      removed: going.length,
      restored: new Set(back.filter(({ table }) => table === 'people').map(({ id }) => id)).size,
      kept: [...traces].map(([personId, because]) => ({ personId, name: names.get(personId) ?? '', because })),
    });
  });

async function eraseBrought(
  writing: Writing,
  importId: string,
  people: readonly string[],
  kept: ReadonlyMap<string, string>,
): Promise<void> {
  await writing.erase('people', people);
  await writing.erase('ties', people);
  const ties = (await listBrought(writing, 'ties', importId)).filter((id) => !kept.has(id));
  await writing.erase('ties', ties);
  await writing.erase('moves', await listBrought(writing, 'moves', importId));
  const applications = await writing.many('applications', await listBrought(writing, 'applications', importId), 'with');
  await writing.erase(
    'applications',
    applications.filter((row) => row.changed_at === row.created_at).map((row) => row.id),
  );
  await writing.erase('hints', await listBrought(writing, 'hints', importId));
  const gone = new Set(people);
  const aparts = await writing.all('aparts', 'with');
  await writing.erase(
    'aparts',
    aparts.filter((row) => gone.has(row.a_person_id) || gone.has(row.b_person_id)).map((row) => row.id),
  );
}
