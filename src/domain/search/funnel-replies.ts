/** How often people answer her, by how she reached them: young silence is not failure, and each kind teaches about the others. Method: M0, M9; evidence 4.2. */
import {
  type BetaPrior,
  betaLogs,
  type OpenSeen,
  type ShareSeen,
  type Spread,
  seenLogs,
  spreadOfWeights,
} from './chances-spread.ts';
import { lognormalCdf } from './gamma-distribution.ts';
import { type Priors, type ReachedBy, reachedByAll } from './priors.ts';

/** One first message. */
export interface ReplyFact {
  readonly reachedBy: ReachedBy;
  readonly replied: boolean;
  /** Business days of silence so far, in the person's calendar; not looked at when replied. */
  readonly waited: number;
}

/** From that many business days on, silence counts whole (evidence 4.2). */
export const wholeSilence = 10;

/** Of the answers that will come, the share that has come after so many business days, 0-1. */
export function answeredBy(businessDays: number, { replyDelay }: Pick<Priors, 'replyDelay'>): number {
  return businessDays >= wholeSilence ? 1 : lognormalCdf(businessDays, replyDelay.median, replyDelay.sigma);
}

/** Whether an answer may still come: chance after so much silence, when `rate` of such messages are answered. */
export function stillMayAnswer(rate: number, businessDays: number, priors: Priors): number {
  const shown = answeredBy(businessDays, priors);
  return (rate * (1 - shown)) / (1 - rate * shown);
}

/** Counts for a share of answers. */
export function repliesSeen(facts: readonly ReplyFact[], priors: Priors): ShareSeen {
  let [yes, no] = [0, 0];
  const young = new Map<number, number>();
  for (const { replied, waited } of facts) {
    if (replied) yes += 1;
    else if (waited >= wholeSilence) no += 1;
    else young.set(waited, (young.get(waited) ?? 0) + 1);
  }
  const open: OpenSeen[] = [...young]
    .sort(([a], [b]) => a - b)
    .map(([waited, count]) => ({ shownBy: answeredBy(waited, priors), count }));
  return { yes, no, open };
}

/** Shifts in log-odds that may be her own, in spreads, three either way. */
const shifts: readonly number[] = Array.from({ length: 13 }, (_, i) => (i - 6) / 2);

/** What is believed of each class after all of her first messages; a law: a silent message never raises any of them. */
export function replySpreads(facts: readonly ReplyFact[], priors: Priors): Readonly<Record<ReachedBy, Spread>> {
  const beliefs = shiftedPriors(priors);
  const classes = reachedByAll.map((reachedBy) =>
    weighedBy(beliefs[reachedBy], seenLogs(repliesSeen(ofReach(facts, reachedBy), priors))),
  );
  const shiftLogs = shifts.map(
    (shift, i) => -0.5 * shift * shift + classes.reduce((sum, worlds) => sum + Math.log(worlds[i]?.total ?? 0), 0),
  );
  const top = Math.max(...shiftLogs);
  const spread = (worlds: readonly Weighed[] = []): Spread => {
    const sums = new Float64Array(worlds[0]?.weights.length ?? 0);
    for (const [i, { weights, total }] of worlds.entries()) {
      const share = Math.exp((shiftLogs[i] ?? 0) - top) / total;
      for (let cell = 0; cell < sums.length; cell++) sums[cell] = (sums[cell] ?? 0) + (weights[cell] ?? 0) * share;
    }
    return spreadOfWeights(sums);
  };
  const [referred, known, shared, cold] = classes;
  return { referred: spread(referred), known: spread(known), shared: spread(shared), cold: spread(cold) };
}

function ofReach(facts: readonly ReplyFact[], reachedBy: ReachedBy): readonly ReplyFact[] {
  return facts.filter((fact) => fact.reachedBy === reachedBy);
}

/** Weights of the cells, and their sum. */
interface Weighed {
  readonly weights: Float64Array;
  readonly total: number;
}

/** Each shift's prior weighed by what was seen, against the likeliest cell of what was seen: the same for all shifts, so that they compare. */
function weighedBy(priorsOfShifts: readonly Float64Array[], seen: readonly number[]): readonly Weighed[] {
  const top = Math.max(...seen);
  const likely = Float64Array.from(seen, (value) => Math.exp(value - top));
  return priorsOfShifts.map((prior) => {
    const weights = new Float64Array(prior.length);
    let total = 0;
    for (let cell = 0; cell < weights.length; cell++) {
      const weight = (prior[cell] ?? 0) * (likely[cell] ?? 0);
      weights[cell] = weight;
      total += weight;
    }
    return { weights, total };
  });
}

type Beliefs = Readonly<Record<ReachedBy, readonly Float64Array[]>>;
const made = new WeakMap<Priors, Beliefs>();

/** The prior of each class under each shift, cell by cell, worked out once for a set of priors. */
function shiftedPriors(priors: Priors): Beliefs {
  const there = made.get(priors);
  if (there) return there;
  const of = (prior: BetaPrior) =>
    shifts.map((shift) =>
      Float64Array.from(betaLogs(shifted(prior, shift * priors.personalSpread)), (value) => Math.exp(value)),
    );
  const { referred, known, shared, cold } = priors.reply;
  const fresh = { referred: of(referred), known: of(known), shared: of(shared), cold: of(cold) };
  made.set(priors, fresh);
  return fresh;
}

function shifted({ alpha, beta }: BetaPrior, by: number): BetaPrior {
  const size = alpha + beta;
  const mean = 1 / (1 + (beta / alpha) * Math.exp(-by));
  return { alpha: mean * size, beta: (1 - mean) * size };
}
