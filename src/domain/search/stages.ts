/** From conversations to offers in stages: what is believed of each after what she has seen. Method: M9; evidence 4.2. */
import { type Day, daysBetween } from '../day.ts';
import { type OpenSeen, rateSpread, type Spread, shareSpread } from './chances-spread.ts';
import type { Priors } from './priors.ts';
import { settledDays, stageDelays } from './stages-delays.ts';

/** An opening heard of, and how far it came. Days are null when that did not happen. */
export interface OpportunityFact {
  readonly heardOn: Day;
  readonly interviewingOn: Day | null;
  readonly offerOn: Day | null;
  /** It came to nothing, or she let it go. */
  readonly closed: boolean;
  /** A posting brought it, no conversation: it may lead to an offer, and says nothing of what conversations bring. */
  readonly fromPosting?: boolean;
}

export interface StageFacts {
  /** The day of each conversation held. */
  readonly talkedOn: readonly Day[];
  readonly opportunities: readonly OpportunityFact[];
}

/** How many things of one age in days. */
export type Ages = ReadonlyMap<number, number>;

export interface StageBelief {
  /** Opportunities per conversation. */
  readonly opportunities: Spread;
  /** Interviewing, given an opportunity. */
  readonly interviewing: Spread;
  /** An offer, given interviewing. */
  readonly offer: Spread;
  /** What may still come of what has been: by age in days. */
  readonly conversationAges: Ages;
  readonly openOpportunities: Ages;
  readonly openInterviewing: Ages;
  readonly conversations: number;
  readonly offers: number;
  /** What the rates rest on, for a refit: counts and matured trials. */
  readonly seen: StagesSeen;
}

/** Counts of what came, and of how many trials are old enough to tell, parts included. */
export interface StagesSeen {
  readonly conversations: number;
  readonly opportunities: number;
  readonly interviewingTrials: number;
  readonly interviewing: number;
  readonly offerTrials: number;
  readonly offers: number;
}

/** Facts of days after `today` are left aside. */
export function stageBelief(facts: StageFacts, today: Day, priors: Priors): StageBelief {
  const delays = stageDelays(priors);
  const talks = facts.talkedOn.filter((day) => day <= today);
  const heard = facts.opportunities.filter(({ heardOn }) => heardOn <= today);
  const reached = (day: Day | null): day is Day => day !== null && day <= today;
  const met = heard.flatMap((one) =>
    reached(one.interviewingOn) ? [{ ...one, interviewingOn: one.interviewingOn }] : [],
  );
  const offered = met.filter(({ offerOn }) => reached(offerOn)).length;
  const opportunityAges = heard
    .filter((one) => !reached(one.interviewingOn) && !one.closed)
    .map((one) => age(one.heardOn, today));
  const interviewAges = met
    .filter((one) => !reached(one.offerOn) && !one.closed)
    .map((one) => age(one.interviewingOn, today));
  const conversationAges = counted(talks.map((day) => age(day, today)));
  const openOpportunities = counted(opportunityAges);
  const openInterviewing = counted(interviewAges);
  const ages = (days: readonly Day[]): Ages => counted(days.map((day) => age(day, today)));
  const told = heard.filter((one) => one.fromPosting !== true).length;
  const exposure = summed(conversationAges, delays.opportunityBy);
  const noInterview = heard.length - met.length - opportunityAges.length;
  const noOffer = met.length - offered - interviewAges.length;
  return {
    opportunities: rateSpread(priors.opportunities, told, exposure),
    interviewing: shareSpread(priors.interviewing, {
      yes: met.length,
      no: noInterview,
      open: openSeen(openOpportunities, delays.interviewingBy),
    }),
    offer: shareSpread(priors.offer, { yes: offered, no: noOffer, open: openSeen(openInterviewing, delays.offerBy) }),
    conversationAges,
    openOpportunities,
    openInterviewing,
    conversations: talks.length,
    offers: offered,
    seen: {
      conversations: exposure,
      opportunities: told,
      interviewingTrials: summed(ages(heard.map((one) => one.heardOn)), delays.interviewingBy),
      interviewing: met.length,
      offerTrials: summed(ages(met.map((one) => one.interviewingOn)), delays.offerBy),
      offers: offered,
    },
  };
}

/** In days, up to where nothing more is expected. */
function age(from: Day, today: Day): number {
  return Math.min(settledDays, daysBetween(from, today));
}

/** By age, the youngest first, so that sums come out the same in every order of the facts. */
function counted(ages: readonly number[]): Ages {
  const counts = new Map<number, number>();
  for (const one of [...ages].sort((a, b) => a - b)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function summed(ages: Ages, by: (days: number) => number): number {
  let sum = 0;
  for (const [days, count] of ages) sum += count * by(days);
  return sum;
}

function openSeen(ages: Ages, by: (days: number) => number): readonly OpenSeen[] {
  return [...ages].map(([days, count]) => ({ shownBy: Math.min(1, by(days)), count }));
}
