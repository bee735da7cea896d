/** A seeker's search as the model assumes it, or in a worse market, or with longer delays: to hold the forecast against. */
import { addDays, type Day } from '#domain/day.ts';
import {
  type BetaPrior,
  nothingSeen,
  quantileOf,
  rateSpread,
  type Spread,
  shareSpread,
} from '#domain/search/chances-spread.ts';
import type { Delay, Priors } from '#domain/search/priors.ts';
import { randomFrom } from '#domain/search/random-draws.ts';
import type { OpportunityFact, StageFacts } from '#domain/search/stages.ts';

export interface World {
  readonly name: string;
  readonly opportunities: number;
  readonly offer: number;
  readonly delays: number;
}
export const asAssumed: World = { name: 'as assumed', opportunities: 1, offer: 1, delays: 1 };
export const worseMarket: World = { name: 'worse market', opportunities: 0.6, offer: 0.7, delays: 1 };
export const longerDelays: World = { name: 'longer delays', opportunities: 1, offer: 1, delays: 1.6 };

export interface Search {
  readonly aWeek: number;
  readonly facts: StageFacts;
}

const start: Day = '2026-01-05';
/** Day of the search, counted from its first. */
export function searchDay(n: number): Day {
  return addDays(start, n);
}

/** One seeker's whole search over `days` days, everything that will ever come of it dated, even after. */
export function simulateSearch(world: World, priors: Priors, days: number, seed: number): Search {
  const next = randomFrom(seed);
  const rate = quantileOf(opportunitySpread(priors), next()) * world.opportunities;
  const interviewing = quantileOf(betaSpread(priors.interviewing), next());
  const offer = quantileOf(betaSpread(priors.offer), next()) * world.offer;
  // Between the usual plan of two a week and the five that make 125 conversations in half a year.
  const aWeek = 2 + 3 * next();
  const wait = (delay: Delay): number => gammaDraw(delay.shape, next) * delay.scale * world.delays;
  const talkedOn: Day[] = [];
  const opportunities: OpportunityFact[] = [];
  for (let day = 0; day < days; day++) {
    for (let n = poisson(aWeek / 7, next); n > 0; n--) {
      talkedOn.push(searchDay(day));
      for (let k = poisson(rate, next); k > 0; k--) {
        const heard = day + wait(priors.untilOpportunity);
        const isMet = next() < interviewing;
        const met = heard + wait(priors.untilInterviewing);
        const isOffered = isMet && next() < offer;
        const offered = met + wait(priors.untilOffer);
        opportunities.push({
          heardOn: searchDay(Math.ceil(heard)),
          interviewingOn: isMet ? searchDay(Math.ceil(met)) : null,
          offerOn: isOffered ? searchDay(Math.ceil(offered)) : null,
          closed: false,
        });
      }
    }
  }
  return { aWeek, facts: { talkedOn, opportunities } };
}

/** The facts as they stood on that day. */
export function asOf({ talkedOn, opportunities }: StageFacts, today: Day): StageFacts {
  const then = (day: Day | null): Day | null => (day !== null && day <= today ? day : null);
  return {
    talkedOn: talkedOn.filter((day) => day <= today),
    opportunities: opportunities
      .filter(({ heardOn }) => heardOn <= today)
      .map((one) => ({ ...one, interviewingOn: then(one.interviewingOn), offerOn: then(one.offerOn) })),
  };
}

const spreads = new Map<string, Spread>();
function betaSpread(prior: BetaPrior): Spread {
  return kept(`b${prior.alpha} ${prior.beta}`, () => shareSpread(prior, nothingSeen));
}
function opportunitySpread({ opportunities }: Priors): Spread {
  return kept(`g${opportunities.shape} ${opportunities.rate}`, () => rateSpread(opportunities, 0, 0));
}
function kept(key: string, make: () => Spread): Spread {
  const there = spreads.get(key) ?? make();
  spreads.set(key, there);
  return there;
}

function poisson(mean: number, next: () => number): number {
  const limit = Math.exp(-mean);
  let [count, product] = [0, next()];
  while (product > limit) {
    count += 1;
    product *= next();
  }
  return count;
}

/** Marsaglia and Tsang; for shapes of 1 and more. */
function gammaDraw(shape: number, next: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
