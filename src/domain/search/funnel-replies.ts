/** How often people answer her, by how she reached them: young silence is not failure, and each kind teaches about the others. Method: M0, M9; evidence 4.2. */
import {
  addLogs,
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
  const classes = reachedByAll.map((reachedBy) => {
    const theirs = facts.filter((fact) => fact.reachedBy === reachedBy);
    const likelihood = seenLogs(repliesSeen(theirs, priors));
    return beliefs[reachedBy].map((logs) => weighed(addLogs(logs, likelihood)));
  });
  const shiftLogs = shifts.map(
    (shift, i) => -0.5 * shift * shift + classes.reduce((sum, worlds) => sum + (worlds[i]?.total ?? 0), 0),
  );
  const top = Math.max(...shiftLogs);
  const spread = (worlds: readonly Weighed[] | undefined): Spread => {
    const sums = new Array<number>(worlds?.[0]?.weights.length ?? 0).fill(0);
    for (const [i, { weights, total, top: own }] of (worlds ?? []).entries()) {
      const share = Math.exp((shiftLogs[i] ?? 0) - top - total + own);
      for (const [cell, value] of weights.entries()) sums[cell] = (sums[cell] ?? 0) + value * share;
    }
    return spreadOfWeights(sums);
  };
  const [referred, known, shared, cold] = classes;
  return { referred: spread(referred), known: spread(known), shared: spread(shared), cold: spread(cold) };
}

/** Weights of the cells against the largest, whose logarithm is `top`, and the logarithm of their sum. */
interface Weighed {
  readonly weights: readonly number[];
  readonly top: number;
  readonly total: number;
}

function weighed(logs: readonly number[]): Weighed {
  const top = Math.max(...logs);
  const weights = logs.map((value) => Math.exp(value - top));
  return { weights, top, total: top + Math.log(weights.reduce((sum, value) => sum + value, 0)) };
}

type Beliefs = Readonly<Record<ReachedBy, readonly (readonly number[])[]>>;
const made = new WeakMap<Priors, Beliefs>();

/** The prior of each class under each shift, worked out once for a set of priors. */
function shiftedPriors(priors: Priors): Beliefs {
  const there = made.get(priors);
  if (there) return there;
  const of = (prior: BetaPrior) => shifts.map((shift) => betaLogs(shifted(prior, shift * priors.personalSpread)));
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
