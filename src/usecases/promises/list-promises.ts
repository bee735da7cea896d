/** What she promised: open ones first, the soonest due on top. */
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { promiseShapes } from './promise-shapes.ts';

export const listPromises: UseCase<'listPromises'> = async ({ openOnly }, { store }) =>
  store.read(async (r) => {
    const rows = (await r.all('promises')).filter((row) => !openOnly || row.kept_on === null);
    rows.sort(
      (a, b) =>
        Number(a.kept_on !== null) - Number(b.kept_on !== null) ||
        (a.due_on < b.due_on ? -1 : a.due_on > b.due_on ? 1 : a.id < b.id ? -1 : 1),
    );
    return ok({ promises: await promiseShapes(r, rows) });
  });
