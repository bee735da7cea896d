/** How far conversations bring further conversations by themselves: the reproduction number of referrals, and the fresh people it leaves to find. Method: M8, M9; evidence 4.4. */
import { meanOf, quantileOf, type Range, rateSpread, type Spread, valuesAt } from './chances-spread.ts';
import type { Priors } from './priors.ts';
import { evenPlaces } from './random-draws.ts';

export interface GrowthFacts {
  readonly conversations: number;
  /** People named to her in them. */
  readonly names: number;
  /** Conversations in which she says she asked who else, and the names from those. */
  readonly asked: number;
  readonly namesFromAsked: number;
  /** Conversations of which it is known that she did not ask. */
  readonly notAsked: number;
}

export interface Growth extends Range {
  /** Conversations that one conversation brings by names, in the middle; `low` to `high` holds 8 of 10 worlds. */
  readonly middle: number;
  /** Names per conversation. */
  readonly names: Range;
  /** How many times as many names she would hear if she asked in every conversation, at least 1. */
  readonly ifAsked: number;
}

const count = 2000;
const places = [evenPlaces(count, 5), evenPlaces(count, 17), evenPlaces(count, 29)] as const;

/** R = names per conversation x answer to a referred first message x conversation held. */
export function growthOf(facts: GrowthFacts, replyReferred: Spread, held: Spread, priors: Priors): Growth {
  const names = rateSpread(priors.names, facts.names, facts.conversations);
  const given = valuesAt(names, places[0]);
  const answered = valuesAt(replyReferred, places[1]);
  const talked = valuesAt(held, places[2]);
  const draws = new Float64Array(count);
  for (let i = 0; i < count; i++) draws[i] = (given[i] ?? 0) * (answered[i] ?? 0) * (talked[i] ?? 0);
  draws.sort();
  const at = (share: number): number => draws[Math.floor(count * share)] ?? 0;
  return {
    low: at(0.1),
    middle: at(0.5),
    high: at(0.9),
    names: { low: quantileOf(names, 0.1), high: quantileOf(names, 0.9) },
    ifAsked: ifAlwaysAsked(facts, priors),
  };
}

/** Conversations with fresh people (nobody named them) that so many conversations a week need; 0 when chains carry themselves. */
export function freshAWeek(conversationsAWeek: number, growth: Pick<Growth, 'low' | 'high'>): Range {
  const needed = (r: number): number => conversationsAWeek * Math.max(0, 1 - r);
  return { low: needed(growth.high), high: needed(growth.low) };
}

/** Without a conversation where she did not ask there is nothing to gain. */
function ifAlwaysAsked({ conversations, names, asked, namesFromAsked, notAsked }: GrowthFacts, priors: Priors): number {
  if (notAsked === 0) return 1;
  const whenAsked = meanOf(rateSpread(priors.names, namesFromAsked, asked));
  const now = meanOf(rateSpread(priors.names, names, conversations));
  return Math.max(1, whenAsked / now);
}

/** Conversations a week when names come `times` as often and she finds as many fresh people as now; chains are taken to carry at most .9. */
export function paceWithNames(conversationsAWeek: number, growth: Pick<Growth, 'middle'>, times: number): number {
  const now = Math.min(0.9, growth.middle);
  const then = Math.min(0.9, growth.middle * times);
  return (conversationsAWeek * (1 - now)) / (1 - then);
}
