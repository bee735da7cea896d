/** An honest forecast: how likely a first and a second offer are by a day or within so many conversations, as ranges. Method: M9; evidence 4.2. */
import { type Chance, chanceOver } from './chance-over-worlds.ts';
import { valuesAt } from './chances-spread.ts';
import type { Quiet } from './forecast-pace.ts';
import { heardTerms, metTerms, type Waiting, waitingOf } from './forecast-waiting.ts';
import type { Priors } from './priors.ts';
import { evenPlaces } from './random-draws.ts';
import type { StageBelief } from './stages.ts';
import { settledDays, stageDelays } from './stages-delays.ts';

/** Possible worlds the forecast is averaged over; always the same ones for the same facts. */
export const drawCount = 2000;

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

/** `quiet`: stretches ahead without conversations, in order and apart. */
export function forecastFrom(belief: StageBelief, priors: Priors, quiet: readonly Quiet[] = []): Forecast {
  const delays = stageDelays(priors);
  const opportunities = valuesAt(belief.opportunities, worlds[0]);
  const interviewing = valuesAt(belief.interviewing, worlds[1]);
  const offer = valuesAt(belief.offer, worlds[2]);
  const waitingFor = waitingOf(belief, interviewing, offer, delays);
  const rates = new Float64Array(drawCount);
  for (let i = 0; i < drawCount; i++) rates[i] = (opportunities[i] ?? 0) * (interviewing[i] ?? 0) * (offer[i] ?? 0);

  const exposure = (days: number, aWeek: number): number => {
    let there = delays.wholeSum(days);
    for (const { from, to } of quiet)
      there -= delays.wholeSum(Math.max(0, days - from)) - delays.wholeSum(Math.max(0, days - to));
    let sum = (aWeek / 7) * there;
    for (const [age, count] of belief.conversationAges) sum += count * delays.conversationAhead(age, days);
    return sum;
  };
  const one = new Float64Array(drawCount);
  const two = new Float64Array(drawCount);
  const ahead = (units: number, waiting: Waiting): OffersAhead => {
    for (let i = 0; i < drawCount; i++) {
      const mean = (rates[i] ?? 0) * units;
      const fresh = Math.exp(-mean);
      const none = waiting.none[i] ?? 1;
      one[i] = 1 - fresh * none;
      two[i] = Math.max(0, 1 - fresh * (none * (1 + mean) + (waiting.one[i] ?? 0)));
    }
    return { one: chanceOver(one), two: chanceOver(two) };
  };
  const still = exposure(settledDays, 0);
  const meanWithin = (more: number): number => {
    const { none } = waitingFor(settledDays);
    let sum = 0;
    for (let i = 0; i < drawCount; i++) sum += 1 - Math.exp(-(rates[i] ?? 0) * (still + more)) * (none[i] ?? 1);
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
        const counts = poissonUpTo((rates[i] ?? 0) * units, most);
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
