/** One score for everyone who may be written to today: chance of a conversation times what it could bring, for its cost. Method: M3, M8, M9. */
import type { Day } from '../day.ts';
import { chanceOfReply, type ReplyChance, replyChances } from './chance-of-reply.ts';
import { type Act, type Etiquette, openAct } from './closed-doors.ts';
import { type Place, placesOf } from './places.ts';
import type { PersonFacts, SearchFacts } from './search-facts.ts';
import { roleMatcher, seniorityRank } from './title-match.ts';
import { conversationWarmth, tieWarmth } from './warmth.ts';
import type { Weights } from './weights.ts';
import { directWorth, type Standing, standingOf, widerWorth, wordOf } from './what-it-could-bring.ts';

export interface ScoredPerson {
  readonly person: PersonFacts;
  readonly act: Act;
  readonly score: number;
  readonly reply: ReplyChance;
  readonly place: Place;
  readonly standing: Standing;
}

/**
 * Everyone with an open act today, in no order; higher is better, every score is above 0. With `bestOnly`, whoever can never come
 * first at their place may be left out: nobody named them to her, and somebody there to write to scores higher.
 */
export function scorePeople(
  facts: SearchFacts,
  today: Day,
  etiquette: Etiquette,
  weights: Weights,
  bestOnly = false,
): readonly ScoredPerson[] {
  const standingOf = standings(facts, weights);
  const stands = facts.people.map(standingOf);
  const warmths = new Float64Array(facts.people.length);
  const covers = new Float64Array(facts.people.length);
  facts.people.forEach((person, i) => {
    const warmth = tieWarmth(person.tie, today, weights);
    warmths[i] = warmth;
    covers[i] = (stands[i]?.cover ?? 0) * wordOf(person, warmth, weights);
  });
  const places = placesOf(facts, today, etiquette, weights, covers, warmths);
  const chances = replyChances(facts.people, today, weights);
  const scored: ScoredPerson[] = [];
  const best: number[] = [];
  facts.people.forEach((person, i) => {
    const act = openAct(person, today, etiquette);
    const [place, standing] = [places[i], stands[i]];
    if (act === null || place === undefined || standing === undefined) return;
    const reply = chanceOfReply(person, warmths[i] ?? 0, chances, today, weights);
    const cover = covers[i] ?? 0;
    const score =
      act === 'check-in'
        ? friendlyWordScore(person, place, cover, today, weights)
        : messageScore(person, place, cover, reply.chance * chances.held, act, weights);
    if (bestOnly && act === 'write' && place.key !== '' && person.referredBy.length === 0) {
      if (score < (best[place.at] ?? 0)) return;
      best[place.at] = score;
    }
    scored.push({ person, act, score, reply, place, standing });
  });
  return scored;
}

/** Of a first message or a follow-up; `held` = the chance that a conversation comes of it. */
function messageScore(
  person: PersonFacts,
  place: Place,
  cover: number,
  held: number,
  act: 'write' | 'follow-up',
  weights: Weights,
): number {
  const worth = directWorth(place, cover, 0) + widerWorth(place, person, weights);
  const tired = 1 / (1 + weights.fatigue * Math.max(0, place.unanswered - (act === 'follow-up' ? 1 : 0)));
  const score = held * worth * (place.key === '' ? 1 : tired);
  return act === 'write' ? score : score * ((weights.followUps[person.followUpsSent] ?? 0) / weights.followUpCost);
}

/** Of a friendly word to somebody she talked with. */
function friendlyWordScore(person: PersonFacts, place: Place, cover: number, today: Day, weights: Weights): number {
  const warm = conversationWarmth(person, today, weights);
  const gain = directWorth(place, cover, cover * warm) * (1 - warm) + 0.3 * widerWorth(place, person, weights);
  return (gain * weights.checkInAnswer * weights.checkInFade ** person.checkIns) / weights.checkInCost;
}

/** Where each person stands, worked out once for each title. */
function standings(facts: SearchFacts, weights: Weights): (person: PersonFacts) => Standing {
  const match = roleMatcher(facts.seeker.roles);
  const own = seniorityRank(facts.seeker.title, null);
  const recruiters = new Map<string | null, Map<string, Standing>>();
  const others = new Map<string | null, Map<string, Standing>>();
  return ({ title, seniority, recruiter }) => {
    const known = recruiter ? recruiters : others;
    let byTitle = known.get(seniority);
    if (byTitle === undefined) {
      byTitle = new Map();
      known.set(seniority, byTitle);
    }
    let standing = byTitle.get(title);
    if (standing === undefined) {
      standing = standingOf(match(title), seniorityRank(title, seniority) - own, recruiter, weights);
      byTitle.set(title, standing);
    }
    return standing;
  };
}
