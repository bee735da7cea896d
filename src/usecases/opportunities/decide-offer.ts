/** Records what became of an offer, with the reason; a yes names those who led there. Method: M10, M11. */
import type { Day } from '#domain/day.ts';
import { fail, ok } from '#domain/result.ts';
import type { Writing } from '#store/kernel/store.ts';
import { ensureSeeker } from '#store/seekers.ts';
import type { Context, UseCase } from '../use-case.ts';
import { carryStage } from './carry-stage.ts';
import { notYet } from './days-possible.ts';
import { pathsThere } from './path-there.ts';
import { type FoundOffer, findOffer, readOffer } from './read-offer.ts';

export const decideOffer: UseCase<'decideOffer'> = async ({ offerId, decision, on, reason, hasLanded }, context) =>
  context.store.write(async (w) => {
    const found = await findOffer(w, offerId);
    if (!found) return fail({ kind: 'offerNotFound', offerId });
    const { now, today } = context;
    const impossible = notYet('an answer that was given', on, today);
    if (impossible) return fail(impossible);
    await w.change('offers', offerId, {
      decision,
      decided_on: decision === '' ? null : (on ?? today),
      decision_reason: decision === '' ? '' : reason,
      changed_at: now,
    });
    if (decision === 'accepted' || decision === '') await carryStage(w, found.opportunity, 'offer', context);
    else await closeWhenLast(w, found, decision, reason, context);
    await land(w, found, decision === 'accepted' && hasLanded ? (on ?? today) : null, context);
    return ok({
      offer: await readOffer(w, offerId, context),
      tell: decision === 'accepted' ? await toTell(w, found) : [],
    });
  });

/** An opening is over when none of its offers stands any more. */
async function closeWhenLast(
  w: Writing,
  { offer, opportunity }: FoundOffer,
  decision: 'declined' | 'withdrawn',
  reason: string,
  { now, today }: Context,
): Promise<void> {
  const others = await w.from('offers').selectAll().where('opportunity_id', '=', opportunity.id).execute();
  if (others.some((one) => one.id !== offer.id && (one.decision === '' || one.decision === 'accepted'))) return;
  await w.change('opportunities', opportunity.id, {
    stage: 'closed',
    stage_on: today,
    closed_because: reason || (decision === 'declined' ? 'You said no to their offer.' : 'They took their offer back.'),
    changed_at: now,
  });
}

/** The day her search was over; null takes it back where this yes had ended it. */
export async function land(w: Writing, { offer }: FoundOffer, on: Day | null, context: Context): Promise<void> {
  const seeker = await ensureSeeker(w, context.now, context.newId);
  const wasThis = offer.decision === 'accepted' && seeker.landed_on !== null && seeker.landed_on === offer.decided_on;
  const landedOn = on ?? (wasThis ? null : seeker.landed_on);
  if (landedOn !== seeker.landed_on)
    await w.change('seekers', seeker.id, { landed_on: landedOn, changed_at: context.now });
}

/** Everyone on the way there who may be written to. */
async function toTell(w: Writing, { opportunity }: FoundOffer) {
  const { steps } = (await pathsThere(w))(opportunity);
  const rows = await w.many(
    'people',
    steps.map(({ id }) => id),
  );
  const open = new Set(rows.filter((row) => row.do_not_contact_on === null).map((row) => row.id));
  return steps
    .filter(({ id }) => open.has(id))
    .map(({ id, name, title, organization }) => ({ id, name, title, organization }));
}
