/** A practice's own numbers in place of the usual ones: fitted to the counts of many clients, without their names. Method: M9, M12; evidence 4.2. */
import type { BetaPrior, GammaPrior } from './chances-spread.ts';
import { logGamma } from './gamma-distribution.ts';
import type { Priors } from './priors.ts';
import type { StagesSeen } from './stages.ts';

/** Counts of one client: how many came of how many (matured) trials. */
export interface Tried {
  readonly yes: number;
  readonly trials: number;
}

/** Evidence 4.2: no practice knows its clients' chances more surely than 40 trials would tell. */
const mostCertain = 40;
/** Fewer clients than this change nothing. */
export const fewestClients = 10;
/** The usual numbers keep the weight of so many trials, or units of exposure, so that a thin practice moves them little (judgement). */
const usualWeight = 10;
const certainties = [2, 3, 4, 6, 8, 11, 15, 20, 28, mostCertain] as const;

/** The stages refitted to these clients; the usual priors for fewer than ten. Replies and delays stay as they are. */
export function refitStages(clients: readonly StagesSeen[], usual: Priors): Priors {
  if (clients.length < fewestClients) return usual;
  return {
    ...usual,
    opportunities: refitRate(
      clients.map((c) => ({ yes: c.opportunities, trials: c.conversations })),
      usual.opportunities,
    ),
    interviewing: refitShare(
      clients.map((c) => ({ yes: c.interviewing, trials: c.interviewingTrials })),
      usual.interviewing,
    ),
    offer: refitShare(
      clients.map((c) => ({ yes: c.offers, trials: c.offerTrials })),
      usual.offer,
    ),
  };
}

/** A Beta prior by its mean (all trials together) and how alike the clients are (most likely of ten steps, 40 at most). */
export function refitShare(clients: readonly Tried[], usual: BetaPrior): BetaPrior {
  const size = usual.alpha + usual.beta;
  const mean = pooled(clients, usual.alpha / size);
  const likely = (kappa: number): number =>
    sum(clients.map(({ yes, trials }) => betaBinomial(yes, trials, mean * kappa, (1 - mean) * kappa)));
  const kappa = best(certainties, (one) => likely(one) - Math.abs(Math.log(one / size)));
  return { alpha: mean * kappa, beta: (1 - mean) * kappa };
}

/** A Gamma prior by its mean and how alike the clients are (shape 8 at most). */
export function refitRate(clients: readonly Tried[], usual: GammaPrior): GammaPrior {
  const mean = pooled(clients, usual.shape / usual.rate);
  const likely = (shape: number): number =>
    sum(clients.map(({ yes, trials }) => gammaPoisson(yes, trials, shape, shape / mean)));
  const shape = best(
    [0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6, 8],
    (one) => likely(one) - Math.abs(Math.log(one / usual.shape)),
  );
  return { shape, rate: shape / mean };
}

function pooled(clients: readonly Tried[], usual: number): number {
  const yes = sum(clients.map((client) => client.yes));
  const trials = sum(clients.map((client) => client.trials));
  return (yes + usual * usualWeight) / (trials + usualWeight);
}

/** ln of the chance of the counts, but for what does not depend on the prior. */
function betaBinomial(yes: number, trials: number, alpha: number, beta: number): number {
  const no = Math.max(0, trials - yes);
  return logBeta(alpha + yes, beta + no) - logBeta(alpha, beta);
}

function gammaPoisson(count: number, exposure: number, shape: number, rate: number): number {
  return (
    logGamma(shape + count) - logGamma(shape) + shape * Math.log(rate) - (shape + count) * Math.log(rate + exposure)
  );
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function best(values: readonly number[], worth: (value: number) => number): number {
  return values.reduce((top, value) => (worth(value) > worth(top) ? value : top));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
