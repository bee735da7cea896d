/** Interviews and offers as today's acts need them: of openings that are not over. Method: M9, M10. */
import type { TodayInterview, TodayOffer } from '#domain/search/offer-acts.ts';
import type { Reading } from '#store/kernel/store.ts';
import type { Context } from '../use-case.ts';
import { placesOf } from './opportunity-shapes.ts';

export interface OpeningsToday {
  readonly interviews: readonly (TodayInterview & { readonly at: string | null })[];
  readonly offers: readonly TodayOffer[];
}

/** `hourIn` says a moment's hour where the seeker is. */
export async function openingsToday(
  r: Reading,
  { zone }: Pick<Context, 'zone'>,
  hourIn: (zone: string, at: string) => string,
): Promise<OpeningsToday> {
  const open = new Map(
    (await r.all('opportunities')).filter((row) => row.stage !== 'closed').map((row) => [row.id, row]),
  );
  if (open.size === 0) return { interviews: [], offers: [] };
  const placeOf = await placesOf(r);
  const of = (id: string) => {
    const row = open.get(id);
    return row && { opportunityId: id, organization: row.organization, organizationId: placeOf(row) };
  };
  return {
    interviews: (await r.all('interviews')).flatMap((row) => {
      const place = of(row.opportunity_id);
      if (!place || row.on_day === null) return [];
      const status = row.status as TodayInterview['status'];
      const hour = row.at === null ? '' : hourIn(zone, row.at);
      return [{ ...place, id: row.id, name: row.name, status, on: row.on_day, hour, at: row.at }];
    }),
    offers: (await r.all('offers')).flatMap((row) => {
      const place = of(row.opportunity_id);
      return place && row.decision === '' && row.answer_by !== null
        ? [{ ...place, id: row.id, answerBy: row.answer_by }]
        : [];
    }),
  };
}
