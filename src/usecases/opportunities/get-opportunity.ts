/** One opening: how it came about, interviews, offers, what people inside said, what to ask. Method: M10. */
import { compareText } from '#domain/compare-text.ts';
import { fail, ok } from '#domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { insides } from './inside.ts';
import { offerShape } from './offer-shape.ts';
import { interviewShape, opportunityShape } from './opportunity-shapes.ts';
import { pathsThere } from './path-there.ts';

export const getOpportunity: UseCase<'getOpportunity'> = async ({ opportunityId }, context) =>
  context.store.read(async (r) => {
    const row = await r.one('opportunities', opportunityId);
    if (!row) return fail({ kind: 'opportunityNotFound', opportunityId });
    const inside = await (await insides(r, context))(row);
    const interviews = await r.from('interviews').selectAll().where('opportunity_id', '=', opportunityId).execute();
    const offers = await r.from('offers').selectAll().where('opportunity_id', '=', opportunityId).execute();
    return ok({
      opportunity: await opportunityShape(r, opportunityId, context),
      interviews: interviews
        .map(interviewShape)
        .sort(
          (a, b) =>
            compareText(a.on ?? '9', b.on ?? '9') || compareText(a.at ?? '', b.at ?? '') || compareText(a.id, b.id),
        ),
      offers: offers
        .sort((a, b) => compareText(b.received_on, a.received_on) || compareText(a.id, b.id))
        .map((offer) => offerShape(offer, row, inside)),
      path: (await pathsThere(r))(row),
      heard: inside.heard,
      fit: inside.fit,
      questions: inside.questions,
      known: inside.known,
    });
  });
