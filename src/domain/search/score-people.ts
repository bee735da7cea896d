/** One score for everyone who may be written to today: chance of a conversation times what it could bring, for its cost. Method: M3, M8, M9. */
import type { Day } from '../day.ts';
import { chanceOfReply, type ReplyChance, replyChances } from './chance-of-reply.ts';
import { type Act, type Etiquette, openAct } from './closed-doors.ts';
import { type Place, placeKey, placesOf } from './places.ts';
import type { PersonFacts, SearchFacts } from './search-facts.ts';
import { roleMatcher, seniorityRank } from './title-match.ts';
import { conversationWarmth, tieWarmth } from './warmth.ts';
import type { Weights } from './weights.ts';
import { coverOf, directWorth, type Standing, widerWorth } from './what-it-could-bring.ts';

export interface ScoredPerson {
  readonly person: PersonFacts;
  readonly act: Act;
  readonly score: number;
  readonly reply: ReplyChance;
  readonly place: Place;
  readonly standing: Standing;
}

/** Everyone with an open act today, in no order; higher is better, every score is above 0. */
export function scorePeople(
  facts: SearchFacts,
  today: Day,
  etiquette: Etiquette,
  weights: Weights,
): readonly ScoredPerson[] {
  const standingOf = standings(facts);
  const share = (person: PersonFacts) => coverOf(standingOf(person), weights);
  const warmths = facts.people.map((person) => tieWarmth(person.tie, today, weights));
  const places = placesOf(facts, today, etiquette, weights, share, warmths);
  const chances = replyChances(facts.people, today, weights);
  const scored: ScoredPerson[] = [];
  for (const [i, person] of facts.people.entries()) {
    const act = openAct(person, today, etiquette);
    const place = places.get(placeKey(person));
    if (act === null || place === undefined) continue;
    const standing = standingOf(person);
    const reply = chanceOfReply(person, warmths[i] ?? 0, chances, today, weights);
    const cover = coverOf(standing, weights);
    let score: number;
    if (act === 'check-in') {
      const warm = conversationWarmth(person, today, weights);
      const gain =
        directWorth(place, cover, cover * warm, weights) * (1 - warm) + 0.3 * widerWorth(place, person, weights);
      score = (gain * weights.checkInAnswer * weights.checkInFade ** person.checkIns) / weights.checkInCost;
    } else {
      const worth = directWorth(place, cover, 0, weights) + widerWorth(place, person, weights);
      const tired = 1 / (1 + weights.fatigue * Math.max(0, place.unanswered - (act === 'follow-up' ? 1 : 0)));
      score = reply.chance * chances.held * worth * (place.key === '' ? 1 : tired);
      if (act === 'follow-up') score *= (weights.followUps[person.followUpsSent] ?? 0) / weights.followUpCost;
    }
    scored.push({ person, act, score, reply, place, standing });
  }
  return scored;
}

function standings(facts: SearchFacts): (person: PersonFacts) => Standing {
  const match = roleMatcher(facts.seeker.roles);
  const own = seniorityRank(facts.seeker.title, null);
  const ranks = new Map<string, number>();
  return (person) => {
    const key = person.seniority === null ? person.title : `${person.seniority}|${person.title}`;
    let rank = ranks.get(key);
    if (rank === undefined) {
      rank = seniorityRank(person.title, person.seniority);
      ranks.set(key, rank);
    }
    return { match: match(person.title), steps: rank - own, recruiter: person.recruiter };
  };
}
