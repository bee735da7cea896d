/** What was brought in and when, newest first. Method: M3. */
import { Counts } from '#contract/bringing-in.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const listImports: UseCase<'listImports'> = (_, { store }) =>
  store.read(async (reading) => {
    const rows = await reading
      .from('imports')
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return ok({
      imports: rows.map((row) => ({
        id: row.id,
        label: row.label,
        at: row.created_at,
        people: Counts.parse(JSON.parse(row.counts)),
        undone: row.undone_at !== null,
      })),
    });
  });
