/** What a conversation with a person could bring: an opening where she wants to be, names and news, a less unknown place. Method: M6, M8. */

import type { Place } from './places.ts';
import type { PersonFacts } from './search-facts.ts';
import type { RoleMatch } from './title-match.ts';
import type { Weights } from './weights.ts';

export interface Standing {
  readonly match: RoleMatch;
  /** Steps above (positive) or below the seeker. */
  readonly steps: number;
  readonly recruiter: boolean;
  /** How much of an organization a conversation covers by what they do, 0-1. */
  readonly cover: number;
}

/** With the cover: nearer the work and a step or two above counts more (evidence 2 row 9, 1.5). */
export function standingOf(match: RoleMatch, steps: number, recruiter: boolean, weights: Weights): Standing {
  const near =
    match === 'match'
      ? weights.roleMatch
      : match === 'other'
        ? weights.roleOther
        : (weights.roleUnknown + (match === 'near' ? weights.roleMatch : weights.roleUnknown)) / 2;
  const rise = 1 + weights.seniorStep * Math.max(-2, Math.min(2, steps));
  const cover = weights.coverPerTalk * near * rise * (recruiter ? weights.recruiterShare : 1);
  return { match, steps, recruiter, cover };
}

/** What somebody's word is worth by how they know her, 1 = sent by somebody both know; a warmer tie never makes it less. */
export function wordOf(person: PersonFacts, warmth: number, weights: Weights): number {
  const alone =
    person.origin === 'known'
      ? weights.wordOfKnown + (weights.wordOfClose - weights.wordOfKnown) * warmth
      : weights.wordOfStranger + (weights.wordOfClose - weights.wordOfStranger) * warmth;
  return person.referredBy.length > 0 ? Math.max(1, alone) : alone;
}

/** Need there, times what an offer is worth, times the part nobody warm covers yet. `self` is taken out of the cover. */
export function directWorth(place: Place, cover: number, self: number): number {
  const uncovered = self > 0 ? Math.exp(place.logUncovered - Math.log(1 - 0.95 * self)) : place.uncovered;
  return place.value * place.need * cover * uncovered * place.vouched;
}

/** Names and news (a good part leads to where the person works, and is worth as much more as a need there is likelier than usual) and what is still unknown there. */
export function widerWorth(place: Place, person: PersonFacts, weights: Weights): number {
  const there = weights.namesThere * (place.need / weights.hiresBase - 1);
  const reach = (0.5 + 0.5 * place.value) * (1 + there);
  const learned = weights.uncertainty / (1 + place.talks);
  const rapport = person.rapport === null ? 1 : 0.7 + 0.1 * person.rapport;
  return weights.names * reach * rapport + learned * place.value;
}
