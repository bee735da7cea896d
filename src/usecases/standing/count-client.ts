/** What one client's whole export says of conversations, openings, interviews and offers: counts, and nothing of anybody. Method: M9, M12. */
import { isDay } from '#domain/day.ts';
import { fail, ok } from '#domain/result.ts';
import { usualPriors } from '#domain/search/priors.ts';
import { stageBelief } from '#domain/search/stages.ts';
import type { Row } from '#store/kernel/store.ts';
import type { TableName } from '#store/schema.ts';
import { readExport } from '../keeping/read-export.ts';
import { isSampleId } from '../sample/sample-ids.ts';
import type { UseCase } from '../use-case.ts';
import { heardElsewhere, openingFacts } from './opening-facts.ts';

/** As of the day it was written; what is too young to tell by then counts only as far as it would have shown. */
export const countClient: UseCase<'countClient'> = async ({ document }) => {
  const read = readExport(document);
  if (!read.ok) return read;
  const day = exportedOn(document);
  if (day === null) return fail({ kind: 'notAnExport', because: '"exportedAt" does not say when it was written' });
  // readExport has checked every cell against the table's columns. Made-up people teach nothing.
  const kept = <T extends TableName>(table: T): readonly Row<T>[] =>
    ((read.value.get(table) ?? []) as unknown as readonly Row<T>[]).filter(
      (row) => row.deleted_at === null && !isSampleId(row.id),
    );
  const openings = kept('opportunities');
  const noted = heardElsewhere(kept('organizations'), openings);
  const held = kept('conversations').filter(({ status }) => status === 'held');
  const facts = {
    talkedOn: held.flatMap(({ held_on }) => held_on ?? []),
    opportunities: openingFacts({ openings, interviews: kept('interviews'), offers: kept('offers') }, noted, day),
  };
  const ids = held.map(({ id }) => id).sort();
  return ok({ counts: stageBelief(facts, day, usualPriors).seen, held: held.length, mark: ids[0] ?? '' });
};

function exportedOn(document: unknown): string | null {
  if (typeof document !== 'object' || document === null || !('exportedAt' in document)) return null;
  const day = String(document.exportedAt).slice(0, 10);
  return isDay(day) ? day : null;
}
