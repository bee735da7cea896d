/** Openings, interviews held and offers, each with its day and place. Method: M9, M10. */
import type { Happened } from '#domain/search/milestones.ts';
import type { Reading } from '#store/kernel/store.ts';

export interface Step extends Happened {
  readonly title: string;
  readonly conversationId: string | null;
}

export interface Steps {
  readonly openings: readonly Step[];
  readonly interviews: readonly Step[];
  readonly offers: readonly Step[];
}

export async function readSteps(r: Reading): Promise<Steps> {
  const rows = await r.all('opportunities');
  const openings = new Map(rows.map((row) => [row.id, row]));
  const of = (id: string) => {
    const row = openings.get(id);
    return row && { opportunityId: id, organization: row.organization, personId: null, conversationId: null };
  };
  return {
    openings: rows.map((row) => ({
      id: row.id,
      on: row.heard_on,
      at: row.created_at,
      personId: row.person_id,
      opportunityId: row.id,
      organization: row.organization,
      title: row.title,
      conversationId: row.conversation_id,
    })),
    interviews: (await r.all('interviews')).flatMap((row) => {
      const place = of(row.opportunity_id);
      if (!place || row.status !== 'held' || row.on_day === null) return [];
      return [{ ...place, id: row.id, on: row.on_day, at: row.at ?? row.created_at, title: row.name }];
    }),
    offers: (await r.all('offers')).flatMap((row) => {
      const place = of(row.opportunity_id);
      return place ? [{ ...place, id: row.id, on: row.received_on, at: row.created_at, title: '' }] : [];
    }),
  };
}
