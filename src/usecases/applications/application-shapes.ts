/** Applications as the contract shows them: how long silent, and whom she knows there. Method: M0. */
import type { OutputOf } from '#contract/contract.ts';
import type { Day } from '#domain/day.ts';
import { type ApplicationFact, applicationSentence, silentDays } from '#domain/search/applications.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { organizationKeys } from '#store/organization-keys.ts';

export type Application = OutputOf<'addApplication'>;

/** In the order of the rows given. */
export async function applicationShapes(
  r: Reading,
  rows: readonly Row<'applications'>[],
  today: Day,
): Promise<Application[]> {
  const keys = await organizationKeys(r);
  const counted = await r
    .from('people')
    .select(['employer_key', (e) => e.fn.countAll<number>().as('n')])
    .where('employer_key', '<>', '')
    .groupBy('employer_key')
    .execute();
  const known = new Map(counted.map((row) => [row.employer_key, Number(row.n)]));
  const became = new Map((await r.all('opportunities')).map((row) => [row.application_id, row.id]));
  return rows.map((row) => {
    const fact = toFact(row, known.get(row.employer_key) ?? 0);
    return {
      id: row.id,
      organization: row.organization,
      organizationId: keys.get(row.employer_key) ?? null,
      opportunityId: became.get(row.id) ?? null,
      title: row.title,
      appliedOn: row.applied_on,
      source: row.source,
      url: row.url,
      status: fact.status,
      statusOn: row.status_on,
      notes: row.notes,
      silentDays: silentDays(fact, today),
      sentence: applicationSentence(fact, today),
      known: fact.known,
    };
  });
}

export function toFact(row: Row<'applications'>, known: number): ApplicationFact {
  return {
    organization: row.organization,
    status: row.status as ApplicationFact['status'],
    appliedOn: row.applied_on,
    statusOn: row.status_on,
    known,
  };
}
