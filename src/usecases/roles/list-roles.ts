/** The kinds of work she considers, and those her files hint at. Method: M1. */
import { fold } from '#domain/people/fold.ts';
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { roleShapes } from './role-shapes.ts';

const becauses: Readonly<Record<string, string>> = {
  preference: 'You told LinkedIn you look for this.',
  'saved-job': 'You saved a job of this kind.',
  alert: 'You have an alert for this.',
};

export const listRoles: UseCase<'listRoles'> = async ({ dropped }, { store, now }) =>
  store.read(async (r) => {
    const all = await r.all('roles');
    const rows = all
      .filter((row) => dropped || row.dropped_on === null)
      .sort(
        (a, b) =>
          Number(a.dropped_on !== null) - Number(b.dropped_on !== null) || (a.created_at < b.created_at ? -1 : 1),
      );
    const taken = new Set(all.map((row) => fold(row.name)));
    const hints = await r.from('hints').selectAll().where('what', '=', 'role').where('hidden', '=', 0).execute();
    const suggestions = new Map<string, { name: string; because: string }>();
    for (const hint of hints) {
      const key = fold(hint.name);
      if (!taken.has(key) && !suggestions.has(key))
        suggestions.set(key, { name: hint.name, because: becauses[hint.because] ?? 'Your files mention it.' });
    }
    return ok({ roles: await roleShapes(r, rows, now), suggestions: [...suggestions.values()] });
  });
