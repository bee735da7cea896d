/** From the people she wrote to, step by step to offers, and what gets answers: counts with ranges, from her own facts. Method: M0, M9. */
import { compareText } from '../compare-text.ts';
import { type Day, daysBetween } from '../day.ts';
import {
  type BetaPrior,
  meanOf,
  type Range,
  rangeOf,
  type ShareSeen,
  type Spread,
  shareSpread,
} from './chances-spread.ts';
import { type ReplyFact, repliesSeen, replySpreads, stillMayAnswer } from './funnel-replies.ts';
import { type Priors, type ReachedBy, reachedByAll } from './priors.ts';
import { type Ages, type OpportunityFact, stageBelief } from './stages.ts';
import { settledDays, stageDelays } from './stages-delays.ts';

/** One person she dealt with. */
export interface FunnelPerson {
  readonly id: string;
  /** How she reached them, as it was when she first wrote. */
  readonly reachedBy: ReachedBy;
  /** Of the first message; '' when she never wrote. */
  readonly channel: string;
  readonly startingPoint: string;
  /** Roles their title fits. */
  readonly roles: readonly string[];
  readonly organization: string;
  readonly wroteOn: Day | null;
  readonly repliedOn: Day | null;
  /** Business days of silence since the last message; 0 when they answered or she never wrote. */
  readonly waited: number;
  /** Days of silence since they answered without a conversation yet; null when there was one, or none is expected any more. */
  readonly agreeing: number | null;
  readonly talkedOn: readonly Day[];
  /** People they named to her. */
  readonly named: number;
}

export interface FunnelOpportunity extends OpportunityFact {
  readonly id: string;
  /** Who told her; null when a posting did. */
  readonly personId: string | null;
}

export interface FunnelFacts {
  readonly people: readonly FunnelPerson[];
  readonly opportunities: readonly FunnelOpportunity[];
}

export type FunnelStepId = 'written' | 'replied' | 'talked' | 'named' | 'opportunity' | 'interviewing' | 'offer';

export interface FunnelStep {
  readonly step: FunnelStepId;
  readonly count: number;
  /** Of how many the range speaks; 0 when there is nothing to compare with. */
  readonly outOf: number;
  /** Of those, how many it is too early to tell of. */
  readonly early: number;
  /** Where the share lies, 8 of 10 times; null without anything to compare. */
  readonly range: Range | null;
  readonly ids: readonly string[];
}

/** Of all messages together the same is expected whomever she writes to, so that one more silence never raises it: three in ten (evidence 4.1). */
const usualReach: ReachedBy = 'shared';
/** Conversations out of answers settle within about three weeks (judgement). */
const agreeingDays = 21;
/** A conversation names somebody in about 6 of 10 cases: 1 - e^-1 from one name each (evidence 4.1). */
const namedPrior: BetaPrior = { alpha: 3, beta: 2 };
/** About one in five conversations brings an opening (evidence 4.1). */
const opportunityPrior: BetaPrior = { alpha: 2, beta: 8 };

/** Talked with, of those who answered; those still finding a time are no failure. */
export function heldSeen(people: readonly FunnelPerson[]): ShareSeen {
  const answered = people.filter(({ wroteOn, repliedOn }) => wroteOn !== null && repliedOn !== null);
  const yes = answered.filter(({ talkedOn }) => talkedOn.length > 0).length;
  const open = new Map<number, number>();
  let no = 0;
  for (const { talkedOn, agreeing } of answered) {
    if (talkedOn.length > 0) continue;
    if (agreeing === null || agreeing >= agreeingDays) no += 1;
    else open.set(agreeing, (open.get(agreeing) ?? 0) + 1);
  }
  const young = [...open].sort(([a], [b]) => a - b);
  return { yes, no, open: young.map(([days, count]) => ({ shownBy: days / agreeingDays, count })) };
}

/** Told of an opening, of those she talked with; what came up in a talk of last week may still show. */
function toldSeen(
  talked: readonly FunnelPerson[],
  tellers: ReadonlySet<string>,
  today: Day,
  priors: Priors,
): ShareSeen {
  const { opportunityBy } = stageDelays(priors);
  const open = new Map<number, number>();
  let [yes, no] = [0, 0];
  for (const { id, talkedOn } of talked) {
    const age = Math.max(0, daysBetween(talkedOn.at(-1) ?? today, today));
    if (tellers.has(id)) yes += 1;
    else if (age >= settledDays) no += 1;
    else open.set(age, (open.get(age) ?? 0) + 1);
  }
  const young = [...open].sort(([a], [b]) => a - b);
  return { yes, no, open: young.map(([age, count]) => ({ shownBy: opportunityBy(age), count })) };
}

