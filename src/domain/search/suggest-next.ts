/** Whom to talk to next, and why. Method: M3, M8, M9. */
import { type Day, daysBetween } from '../day.ts';
import { rangeOf } from './chance-of-reply.ts';
import { acrossCircles } from './circles.ts';
import { type Etiquette, usualEtiquette } from './closed-doors.ts';
import { bestFirst, byScoreThenContent } from './rank-order.ts';
import { type Reason, reasonsFor, referralSentence } from './reasons.ts';
import { type ScoredPerson, scorePeople } from './score-people.ts';
import type { SearchFacts } from './search-facts.ts';
import { usualWeights, type Weights } from './weights.ts';

export interface Suggestion {
  readonly personId: string;
  /** Compares people within one answer only; above 0. */
  readonly score: number;
  readonly kind: 'write' | 'check-in';
  /** The largest term, as one sentence. */
  readonly because: string;
  readonly reasons: readonly Reason[];
  /** About how many of ten would answer: `{ low: 2, high: 4 }` reads "2-4 of 10"; whole numbers 0-10. */
  readonly chanceOfReply: { readonly low: number; readonly high: number };
}

export interface SuggestOptions {
  /** How many at most; 20 when not given. */
  readonly count?: number;
  /** False leaves out people she already talked with; true when not given. */
  readonly checkIns?: boolean;
  readonly etiquette?: Etiquette;
  readonly weights?: Weights;
}

/**
 * The people to write to next, best first. Nobody behind a closed door, nobody before their day, one first message per organization
 * (none where one is open), at most 60 % from one circle while others are there. Empty when nobody fits. Follow-ups that are due
 * belong to the Today page and are not here. Somebody named to her within two weeks comes first. The same facts give the same answer in any order.
 */
export function suggestNext(facts: SearchFacts, today: Day, options: SuggestOptions = {}): readonly Suggestion[] {
  const weights = options.weights ?? usualWeights;
  const scored = scorePeople(facts, today, options.etiquette ?? usualEtiquette, weights, true);
  const allowed = scored.filter(({ act }) => act === 'write' || (act === 'check-in' && options.checkIns !== false));
  const count = options.count ?? 20;
  const order = bestFirst(onePerPlace(warmReferralsFirst(allowed, today)), 4 * count);
  const list = acrossCircles(order, count, (one) => one.person.circle);
  return list.map((one) => suggestionOf(one, today, weights));
}

/** Days for which a name given in a conversation is warm; a word back to whoever gave it is due within them (evidence 5, reportback). */
const warmDays = 14;

/** Somebody named lately comes before everyone else, and among themselves by their scores. */
function warmReferralsFirst(allowed: readonly ScoredPerson[], today: Day): readonly ScoredPerson[] {
  let highest = 0;
  for (const { score } of allowed) if (score > highest) highest = score;
  return allowed.map((one) =>
    one.person.referredBy.length > 0 && one.act === 'write' && isWarm(one, today)
      ? { ...one, score: one.score + highest }
      : one,
  );
}

function isWarm({ person }: ScoredPerson, today: Day): boolean {
  return person.referredBy.some(({ on }) => on !== null && on <= today && daysBetween(on, today) <= warmDays);
}

/** The best first message of each place with none open, and everyone else allowed; in no order. */
function onePerPlace(allowed: readonly ScoredPerson[]): readonly ScoredPerson[] {
  const best: ScoredPerson[] = [];
  const free: ScoredPerson[] = [];
  for (const one of allowed) {
    const { place } = one;
    if (one.act !== 'write' || place.key === '') free.push(one);
    else if (place.openFirstMessages === 0) {
      const before = best[place.at];
      if (before === undefined || byScoreThenContent(one, before) < 0) best[place.at] = one;
    }
  }
  return best.filter((one) => one !== undefined).concat(free);
}

function suggestionOf(one: ScoredPerson, today: Day, weights: Weights): Suggestion {
  const weighed = reasonsFor(one, today, weights);
  const reasons = one.act === 'write' && isWarm(one, today) ? referralFirst(one, weighed, today) : weighed;
  const range = rangeOf(one.reply);
  const low = Math.floor(range.low * 10 + 0.5);
  return {
    personId: one.person.id,
    score: one.score,
    kind: one.act === 'check-in' ? 'check-in' : 'write',
    because: reasons[0]?.sentence ?? '',
    reasons,
    chanceOfReply: { low, high: Math.max(low + 1, Math.ceil(range.high * 10 - 0.5)) },
  };
}

/** Being named is why they come first, so it is the reason given first. */
function referralFirst(one: ScoredPerson, reasons: readonly Reason[], today: Day): readonly Reason[] {
  const weight = reasons.reduce((most, reason) => Math.max(most, reason.weight), 0);
  const named: Reason = { kind: 'referred', weight, sentence: referralSentence(one, today) };
  return [named, ...reasons.filter(({ kind }) => kind !== 'referred')];
}
