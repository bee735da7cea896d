/** An honest forecast: how likely a first and a second offer are by a day or within so many conversations, as ranges. Method: M9; evidence 4.2. */
import { valuesAt } from './chances-spread.ts';
import type { Priors } from './priors.ts';
import { evenPlaces } from './random-draws.ts';
import type { Ages, StageBelief } from './stages.ts';
import { type StageDelays, settledDays, stageDelays } from './stages-delays.ts';

/** Possible worlds the forecast is averaged over; always the same ones for the same facts. */
export const drawCount = 2000;

/** Chances of what is still to come, 0-1: over all worlds, and from the hard ones (one in ten is harder) to the easy ones. */
export interface Chance {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface OffersAhead {
  /** At least one further offer, at least two. */
  readonly one: Chance;
  readonly two: Chance;
}

export interface Forecast {
  /** Within that many days (to 366) when she goes on with so many conversations a week. */
  byDays(days: number, conversationsAWeek: number): OffersAhead;
  /** Within so many more conversations, however long what they bring may take. */
  withinConversations(more: number): OffersAhead;
  /** How many more conversations bring at least one further offer with that chance; `most` when even those do not. */
  conversationsFor(chance: number, most?: number): number;
  /** The chance of 0, 1, ... `most` - 1 further offers within the days, and of `most` or more. */
  countsByDays(days: number, conversationsAWeek: number, most: number): readonly number[];
}

const worlds = [evenPlaces(drawCount, 11), evenPlaces(drawCount, 23), evenPlaces(drawCount, 47)] as const;

export function forecastFrom(belief: StageBelief, priors: Priors): Forecast {
  const delays = stageDelays(priors);
  const opportunities = valuesAt(belief.opportunities, worlds[0]);
  const interviewing = valuesAt(belief.interviewing, worlds[1]);
  const offer = valuesAt(belief.offer, worlds[2]);
  const cache = new Map<number, Waiting>();

  /** What the open opportunities and interviews may bring, world by world. */
  const waitingFor = (days: number): Waiting => {
    const there = cache.get(days);
    if (there) return there;
    const heard = heardTerms(belief.openOpportunities, days, delays);
    const met = metTerms(belief.openInterviewing, days, delays);
    const none = new Float64Array(drawCount);
    const odds = new Float64Array(drawCount);
    for (let i = 0; i < drawCount; i++) {
      const q = offer[i] ?? 0;
      none[i] = 1;
      addTerms(heard, interviewing[i] ?? 0, q, i, none, odds);
      addTerms(met, q, 1, i, none, odds);
    }
    const fresh = { none, odds };
    cache.set(days, fresh);
    return fresh;
  };
  const exposure = (days: number, aWeek: number): number => {
    let sum = (aWeek / 7) * delays.wholeSum(days);
    for (const [age, count] of belief.conversationAges) sum += count * delays.conversationAhead(age, days);
    return sum;
  };
  const rate = (i: number): number => (opportunities[i] ?? 0) * (interviewing[i] ?? 0) * (offer[i] ?? 0);
  const ahead = (units: number, waiting: Waiting): OffersAhead => {
    const one = new Float64Array(drawCount);
    const two = new Float64Array(drawCount);
    for (let i = 0; i < drawCount; i++) {
      const mean = rate(i) * units;
      const none = Math.exp(-mean) * (waiting.none[i] ?? 1);
      one[i] = 1 - none;
      two[i] = Math.max(0, 1 - none * (1 + mean + (waiting.odds[i] ?? 0)));
    }
    return { one: chanceOver(one), two: chanceOver(two) };
  };
  const still = exposure(settledDays, 0);
  const meanWithin = (more: number): number => {
    const waiting = waitingFor(settledDays);
    let sum = 0;
    for (let i = 0; i < drawCount; i++) sum += 1 - Math.exp(-rate(i) * (still + more)) * (waiting.none[i] ?? 1);
    return sum / drawCount;
  };
  return {
    byDays: (days, aWeek) => ahead(exposure(days, aWeek), waitingFor(days)),
    withinConversations: (more) => ahead(still + more, waitingFor(settledDays)),
    conversationsFor: (chance, most = 1000) => {
      if (meanWithin(most) < chance) return most;
      let [low, high] = [0, most];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (meanWithin(middle) >= chance) high = middle;
        else low = middle + 1;
      }
      return low;
    },
    countsByDays: (days, aWeek, most) => {
      const units = exposure(days, aWeek);
      const heard = heardTerms(belief.openOpportunities, days, delays);
      const met = metTerms(belief.openInterviewing, days, delays);
      const sums = new Array<number>(most + 1).fill(0);
      for (let i = 0; i < drawCount; i++) {
        const [p, q] = [interviewing[i] ?? 0, offer[i] ?? 0];
        const counts = poissonUpTo(rate(i) * units, most);
        for (const { count, ahead: share, shown } of heard)
          for (let n = 0; n < count; n++) addOneMore(counts, (p * q * share) / (1 - p * shown));
        for (const { count, ahead: share, shown } of met)
          for (let n = 0; n < count; n++) addOneMore(counts, (q * share) / (1 - q * shown));
        for (const [n, value] of counts.entries()) sums[n] = (sums[n] ?? 0) + value;
      }
      return sums.map((sum) => sum / drawCount);
    },
  };
}

