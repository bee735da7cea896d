/** Takes a forgotten person's name out of her own words about a week; the words stay hers. */
import { withoutName } from '#domain/people/without-name.ts';
import type { Row, Writing } from './kernel/store.ts';

export async function unnameWeeks(
  writing: Writing,
  { name, given_name, family_name }: Pick<Row<'people'>, 'name' | 'given_name' | 'family_name'>,
): Promise<void> {
  const forgotten = { name, givenName: given_name, familyName: family_name };
  for (const row of await writing.all('reviews', 'with')) {
    const went_well = withoutName(row.went_well, forgotten);
    const learned = withoutName(row.learned, forgotten);
    if (went_well !== row.went_well || learned !== row.learned)
      await writing.change('reviews', row.id, { went_well, learned });
  }
}