/** The seven steps, in order. People are counted once, however often she wrote; what is too young to tell is no failure at any of them. */
export function funnelSteps(facts: FunnelFacts, priors: Priors, today: Day): readonly FunnelStep[] {
  const people = [...facts.people].sort((a, b) => compareText(a.id, b.id));
  const opportunities = [...facts.opportunities].sort((a, b) => compareText(a.id, b.id));
  const written = people.filter(({ wroteOn }) => wroteOn !== null);
  const replied = written.filter(({ repliedOn }) => repliedOn !== null);
  const talked = people.filter(({ talkedOn }) => talkedOn.length > 0);
  const named = talked.filter((person) => person.named > 0);
  const tellers = new Set(opportunities.flatMap(({ personId }) => personId ?? []));
  const met = opportunities.filter(({ interviewingOn }) => interviewingOn !== null);
  const offered = opportunities.filter(({ offerOn }) => offerOn !== null);
  const replies = repliesSeen(replyFacts(written), priors);
  const held = heldSeen(people);
  const told = toldSeen(talked, tellers, today, priors);
  const delays = stageDelays(priors);
  const belief = stageBelief({ talkedOn: [], opportunities }, today, priors);
  const step = (
    name: FunnelStepId,
    ids: readonly { readonly id: string }[],
    outOf: number,
    early: number,
    spread: Spread | null,
  ): FunnelStep => ({
    step: name,
    count: ids.length,
    outOf,
    early,
    range: spread === null || outOf === 0 ? null : rangeOf(spread),
    ids: ids.map(({ id }) => id),
  });
  return [
    step('written', written, 0, 0, null),
    step('replied', replied, written.length, early(replies), shareSpread(priors.reply[usualReach], replies)),
    step('talked', talked, replied.length, early(held), shareSpread(priors.held, held)),
    step('named', named, talked.length, 0, shareSpread(namedPrior, counts(named.length, talked.length))),
    step('opportunity', opportunities, talked.length, early(told, mostHaveShown), shareSpread(opportunityPrior, told)),
    step(
      'interviewing',
      met,
      opportunities.length,
      young(belief.openOpportunities, delays.interviewingBy),
      belief.interviewing,
    ),
    step('offer', offered, met.length, young(belief.openInterviewing, delays.offerBy), belief.offer),
  ];
}

/** How many it is too early to tell of: those of whom less than `shown` of what will come has come by now; without it, all that are open. */
function early({ open }: Pick<ShareSeen, 'open'>, shown = 1): number {
  return open.reduce((sum, { shownBy, count }) => sum + (shownBy < shown ? count : 0), 0);
}

/** Openings and interviews take weeks: nine of ten that come have come by then (judgement). */
const mostHaveShown = 0.9;

function young(ages: Ages, by: (days: number) => number): number {
  return early({ open: [...ages].map(([age, count]) => ({ shownBy: by(age), count })) }, mostHaveShown);
}

export interface Split {
  readonly key: string;
  readonly written: number;
  readonly replied: number;
  readonly talked: number;
  /** Openings they told of. */
  readonly opportunities: number;
  /** Too young to tell. */
  readonly waiting: number;
  /** How many of those waiting may still answer, in the middle. */
  readonly mayAnswer: number;
  readonly range: Range;
  readonly ids: readonly string[];
}

/** By how she reached them: each class with its own prior, and what is her own shared between them. Classes nobody was reached by are left out. */
export function splitByReach(facts: FunnelFacts, priors: Priors): readonly Split[] {
  const written = writtenTo(facts);
  const spreads = replySpreads(replyFacts(written), priors);
  return reachedByAll.flatMap((key) => {
    const theirs = written.filter(({ reachedBy }) => reachedBy === key);
    return theirs.length === 0 ? [] : [split(key, theirs, spreads[key], facts, priors)];
  });
}

/** How strongly a small group leans on her answers as a whole: as much as six messages (judgement). */
const leaning = 6;

/** Which groups are worth showing: of so many people at least, the largest so many. */
export interface Shown {
  readonly fewest?: number;
  readonly most?: number;
}

/** By anything else: channel, role, organization, starting point. The largest groups first; '' keys are left out. */
export function splitBy(
  facts: FunnelFacts,
  keysOf: (person: FunnelPerson) => readonly string[],
  priors: Priors,
  { fewest = 1, most = Number.POSITIVE_INFINITY }: Shown = {},
): readonly Split[] {
  const written = writtenTo(facts);
  const groups = new Map<string, FunnelPerson[]>();
  for (const person of written)
    for (const key of keysOf(person)) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  const whole = meanOf(shareSpread(priors.reply[usualReach], repliesSeen(replyFacts(written), priors)));
  const prior = { alpha: whole * leaning, beta: (1 - whole) * leaning };
  return [...groups]
    .filter(([, people]) => people.length >= fewest)
    .sort(([a, some], [b, others]) => others.length - some.length || compareText(a, b))
    .slice(0, most)
    .map(([key, people]) =>
      split(key, people, shareSpread(prior, repliesSeen(replyFacts(people), priors)), facts, priors),
    );
}

/** First messages as reply facts. */
export function replyFacts(people: readonly FunnelPerson[]): readonly ReplyFact[] {
  return people
    .filter(({ wroteOn }) => wroteOn !== null)
    .map(({ reachedBy, repliedOn, waited }) => ({ reachedBy, replied: repliedOn !== null, waited }));
}

function writtenTo({ people }: FunnelFacts): readonly FunnelPerson[] {
  return people.filter(({ wroteOn }) => wroteOn !== null).sort((a, b) => compareText(a.id, b.id));
}

function split(
  key: string,
  people: readonly FunnelPerson[],
  spread: Spread,
  { opportunities }: FunnelFacts,
  priors: Priors,
): Split {
  const ids = new Set(people.map(({ id }) => id));
  const seen = repliesSeen(replyFacts(people), priors);
  const rate = meanOf(spread);
  const silent = people.filter(({ repliedOn }) => repliedOn === null);
  return {
    key,
    written: people.length,
    replied: seen.yes,
    talked: people.filter(({ talkedOn }) => talkedOn.length > 0).length,
    opportunities: opportunities.filter(({ personId }) => personId !== null && ids.has(personId)).length,
    waiting: seen.open.reduce((sum, { count }) => sum + count, 0),
    mayAnswer: silent.reduce((sum, { waited }) => sum + stillMayAnswer(rate, waited, priors), 0),
    range: rangeOf(spread),
    ids: [...ids],
  };
}

function counts(yes: number, trials: number): ShareSeen {
  return { yes, no: Math.max(0, trials - yes), open: [] };
}