/** World by world, the chance that nothing comes of what is open, and the odds of each summed. */
interface Waiting {
  readonly none: Float64Array;
  readonly odds: Float64Array;
}

/** Things of one age: how many, the chance that theirs falls in the days ahead, and that it would have shown before. */
interface Term {
  readonly count: number;
  readonly ahead: number;
  readonly shown: number;
}

function heardTerms(ages: Ages, days: number, delays: StageDelays): readonly Term[] {
  return terms(ages, (age) => delays.opportunityAhead(age, days), delays.interviewingBy);
}

function metTerms(ages: Ages, days: number, delays: StageDelays): readonly Term[] {
  return terms(ages, (age) => delays.interviewingAhead(age, days), delays.offerBy);
}

/** What is too old to bring anything is left out. */
function terms(ages: Ages, ahead: (age: number) => number, shown: (age: number) => number): readonly Term[] {
  return [...ages]
    .map(([age, count]) => ({ count, ahead: ahead(age), shown: shown(age) }))
    .filter((term) => term.ahead > 1e-6);
}

/** Mean and 80 % range over the worlds. */
function chanceOver(values: Float64Array): Chance {
  let sum = 0;
  for (const value of values) sum += value;
  return { mean: sum / drawCount, low: ranked(values, drawCount * 0.1), high: ranked(values, drawCount * 0.9) };
}

const bins = 500;

/** The value of that rank, the smallest being 0, of values from 0 to 1: only those near it are sorted. */
function ranked(values: Float64Array, rank: number): number {
  const counts = new Uint16Array(bins + 1);
  for (const value of values) {
    const bin = Math.floor(value * bins);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  let [bin, before] = [0, 0];
  while (bin < bins && before + (counts[bin] ?? 0) <= rank) {
    before += counts[bin] ?? 0;
    bin += 1;
  }
  const near = values.filter((value) => Math.floor(value * bins) === bin).sort();
  return near[Math.floor(rank) - before] ?? 1;
}

/** One world's part of what is open: each comes with chance `share` x `after` x ahead, given that nothing has shown so far. */
function addTerms(
  terms: readonly Term[],
  share: number,
  after: number,
  world: number,
  none: Float64Array,
  odds: Float64Array,
): void {
  let [zero, sum] = [none[world] ?? 1, odds[world] ?? 0];
  for (const { count, ahead, shown } of terms) {
    const chance = (share * after * ahead) / (1 - share * shown);
    const stays = 1 - chance;
    zero *= count === 1 ? stays : stays ** count;
    sum += (count * chance) / stays;
  }
  none[world] = zero;
  odds[world] = sum;
}

/** Chances of 0 ... most - 1, and of `most` or more. */
function poissonUpTo(mean: number, most: number): number[] {
  const counts: number[] = [];
  let [value, left] = [Math.exp(-mean), 1];
  for (let n = 0; n < most; n++) {
    counts.push(value);
    left -= value;
    value *= mean / (n + 1);
  }
  counts.push(Math.max(0, left));
  return counts;
}

/** One more thing that comes with this chance; changes the counts in place. */
function addOneMore(counts: number[], chance: number): void {
  const last = counts.length - 1;
  for (let n = last; n >= 0; n--)
    counts[n] = (counts[n] ?? 0) * (n === last ? 1 : 1 - chance) + (n === 0 ? 0 : (counts[n - 1] ?? 0) * chance);
}
