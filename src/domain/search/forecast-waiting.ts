/** What openings and interviews that are still open may bring, world by world. Method: M9; evidence 4.2. */
import type { Ages, StageBelief } from './stages.ts';
import type { StageDelays } from './stages-delays.ts';

/** World by world, the chance that nothing comes of what is open, and that exactly one offer does. */
export interface Waiting {
  readonly none: Float64Array;
  readonly one: Float64Array;
}

/** Things of one age: how many, the chance that theirs falls in the days ahead, and that it would have shown before. */
export interface Term {
  readonly count: number;
  readonly ahead: number;
  readonly shown: number;
}

/** Openings heard of that led to no interview yet; what is too old to bring anything is left out. */
export function heardTerms(ages: Ages, days: number, delays: StageDelays): readonly Term[] {
  return terms(ages, (age) => delays.opportunityAhead(age, days), delays.interviewingBy);
}

/** Interviews under way. */
export function metTerms(ages: Ages, days: number, delays: StageDelays): readonly Term[] {
  return terms(ages, (age) => delays.interviewingAhead(age, days), delays.offerBy);
}

function terms(ages: Ages, ahead: (age: number) => number, shown: (age: number) => number): readonly Term[] {
  return [...ages]
    .map(([age, count]) => ({ count, ahead: ahead(age), shown: shown(age) }))
    .filter((term) => term.ahead > 1e-6);
}

/** By days ahead, each worked out once; `interviewing` and `offer` hold one value a world. */
export function waitingOf(
  { openOpportunities, openInterviewing }: StageBelief,
  interviewing: Float64Array,
  offer: Float64Array,
  delays: StageDelays,
): (days: number) => Waiting {
  const known = new Map<number, Waiting>();
  const heard = stillLikely(interviewing, offer);
  const met = stillLikely(offer, null);
  return (days) => {
    const there = known.get(days);
    if (there) return there;
    const fresh = { none: new Float64Array(interviewing.length).fill(1), one: new Float64Array(interviewing.length) };
    for (const term of heardTerms(openOpportunities, days, delays)) addTerm(fresh, heard(term.shown), term);
    for (const term of metTerms(openInterviewing, days, delays)) addTerm(fresh, met(term.shown), term);
    known.set(days, fresh);
    return fresh;
  };
}

/** World by world, the chance that it still comes, given that so much of its time passed without it; the same for every look ahead. */
function stillLikely(share: Float64Array, after: Float64Array | null): (shown: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  return (shown) => {
    const there = known.get(shown);
    if (there) return there;
    const fresh = new Float64Array(share.length);
    for (let i = 0; i < fresh.length; i++) {
      const p = share[i] ?? 0;
      fresh[i] = (p * (after === null ? 1 : (after[i] ?? 0))) / (1 - p * shown);
    }
    known.set(shown, fresh);
    return fresh;
  };
}

/** One age's part of what is open; changes the chances in place. */
function addTerm({ none, one }: Waiting, likely: Float64Array, { count, ahead }: Term): void {
  for (let i = 0; i < none.length; i++) {
    const chance = (likely[i] ?? 0) * ahead;
    const stays = 1 - chance;
    const others = count === 1 ? 1 : stays ** (count - 1);
    const before = none[i] ?? 1;
    none[i] = before * others * stays;
    one[i] = (one[i] ?? 0) * others * stays + before * count * chance * others;
  }
}
