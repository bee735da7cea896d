/** The numbers behind whom to talk to next, each with its source. Method: M3, M8, M9. */

/** A Beta prior, alpha successes and beta failures. */
export interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

/** How the seeker can reach a person; each class has its own chance of a reply. */
export type TieClass = 'cold' | 'affinity' | 'connected' | 'distant' | 'close' | 'referred';

export interface Weights {
  readonly reply: Readonly<Record<TieClass, Beta>>;
  /** Conversation held, given a reply. */
  readonly held: Beta;
  /** Spread of the personal shift in reply chances common to all classes, in log-odds. */
  readonly personalSpread: number;
  /** Log-odds per ln(1 + shared connections) for a stranger. */
  readonly mutualsSlope: number;
  /** Messages after which a tie counts as 63 % repeated. */
  readonly repetition: number;
  /** Days in which a tie's recency halves. */
  readonly recencyHalfDays: number;
  /** Days in which the warmth of a referral halves. */
  readonly referralHalfDays: number;
  /** Chance that an organization needs someone, when nothing is known. */
  readonly hiresBase: number;
  readonly hiresPosted: number;
  readonly hiresHeard: number;
  /** Days after which a sign of an opening is worth 37 %. */
  readonly openingLifeDays: number;
  /** Worth of an offer elsewhere, against 1 from the organization she loves most. */
  readonly valueElsewhere: number;
  /** Worth by how much she would love it, 0-3, and when she has not said. */
  readonly valueByLove: readonly [number, number, number, number];
  readonly valueUnsaid: number;
  /** What a point of fit away from 3 does to the worth. */
  readonly fitStep: number;
  /** Growth of the need with the number of people known at the employer (a trace of its size). */
  readonly sizePower: number;
  /** How much a conversation counts, by what the person can do for an offer. */
  readonly roleMatch: number;
  readonly roleUnknown: number;
  readonly roleOther: number;
  readonly seniorStep: number;
  readonly recruiterShare: number;
  /** How much one who talked already covers an organization. */
  readonly coverPerTalk: number;
  /** Days in which the warmth of a conversation halves. */
  readonly warmHalfDays: number;
  /** Part of the worth of a conversation that comes from the names and news it brings, whoever it is with. */
  readonly names: number;
  readonly uncertainty: number;
  /** Fatigue per message already sent into an organization. */
  readonly fatigue: number;
  /** Share of the chance left for the first, second, third follow-up, given silence. */
  readonly followUps: readonly [number, number, number];
  readonly checkInAnswer: number;
  readonly checkInFade: number;
  /** Worth of standing known by one who talked when nothing is open. */
  readonly openMessagePenalty: number;
  readonly openMessagePenaltyElsewhere: number;
  /** Cost of a follow-up or check-in against a first message. */
  readonly followUpCost: number;
  readonly checkInCost: number;
  /** Worth of ties at an employer for the pull of it, per warm tie. */
  readonly vouching: number;
}

export const usualWeights: Weights = {
  // evidence 4.1; `connected` (on the list, nothing ever written) lies between affinity and distant [judgement]
  reply: {
    cold: { alpha: 1.5, beta: 10.5 },
    affinity: { alpha: 3, beta: 7 },
    connected: { alpha: 3.5, beta: 6.5 },
    distant: { alpha: 6, beta: 5 },
    close: { alpha: 8, beta: 2 },
    referred: { alpha: 6, beta: 4 },
  },
  held: { alpha: 7, beta: 3 }, // evidence 4.1
  personalSpread: 0.7, // evidence 4.2
  mutualsSlope: 0.4, // evidence 4.5 has .8 as an example; halved, since shared connections are often not real ones
  repetition: 4, // judgement: a few exchanges make an acquaintance
  recencyHalfDays: 730, // judgement: a two-year-old tie is half as warm
  referralHalfDays: 60, // report back within 14 days, touch monthly (evidence 5): warm for two months
  hiresBase: 0.15, // evidence 4.6: 22 % of employers have a need, a part of them for her
  hiresPosted: 0.35,
  hiresHeard: 0.7,
  openingLifeDays: 60,
  valueElsewhere: 0.4,
  valueByLove: [0.3, 0.55, 0.8, 1],
  valueUnsaid: 0.6,
  fitStep: 0.15,
  sizePower: 0.2,
  roleMatch: 1,
  roleUnknown: 0.7,
  roleOther: 0.5,
  seniorStep: 0.15,
  recruiterShare: 0.6,
  coverPerTalk: 0.5,
  warmHalfDays: 60,
  names: 0.06,
  uncertainty: 0.05,
  fatigue: 0.35, // evidence 4.5
  followUps: [0.5, 0.2, 0.02],
  checkInAnswer: 0.6,
  checkInFade: 0.6,
  openMessagePenalty: 0.3,
  openMessagePenaltyElsewhere: 0.3,
  followUpCost: 0.4,
  checkInCost: 0.4,
  vouching: 0.1,
};
