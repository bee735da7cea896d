/** Brings a whole export in: into an empty search, or in place of what is here when that is said. */
import { fail, ok } from '#domain/result.ts';
import type { NewRow, Writing } from '#store/kernel/store.ts';
import { type TableName, tableNames } from '#store/schema.ts';
import { lookClosely } from '#store/search-cache.ts';
import type { UseCase } from '../use-case.ts';
import { readExport } from './read-export.ts';

/** All or nothing. Where backups are ours to make, one is made before anything is replaced. */
export const importEverything: UseCase<'importEverything'> = async ({ document, replace }, { store, backups }) => {
  const read = readExport(document);
  if (!read.ok) return read;
  if (replace) await backups?.make();
  return store.write(async (writing) => {
    if (!replace) {
      const there = await countThere(writing);
      if (there.any) return fail({ kind: 'notEmpty', people: there.people });
    }
    let rows = 0;
    for (const table of tableNames) {
      await writing.erase(
        table,
        (await writing.from<TableName>(table, 'with').select(`${table}.id`).execute()).map((row) => row.id),
      );
      const added = read.value.get(table) ?? [];
      // readExport has checked every cell against the table's columns.
      await writing.addAll(table, added as unknown as readonly NewRow<TableName>[]);
      rows += added.length;
    }
    lookClosely(writing.owner);
    return ok({ rows });
  });
};

/** The seeker's own settings do not count as something to lose. */
async function countThere(writing: Writing): Promise<{ readonly any: boolean; readonly people: number }> {
  let any = false;
  let people = 0;
  for (const table of tableNames) {
    if (table === 'seekers') continue;
    const row = await writing
      .from<TableName>(table)
      .select((is) => is.fn.countAll().as('n'))
      .executeTakeFirst();
    const n = Number(row?.n ?? 0);
    if (n > 0) any = true;
    if (table === 'people') people = n;
  }
  return { any, people };
}
