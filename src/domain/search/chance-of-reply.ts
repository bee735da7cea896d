/** How likely a person is to answer a first message, by kind of tie, learning from the seeker's own replies. Method: M4, M9. */
import type { Day } from '../day.ts';
import type { PersonFacts } from './search-facts.ts';
import { summable } from './summable.ts';
import { closeFrom, daysSince, distantFrom, halved, tieClass, tieWarmth } from './warmth.ts';
import type { Beta, TieClass, Weights } from './weights.ts';

/** Chances of a reply by class of tie, after what she has seen herself. */
export interface ReplyChances {
  readonly byClass: Readonly<Record<TieClass, Beta>>;
  /** Conversation held, given a reply. */
  readonly held: number;
}

export interface ReplyChance {
  readonly chance: number;
  readonly reachedBy: TieClass;
  /** What the chance rests on: few replies of that kind make a wide range. */
  readonly basis: Beta;
}

const classes: readonly TieClass[] = ['cold', 'affinity', 'connected', 'distant', 'close', 'referred'];
const answered = new Set(['replied', 'agreed', 'talked', 'declined']);

/** Share of the replies that will come which have come after that many days: 90 % in a week, 96 % in ten business days (evidence 4.1). */
function arrived(days: number): number {
  return 1 - Math.exp(-days / 3.5);
}

/**
 * Evidence 4.1 priors, moved by a personal shift common to all classes (evidence 4.2, a one-dimensional Newton fit) and then by each
 * class's own counts. Silence counts only as far as a reply would have come by now, so a young message never lowers a chance by much.
 */
export function replyChances(people: readonly PersonFacts[], today: Day, weights: Weights): ReplyChances {
  const yes = emptyCounts();
  const tries = emptyCounts();
  let replies = 0;
  let talks = 0;
  for (const person of people) {
    if (person.firstMessageOn === null || person.firstMessageOn > today) continue;
    const at = person.referredBy.length > 0 ? 'referred' : tieClass(person, tieWarmth(person.tie, today, weights));
    const replied = answered.has(person.state);
    yes[at] += replied ? 1 : 0;
    tries[at] += replied ? 1 : summable(arrived(daysSince(person.firstMessageOn, today)));
    replies += replied && person.state !== 'replied' && person.state !== 'agreed' ? 1 : 0;
    talks += person.state === 'talked' ? 1 : 0;
  }
  const shift = personalShift(yes, tries, weights);
  const byClass = { ...weights.reply };
  for (const at of classes) {
    const prior = weights.reply[at];
    const size = prior.alpha + prior.beta;
    const mean = sigmoid(logit(prior.alpha / size) + shift);
    byClass[at] = { alpha: mean * size + yes[at], beta: (1 - mean) * size + tries[at] - yes[at] };
  }
  const held = (weights.held.alpha + talks) / (weights.held.alpha + weights.held.beta + replies);
  return { byClass, held };
}

/** The chance for one person, whose tie is that warm (tieWarmth). A referral is only ever another way in: the best way counts, so it never lowers anyone. */
export function chanceOfReply(
  person: PersonFacts,
  warmth: number,
  chances: ReplyChances,
  today: Day,
  weights: Weights,
): ReplyChance {
  const at = tieClass(person, warmth);
  let chance = tieChance(person, warmth, chances, weights);
  let reachedBy = at;
  let basis = chances.byClass[at];
  const named = referralChance(person, chance, chances, today, weights);
  if (named > chance) {
    chance = named;
    reachedBy = 'referred';
    basis = chances.byClass.referred;
  }
  return { chance, reachedBy, basis };
}

/** 80 % range, shares of ten: `{ low: 0.2, high: 0.4 }` reads "2-4 of 10". */
export function rangeOf({ chance, basis }: ReplyChance): { readonly low: number; readonly high: number } {
  const spread = 1.28 * Math.sqrt((chance * (1 - chance)) / (basis.alpha + basis.beta + 1));
  return { low: Math.max(0.01, chance - spread), high: Math.min(0.99, chance + spread) };
}

/**
 * Without a referral: everything that passed between them, often or lately, adds to what the rest gives, whatever her own replies taught.
 * Nothing between them, distant at 0.1, close at 0.6, and the closest are a fifth of the way from there to certain.
 */
function tieChance(person: PersonFacts, warmth: number, { byClass }: ReplyChances, weights: Weights): number {
  const plain = chanceWithoutTie(person, byClass, weights);
  const distant = Math.max(plain, meanOf(byClass.distant));
  const close = Math.max(distant, meanOf(byClass.close));
  if (warmth <= distantFrom) return plain + ((distant - plain) * warmth) / distantFrom;
  if (warmth <= closeFrom) return distant + ((close - distant) * (warmth - distantFrom)) / (closeFrom - distantFrom);
  return close + (0.2 * (1 - close) * (warmth - closeFrom)) / (1 - closeFrom);
}

function chanceWithoutTie(person: PersonFacts, byClass: ReplyChances['byClass'], weights: Weights): number {
  const isShared = person.sharedEmployer || person.sharedSchool;
  if (person.origin === 'known') return isShared ? moved(meanOf(byClass.connected), 0.25) : meanOf(byClass.connected);
  const mutuals = weights.mutualsSlope * Math.log1p(Math.min(person.tie.mutuals, 20));
  return moved(meanOf(isShared ? byClass.affinity : byClass.cold), mutuals);
}

/** A fresh referral answers like the referred class; it cools towards what the tie gives alone, and never below. */
function referralChance(
  person: PersonFacts,
  alone: number,
  chances: ReplyChances,
  today: Day,
  weights: Weights,
): number {
  let best = alone;
  let count = 0;
  for (const referral of person.referredBy) {
    if (referral.on !== null && referral.on > today) continue;
    count += 1;
    const warm = referral.on === null ? 0.5 : halved(daysSince(referral.on, today), weights.referralHalfDays);
    const full = Math.max(alone, meanOf(chances.byClass.referred));
    best = Math.max(best, alone + (full - alone) * (0.4 + 0.6 * warm));
  }
  return count > 1 ? moved(best, 0.2 * Math.min(3, count - 1)) : best;
}

function personalShift(yes: Record<TieClass, number>, tries: Record<TieClass, number>, weights: Weights): number {
  const precision = 1 / weights.personalSpread ** 2;
  let shift = 0;
  for (let round = 0; round < 6; round++) {
    let slope = -precision * shift;
    let curve = precision;
    for (const at of classes) {
      const prior = weights.reply[at];
      const size = prior.alpha + prior.beta;
      const p = sigmoid(logit(prior.alpha / size) + shift);
      // Counts are worth less than they look, since a class's own chance is uncertain too.
      const worth = size / (size + tries[at]);
      slope += worth * (yes[at] - tries[at] * p);
      curve += worth * tries[at] * p * (1 - p);
    }
    shift += slope / curve;
  }
  return shift;
}

function emptyCounts(): Record<TieClass, number> {
  return { cold: 0, affinity: 0, connected: 0, distant: 0, close: 0, referred: 0 };
}

function meanOf(beta: Beta): number {
  return beta.alpha / (beta.alpha + beta.beta);
}

function moved(chance: number, by: number): number {
  return sigmoid(logit(chance) + by);
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
