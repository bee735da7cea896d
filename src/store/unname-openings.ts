/** Takes a forgotten person's name out of her own words about openings, interviews and offers; the words stay hers. */
import { withoutName } from '#domain/people/without-name.ts';
import type { Row, Writing } from './kernel/store.ts';

const words = {
  opportunities: ['title', 'closed_because', 'notes'],
  interviews: ['name', 'with_whom', 'notes'],
  offers: ['variable', 'equity', 'place', 'notes', 'decision_reason'],
} as const;

/** Removed ones too. In an opening they told of, their given name alone is theirs. */
export async function unnameOpenings(
  writing: Writing,
  { id, name, given_name, family_name }: Pick<Row<'people'>, 'id' | 'name' | 'given_name' | 'family_name'>,
): Promise<void> {
  const forgotten = { name, givenName: given_name, familyName: family_name };
  const openings = await writing.all('opportunities', 'with');
  const theirs = new Set(openings.filter((row) => row.person_id === id).map((row) => row.id));
  const unnamed = <Column extends string>(
    row: Readonly<Record<Column, string>>,
    columns: readonly Column[],
    openingId: string,
  ) =>
    columns.flatMap((column) => {
      const text = withoutName(row[column], forgotten, theirs.has(openingId));
      return text === row[column] ? [] : [[column, text] as const];
    });
  for (const row of openings) {
    const changed = unnamed(row, words.opportunities, row.id);
    if (changed.length > 0) await writing.change('opportunities', row.id, Object.fromEntries(changed));
  }
  for (const row of await writing.all('organizations', 'with')) {
    const note = withoutName(row.opening_note, forgotten);
    if (note !== row.opening_note) await writing.change('organizations', row.id, { opening_note: note });
  }
  for (const row of await writing.all('interviews', 'with')) {
    const changed = unnamed(row, words.interviews, row.opportunity_id);
    if (changed.length > 0) await writing.change('interviews', row.id, Object.fromEntries(changed));
  }
  for (const row of await writing.all('offers', 'with')) {
    const changed = unnamed(row, words.offers, row.opportunity_id);
    if (changed.length > 0) await writing.change('offers', row.id, Object.fromEntries(changed));
  }
}
