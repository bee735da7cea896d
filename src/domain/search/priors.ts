/** What is believed before her own facts speak: every number with its source; a practice can refit them. Method: M9; evidence 4.1. */
import type { BetaPrior, GammaPrior } from './chances-spread.ts';

/** How she reached a person, as it was when she first wrote. */
export type ReachedBy = 'referred' | 'known' | 'shared' | 'cold';
export const reachedByAll: readonly ReachedBy[] = ['referred', 'known', 'shared', 'cold'];

/** A waiting time in days: a gamma distribution. */
export interface Delay {
  readonly shape: number;
  readonly scale: number;
}

export interface Priors {
  /** An answer within ten business days or later, by how she reached them. */
  readonly reply: Readonly<Record<ReachedBy, BetaPrior>>;
  /** Spread of what is her own in all of them, in log-odds. */
  readonly personalSpread: number;
  /** Reply delay given a reply, in business days: lognormal. */
  readonly replyDelay: { readonly median: number; readonly sigma: number };
  /** A conversation held, given an answer. */
  readonly held: BetaPrior;
  /** Names given in a conversation that she can use. */
  readonly names: GammaPrior;
  /** Real or forming openings, where a decider hears of her, per conversation. */
  readonly opportunities: GammaPrior;
  readonly interviewing: BetaPrior;
  readonly offer: BetaPrior;
  readonly untilOpportunity: Delay;
  readonly untilInterviewing: Delay;
  readonly untilOffer: Delay;
}

/** Evidence 4.1 and 4.2: judgement from the studies in its section 2, wide on purpose. Mean and 90 % range beside each. */
export const usualPriors: Priors = {
  reply: {
    cold: { alpha: 1.5, beta: 10.5 }, // .12 (.02-.31): cold mail 4-9 %, connection requests to strangers 25 %
    shared: { alpha: 3, beta: 7 }, // .30 (.10-.55): same school, group, their article: 20-40 % by one author
    known: { alpha: 6, beta: 5 }, // .55 (.30-.78): one graduate's 49 % with scheduling
    referred: { alpha: 6, beta: 4 }, // .60 (.34-.83): thin, no study found; the first thing to learn from a practice
  },
  personalSpread: 0.7, // evidence 4.2
  replyDelay: { median: 1, sigma: 1.3 }, // evidence 4.1: 80 % by day 3, 93 % by day 7, 96 % by day 10
  held: { alpha: 7, beta: 3 }, // .70 (.45-.90), judgement
  names: { shape: 2, rate: 2 }, // 1.0 (.18-2.4), judgement
  opportunities: { shape: 2, rate: 10 }, // .20 (.04-.47): from 1 in 15 managers to .68 of one graduate
  interviewing: { alpha: 4, beta: 6 }, // .40 (.17-.66): 10 of 26 of one graduate
  offer: { alpha: 3, beta: 8 }, // .27 (.09-.51): 17, 28 and 47.5 % in three sources
  untilOpportunity: { shape: 1.5, scale: 7 }, // evidence 4.1
  untilInterviewing: { shape: 2, scale: 7 },
  untilOffer: { shape: 2.5, scale: 8.5 }, // 46 days in all
};

/** Offers per conversation when nothing but offers is looked at (evidence 4.2, by moments of the stages). */
export const offersOnlyPrior: GammaPrior = { shape: 0.92, rate: 42.3 };
