/** Does not offer this organization again. Method: M2. */
import { ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';

export const hideOrganizationSuggestion: UseCase<'hideOrganizationSuggestion'> = async (
  { key },
  { store, now, newId },
) =>
  store.write(async (w) => {
    const there = await w
      .from('hints')
      .select('hints.id')
      .where('what', '=', 'organization')
      .where('name_key', '=', key)
      .execute();
    await w.changeAll(
      'hints',
      there.map(({ id }) => ({ id, hidden: 1 as const, changed_at: now })),
    );
    if (there.length === 0) {
      // Offered because of the people she knows there: remembered as a hint that is hidden.
      await w.add('hints', {
        id: newId(),
        created_at: now,
        changed_at: now,
        what: 'organization',
        name: key,
        name_key: key,
        because: 'people',
        on_day: null,
        title: '',
        hidden: 1,
        import_id: '',
      });
    }
    return ok({});
  });
