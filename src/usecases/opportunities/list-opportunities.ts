/** Openings and what became of them, those furthest along first. Method: M10. */
import { compareText } from '#domain/compare-text.ts';
import { fail, ok } from '#domain/result.ts';
import { opportunityStages, sayOpenings } from '#domain/search/opportunities.ts';
import type { UseCase } from '../use-case.ts';
import { offerShape } from './offer-shape.ts';
import { opportunityShapes, placesOf } from './opportunity-shapes.ts';
import { whoInside } from './who-inside.ts';

export const listOpportunities: UseCase<'listOpportunities'> = async ({ organizationId }, context) =>
  context.store.read(async (r) => {
    if (organizationId !== undefined && !(await r.one('organizations', organizationId)))
      return fail({ kind: 'organizationNotFound', organizationId });
    const placeOf = await placesOf(r);
    const rows = (await r.all('opportunities')).filter(
      (row) => organizationId === undefined || placeOf(row) === organizationId,
    );
    const rowsById = new Map(rows.map((row) => [row.id, row]));
    const whoOf = await whoInside(r, context);
    const offers = [];
    for (const offer of await r.all('offers')) {
      const row = rowsById.get(offer.opportunity_id);
      if (row && row.stage !== 'closed' && offer.decision === '') offers.push(offerShape(offer, row, await whoOf(row)));
    }
    const opportunities = await opportunityShapes(r, rows, context);
    const rank = (stage: (typeof opportunities)[number]['stage']) =>
      stage === 'closed' ? -1 : opportunityStages.indexOf(stage);
    opportunities.sort(
      (a, b) => rank(b.stage) - rank(a.stage) || compareText(b.stageOn, a.stageOn) || compareText(b.id, a.id),
    );
    return ok({
      opportunities,
      offers: offers.sort((a, b) => compareText(a.answerBy ?? '9', b.answerBy ?? '9') || compareText(a.id, b.id)),
      sentence: sayOpenings(opportunities.map(({ stage }) => stage)),
    });
  });
