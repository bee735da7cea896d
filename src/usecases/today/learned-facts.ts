/** What she learned of the organizations on her list, as whom-to-talk-to-next takes it: fit, openings and offers. Method: M3, M7, M10. */
import type { Day } from '#domain/day.ts';
import { axisIds } from '#domain/fit/axes.ts';
import { type FitSignal, rollUp } from '#domain/fit/roll-up.ts';
import { sharesFor } from '#domain/fit/weights.ts';
import { fitLearned } from '#domain/search/fit-learned.ts';
import type { OpeningSign } from '#domain/search/search-facts.ts';
import type { Reading, Row } from '#store/kernel/store.ts';
import { importancesOf } from '../fit/fit-shapes.ts';

export interface LearnedFacts {
  /** 1-5 from what was said there; null while nothing was. */
  readonly fit: number | null;
  /** Opportunities there that are still open. */
  readonly openings: readonly OpeningSign[];
  readonly offerOn: Day | null;
}

const nothing: LearnedFacts = { fit: null, openings: [], offerOn: null };

/** By id of the organization; one nobody spoke of has nothing. */
export async function learnedFacts(
  r: Reading,
  organizationIdOf: (employer: string) => string | null,
): Promise<(organizationId: string) => LearnedFacts> {
  const fits = await learnedFits(r);
  const opportunities = (await r.all('opportunities')).map((row) => ({
    ...row,
    at: row.organization_id ?? organizationIdOf(row.organization),
  }));
  const offers = await r.all('offers');
  const learned = new Map<string, LearnedFacts>();
  for (const id of new Set([...fits.keys(), ...opportunities.flatMap(({ at }) => (at === null ? [] : [at]))])) {
    const there = opportunities.filter(({ at }) => at === id);
    const open = there.filter((row) => row.closed_because === '' && row.stage !== 'closed');
    const made = offers.filter((offer) => there.some((row) => row.id === offer.opportunity_id));
    learned.set(id, {
      fit: fits.get(id) ?? null,
      openings: open.map((row) => ({ sign: row.posted === 'posted' ? 'posted' : 'heard', on: row.heard_on || null })),
      offerOn:
        made
          .map((offer) => offer.received_on)
          .sort()
          .at(-1) ?? null,
    });
  }
  return (organizationId) => learned.get(organizationId) ?? nothing;
}

async function learnedFits(r: Reading): Promise<ReadonlyMap<string, number>> {
  const lines = new Map<string, FitSignal[]>();
  for (const row of await r.all('fit_signals')) {
    const signal = signalOf(row);
    if (signal) lines.set(row.organization_id, [...(lines.get(row.organization_id) ?? []), signal]);
  }
  if (lines.size === 0) return new Map();
  const shares = sharesFor(await importancesOf(r));
  return new Map(
    [...lines].flatMap(([id, signals]) => {
      const fit = fitLearned(rollUp(signals, shares), shares);
      return fit === null ? [] : [[id, fit] as const];
    }),
  );
}

function signalOf(row: Row<'fit_signals'>): FitSignal | null {
  const axis = axisIds.find((one) => one === row.axis);
  if (axis === undefined) return null;
  const { id, score, quote } = row;
  return { id, axis, about: '', score, quote, personId: row.person_id, on: row.on_day };
}
