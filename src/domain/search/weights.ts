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
  /** How much less a need is believed in on the day of a conversation there that brought no word of one. */
  readonly silentTalk: number;
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
  /** What a word is worth from a stranger, from somebody known but never written with, and from somebody close; 1 = sent by somebody both know. */
  readonly wordOfStranger: number;
  readonly wordOfKnown: number;
  readonly wordOfClose: number;
  /** How much one who talked already covers an organization. */
  readonly coverPerTalk: number;
  /** Days in which the warmth of a conversation halves. */
  readonly warmHalfDays: number;
  /** Part of the worth of a conversation that comes from the names and news it brings, whoever it is with. */
  readonly names: number;
  /** Share of the names that lead to where the person works. */
  readonly namesThere: number;
  readonly uncertainty: number;
  /** Fatigue per message already sent into an organization. */
  readonly fatigue: number;
  /** Share of the chance left for the first, second, third follow-up, given silence. */
  readonly followUps: readonly [number, number, number];
  readonly checkInAnswer: number;
  readonly checkInFade: number;
  /** What a second first message at a place keeps of its score while one is open or ahead of it. */
  readonly openMessagePenalty: number;
  /** Cost of a follow-up or check-in against a first message. */
  readonly followUpCost: number;
  readonly checkInCost: number;
  /** Worth of ties at an employer for the pull of it, per warm tie. */
  readonly vouching: number;
}

/** `judgement` = chosen, not measured on people; results were flat within a factor of two either way in simulated searches. */
export const usualWeights: Weights = {
  // Evidence 4.1. `connected` (on her list of connections, nothing ever written): between affinity and distant, judgement.
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
  mutualsSlope: 0.4, // half of the example in evidence 4.5: many shared connections are hardly known to either side
  repetition: 4, // judgement: a few exchanges make an acquaintance
  recencyHalfDays: 730, // judgement: recent contact predicts more than old contact; half as warm after two years
  referralHalfDays: 60, // evidence 5: report back in 14 days, a touch every 30; warm for about two of those
  hiresBase: 0.15, // evidence 4.6: 22 % of employers have a need, most of it in her kind of work at best
  hiresPosted: 0.5, // evidence 4.6: 12 % of postings are not real; evidence 2 row 23: many apply to each, so less than what was told
  hiresHeard: 0.7, // judgement: told by somebody inside, and seldom told to others
  silentTalk: 0.4, // judgement: who works there hears of most openings, not of all, and does not tell of each
  openingLifeDays: 60, // judgement: an opening is usually filled within two months
  valueElsewhere: 0.33, // judgement: a good offer may come from a place not on her list
  valueByLove: [0.3, 0.55, 0.8, 1], // evidence 4.5: motivation / 3, with a floor since she put it on her list
  valueUnsaid: 0.8, // judgement: she was asked where she would love to work, and named it
  fitStep: 0.15, // evidence 2.3: fit moves satisfaction by about half a point in all
  sizePower: 0.3, // judgement: where she knows more people there are more openings, much less than in proportion
  roleMatch: 1,
  roleUnknown: 0.7, // judgement: a vague title is as often near as far
  roleOther: 0.5, // judgement: a colleague from other work still knows who needs somebody
  seniorStep: 0.15, // evidence 2 row 9: better with higher-status ties
  recruiterShare: 0.6, // formats 6.3: not the people to ask about the work
  wordOfStranger: 0.75, // judgement: people speak up for those they know (evidence 2 rows 3, 4 and 8)
  wordOfKnown: 0.8,
  wordOfClose: 1.2,
  coverPerTalk: 0.5, // judgement: two talks cover an organization about three quarters
  warmHalfDays: 60, // evidence 5: a touch every 30 days keeps most of it
  names: 0.035, // evidence 4.4: R = .42 further conversations for each one, each worth about half of base times value
  namesThere: 0.45, // judgement: people name colleagues about as often as everyone else together
  uncertainty: 0.05, // evidence 4.6: keep it a tie-breaker
  fatigue: 0.1, // evidence 4.5 has .35; evidence 4.6 found that fatigue does not pay, so a tie-breaker
  followUps: [0.5, 0.2, 0.02], // evidence 2.1: the first adds about half, the second little, a third nothing
  checkInAnswer: 0.35, // judgement: they know her by now, yet a word that asks nothing is often left unanswered
  checkInFade: 0.6, // judgement: each further word is answered less
  openMessagePenalty: 0.05, // method M4: one open first message per organization, serial as in evidence 1.1
  followUpCost: 0.4, // judgement: a follow-up takes less than half the effort of a first message
  checkInCost: 0.4,
  vouching: 0.1, // evidence 2 row 3: many ties at a place help a little each
};
