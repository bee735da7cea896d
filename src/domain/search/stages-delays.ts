/** How long the stages take, one after another, worked out once for a set of priors. Method: M9; evidence 4.1, 4.2. */
import { gammaCdf } from './gamma-distribution.ts';
import type { Delay, Priors } from './priors.ts';

/** Days looked ahead at most. */
export const furthestDays = 366;
/** After so many days what has not come is taken as not coming. */
export const settledDays = 200;
const steps = 2; // half days
const size = (furthestDays + settledDays) * steps + 1;

export interface StageDelays {
  /** Chance that the stage has shown after that many days, given that it will. */
  readonly opportunityBy: (days: number) => number;
  readonly interviewingBy: (days: number) => number;
  readonly offerBy: (days: number) => number;
  /** From a conversation to an offer, all three delays. */
  readonly wholeBy: (days: number) => number;
  /** Chance that an opportunity comes after `age` days and its offer within `ahead` days from then, given that both will come. */
  readonly conversationAhead: (age: number, ahead: number) => number;
  readonly opportunityAhead: (age: number, ahead: number) => number;
  readonly interviewingAhead: (age: number, ahead: number) => number;
  /** Sum over the days ahead of `wholeBy`: what one conversation a day brings to maturity. */
  readonly wholeSum: (ahead: number) => number;
}

const made = new WeakMap<Priors, StageDelays>();

export function stageDelays(priors: Priors): StageDelays {
  const there = made.get(priors);
  if (there) return there;
  const fresh = work(priors);
  made.set(priors, fresh);
  return fresh;
}

function work(priors: Priors): StageDelays {
  const [one, two, three] = [priors.untilOpportunity, priors.untilInterviewing, priors.untilOffer].map(table);
  const [first = [], second = [], third = []] = [one, two, three];
  const lastTwo = inTurn(second, third);
  const whole = inTurn(first, lastTwo);
  const sums = [0];
  for (let i = 1; i < size; i++) sums.push((sums[i - 1] ?? 0) + ((whole[i] ?? 1) + (whole[i - 1] ?? 1)) / (2 * steps));
  return {
    opportunityBy: (days) => at(first, days),
    interviewingBy: (days) => at(second, days),
    offerBy: (days) => at(third, days),
    wholeBy: (days) => at(whole, days),
    conversationAhead: remembered((age, ahead) => turnAfter(first, lastTwo, age, ahead)),
    opportunityAhead: remembered((age, ahead) => turnAfter(second, third, age, ahead)),
    interviewingAhead: (age, ahead) => Math.max(0, at(third, age + ahead) - at(third, age)),
    wholeSum: (ahead) => at(sums, ahead),
  };
}

function table({ shape, scale }: Delay): readonly number[] {
  return Array.from({ length: size }, (_, i) => gammaCdf(i / steps, shape, scale));
}

/** One delay after another. */
function inTurn(first: readonly number[], then: readonly number[]): readonly number[] {
  return Array.from({ length: size }, (_, i) => turn(first, then, 0, i));
}

function turnAfter(first: readonly number[], then: readonly number[], age: number, ahead: number): number {
  return turn(first, then, index(age), index(age + ahead));
}

/** Ages and looks ahead are few and come again and again. */
function remembered(work: (age: number, ahead: number) => number): (age: number, ahead: number) => number {
  const known = new Map<number, number>();
  return (age, ahead) => {
    const key = age * 1000 + ahead;
    const value = known.get(key) ?? work(age, ahead);
    known.set(key, value);
    return value;
  };
}

/** Chance that the first falls after step `from` and both have passed by step `until`. */
function turn(first: readonly number[], then: readonly number[], from: number, until: number): number {
  let sum = 0;
  const last = Math.min(until, settledDays * steps);
  for (let j = from; j < last; j++)
    sum += ((first[j + 1] ?? 1) - (first[j] ?? 1)) * (((then[until - j] ?? 1) + (then[until - j - 1] ?? 1)) / 2);
  return sum;
}

function at(values: readonly number[], days: number): number {
  return values[index(days)] ?? 1;
}

function index(days: number): number {
  return Math.max(0, Math.min(size - 1, Math.round(days * steps)));
}
